### لماذا تتعذّر قراءة موقع: ما الذي ظهر، وما الذي يعنيه عادةً، وما العمل.
### العلامة U+200E قبل الفراغ تُبقي ما يبدأ بـ -- أو / أو نقطة على ترتيبه.

## ما الذي ظهر

seen-no-address = لم يُعطَ أي عنوان.
seen-bad-address = لم يُفهَم العنوان: { $why }.
seen-plain-http = { $origin } يستخدم http بلا تشفير، ولذلك لم يُرسَل شيء.
seen-no-answer = لا رد من { $origin }: { $why }.
seen-certificate = لا رد من { $origin }: { $why }. الشهادة صادرة من أجل { $names }.
seen-certificate-of-nobody = لا رد من { $origin }: { $why }. الشهادة لا تذكر أي مضيف.
seen-moved = { $from } يحوّل الطلب إلى { $to }.
seen-redirects = { $origin } يحوّل الطلب مرة بعد أخرى.
seen-too-long = { $origin } يحتاج إلى طلبات كثيرة أو وقت طويل ليُعرَف مَن هناك.
seen-not-wordpress = { $address } يرد، لكن لا يظهر فيه أي أثر لووردبريس.
seen-no-plugin = { $origin } يسرد ما يقدّمه، والحضور ليس منه.
seen-answer = ردّ { $origin } بالرمز { $status }؛ والمطلوب كان: { $asked }.
seen-answer-wait = ردّ { $origin } بالرمز { $status }؛ والمطلوب كان: { $asked }. ويطلب الانتظار { $wait }.
seen-answer-code = ردّ { $origin } بالرمز { $status } ({ $code })؛ والمطلوب كان: { $asked }.
seen-answer-code-wait = ردّ { $origin } بالرمز { $status } ({ $code })؛ والمطلوب كان: { $asked }. ويطلب الانتظار { $wait }.
seen-answer-page = ردّ { $origin } بالرمز { $status } مع صفحة عنوانها «{ $title }»؛ والمطلوب كان: { $asked }.
seen-answer-page-wait = ردّ { $origin } بالرمز { $status } مع صفحة عنوانها «{ $title }»؛ والمطلوب كان: { $asked }. ويطلب الانتظار { $wait }.
seen-broken-json = ردّ { $origin } بالرمز { $status }؛ والمطلوب كان: { $asked }. وليس الرد JSON صالحًا: فهو يبدأ بـ «{ $begins }».
seen-nothing = لم يظهر شيء.

## لماذا لم يأتِ رد

no-answer-host-not-found = لم يُعثر على اسم المضيف
no-answer-refused = رُفض الاتصال
no-answer-unreachable = تعذّر الوصول إلى المضيف
no-answer-certificate = الشهادة غير مقبولة: { $problem }
no-answer-no-secure-connection = تعذّر إنشاء اتصال آمن
no-answer-connect-timeout = لم يتم الاتصال في الوقت المحدد
no-answer-read-timeout = لم تصل بيانات في الوقت المحدد
no-answer-total-timeout = لم يصل رد كامل في الوقت المحدد
no-answer-too-large = الرد أكبر من { $limit } بايت
no-answer-truncated = انتهى الاتصال في منتصف الرد
no-answer-closed = أُغلق الاتصال بلا رد
no-answer-garbled = تعذّر فك ضغط الرد
no-answer-proxy = لم يسمح الوكيل بمرور الطلب
no-answer-plain-http = لا تُرسَل بيانات الدخول عبر http بلا تشفير
no-answer-other = فشل الاتصال

## ما الخلل في الشهادة

certificate-expired = انتهت صلاحيتها
certificate-not-yet-valid = لم يحن وقت صلاحيتها بعد
certificate-other-name = تخص اسمًا آخر
certificate-unknown-issuer = لا يثق هذا الحاسوب بمُصدرها
certificate-of-authority = مُعدّة لسلطة شهادات لا لموقع
certificate-revoked = أُبطلت
certificate-invalid = غير صالحة

## ما الخلل في العنوان أو في تسجيل الدخول

address-empty = لم يُعطَ أي عنوان
address-too-long = عدد أحرف العنوان أكثر من { $longest }
address-not-an-address = لا يمكن قراءته كعنوان ويب
address-other-scheme = يبدأ بـ «{ $scheme }:»، وهذا ليس موقع ويب
address-user-info = فيه اسم مستخدم أو كلمة مرور
credential-no-user = اسم المستخدم فارغ
credential-no-password = كلمة مرور التطبيق فارغة
credential-colon-in-user = لا يمكن أن يحتوي اسم المستخدم على نقطتين رأسيتين

## ما المطلوب

asked-web-page = الصفحة
asked-index = فهرس واجهة REST
asked-presence-routes = ما تقدّمه إضافة الحضور
asked-rooms = مَن في أي مقالة
asked-online = مَن سجّل الدخول
asked-room = مَن في مقالة واحدة
asked-network = مَن في أي موقع من الشبكة
asked-me = الحساب الذي سُجّل الدخول به
asked-password-in-use = كلمة مرور التطبيق المستخدمة
asked-post-type = نوع من المقالات
asked-posts = عناوين المقالات
asked-revisions = مَن حفظ مقالة
asked-autosaves = الحفظ التلقائي لمقالة
asked-text = نص مقالة

## مُدد. الدقائق والساعات والأيام اثنتان أو أكثر

length-second = ثانية واحدة
length-seconds =
    { $count ->
        [zero] 0 ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
length-minutes =
    { $count ->
        [zero] 0 دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
length-hours =
    { $count ->
        [zero] 0 ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
length-days =
    { $count ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## ما الذي يعنيه ذلك عادةً

means-user-in-address = عنوان فيه اسم مستخدم أو كلمة مرور قد ينتهي به الأمر في قوائم وسجلات.
means-bad-address = عنوان الموقع يكون مثل example.com أو https://example.com/blog.
means-moved-elsewhere = للموقع عنوان غير العنوان المُعطى. ولا تُرسَل كلمة مرور إلى عنوان آخر أبدًا.
means-too-many-redirects = إعدادان في الموقع يتعارضان، وغالبًا في «www» أو https.
means-reading-too-long = الموقع بطيء جدًا الآن، أو يحوّل كل طلب عدة مرات.
means-not-wordpress = الموقع مبني بشيء آخر، أو ووردبريس فيه في مجلد آخر، أو واجهة REST فيه مخفية.
means-credentials-refused = اسم المستخدم أو كلمة مرور التطبيق غير صحيحة، أو أُبطلت كلمة المرور.
means-not-signed-in = رُفضت كلمة مرور التطبيق أو أُبطلت، أو أن خادم الويب لا يمررها إلى ووردبريس، أو أن تسجيل الدخول بكلمات مرور التطبيقات معطّل. ولا يمكن التمييز بينها من الخارج.
means-sign-in-stripped = خادم الويب أو شيء أمامه يحذف الترويسة Authorization قبل أن يراها ووردبريس.
means-sign-in-needed = لا يعرض الموقع هذا إلا لمن سجّل الدخول.
means-application-passwords-off-for-user = لا يسمح الموقع لهذا الحساب بتسجيل الدخول بكلمات مرور التطبيقات.
means-application-passwords-off = لا يقدّم الموقع تسجيل الدخول بكلمات مرور التطبيقات: فهو يستخدم http بلا تشفير، أو عطّلتها إضافة أمان.
means-type-not-allowed = ليس لهذا النوع من المقالات واجهة REST، ولذلك لا يمكن قراءة عناوينها.
means-post-not-allowed = لا يحق لهذا الحساب تحرير المقالة، أو أنها حُذفت أو تغيّر نوعها في هذه الأثناء.
means-not-allowed = تسجيل الدخول يعمل، لكن لا يحق لهذا الحساب رؤية ذلك. الحضور لمن يحق له تحرير المقالات.
means-rest-closed = إضافة تغلق واجهة REST أو أجزاء منها.
means-basic-auth-gate = يطلب خادم الويب كلمة مرور خاصة به قبل ووردبريس، كما تفعل مواقع التجارب. ولا يتسع الطلب الواحد إلا لتسجيل دخول واحد، فلا يمكن إرسال الاثنين.
means-firewall-page = جدار حماية أمام الموقع يظن هذا البرنامج روبوتًا، أو يحجب واجهة REST.
means-web-page-instead = أمام واجهة REST ذاكرة تخزين مؤقت أو صفحة تسجيل دخول أو صفحة صيانة أو جدار حماية.
means-plain-permalinks = يستخدم الموقع الروابط الدائمة البسيطة، ولذلك فلواجهة REST فيه عنوان آخر.
means-rest-not-there = لا توجد واجهة REST في هذا العنوان. ربما انتقل الموقع، أو أن خادم الويب لا يمرر مثل هذه العناوين إلى ووردبريس.
means-plugin-missing = إضافة Presence API غير مفعّلة في هذا الموقع.
means-no-network = الموقع ليس شبكة مواقع، أو أن إضافة الحضور فيه أقدم من الإصدار 0.2.
means-route-missing = ليس في الموقع هذا الجزء من واجهة REST، أو أن إضافة أزالته.
means-not-there = حُذف أو لم يكن موجودًا قط.
means-who-am-i-blocked = إضافة أمان تخفي كل شيء عن الأعضاء، وكلمة المرور المستخدمة لا تدل على صاحبها أيضًا.
means-maintenance = يجري تحديث ووردبريس أو إضافة. ولا يستغرق ذلك أكثر من بضع دقائق.
means-rate-limited = وصلت إلى المضيف طلبات أكثر مما يسمح به، من هذا البرنامج أو من غيره في العنوان نفسه.
means-database-down = لا يصل ووردبريس إلى قاعدة بياناته.
means-php-fatal = تتعطّل إضافة أو قالب في الموقع أثناء الرد.
means-server-error = حدث خلل ما في الخادم.
means-bad-gateway = خادم الويب الأمامي لا يتلقى ردًا من PHP خلفه: حمل زائد أو إعادة تشغيل أو توقف.
means-unavailable = لا يقبل الخادم طلبات الآن: حمل زائد أو إعادة تشغيل أو صيانة.
means-recording-off = تسجيل الحضور معطّل في هذا الموقع.
means-storage-missing = لم تنشئ إضافة الحضور جدولها بعد.
means-request-rejected = لا يقبل الموقع الطلب بهذه الصيغة؛ ربما تكون إضافة الحضور فيه من إصدار غير معروف.
means-empty-answer = شيء ما قطع الرد: عطل في الموقع أو ذاكرة تخزين مؤقت أو جدار حماية.
means-broken-json = قُطع الرد أو اختلط بنص آخر، وعادةً بسبب إضافة تطبع رسائل.
means-unexpected-answer = يرد هناك شيء غير ووردبريس، أو أن إضافة تغيّر ما يرد به ووردبريس.
means-host-not-found = في الاسم خطأ كتابة أو لم يعد موجودًا، أو أن هذا الحاسوب غير متصل.
means-refused = الخادم موجود، لكن لا خادم ويب يرد على ذلك المنفذ.
means-unreachable = هذا الحاسوب غير متصل، أو لا طريق إلى تلك الشبكة (ربما VPN).
means-expired = لم تُجدَّد شهادة الموقع في وقتها، أو أن ساعة هذا الحاسوب متقدمة.
means-not-yet-valid = ساعة هذا الحاسوب متأخرة، أو أن الشهادة من المستقبل.
means-other-name = الشهادة صادرة من أجل اسم آخر، وغالبًا مع «www» أو من دونها.
means-unknown-issuer = شهادة الموقع موقّعة ذاتيًا، أو أن برنامجًا في هذه الشبكة يطّلع على الاتصالات الآمنة.
means-of-authority = شهادة الموقع موقّعة ذاتيًا، وتقول إنها لسلطة شهادات.
means-revoked = سحب المُصدر الشهادة.
means-invalid = في الشهادة، أو في السلسلة التي يرسلها الخادم معها، خلل.
means-no-secure-connection = لا يدعم الخادم https على ذلك المنفذ، أو يدعم صيغة قديمة منه فقط.
means-connect-timeout = الخادم متوقف أو عليه حمل زائد، أو أن جدار حماية يسقط الاتصال.
means-timeout = الموقع بطيء جدًا الآن أو متوقف عن الاستجابة.
means-too-large = يرد هناك شيء غير ووردبريس.
means-broken-off = قطع الخادم أو شيء في الطريق الاتصال.
means-garbled = شيء في الطريق يغيّر ما يرسله الموقع.
means-proxy = الوكيل المحدد في إعدادات الشبكة لهذا الحاسوب يرفض الاتصال أو غير موجود.
means-plain-http = عبر http بلا تشفير يمكن لأي أحد في الطريق أن يقرأ كلمة المرور.
means-other = انقطع الاتصال بطريقة غير معتادة.

## ما العمل

remedy-user-in-address = يُرجى إعطاء العنوان من دونهما؛ وتُطلب كلمة مرور التطبيق على حدة.
remedy-bad-address = يُرجى نسخ العنوان من المتصفح أو من الموقع أو من wp-admin فيه.
remedy-too-many-redirects = يُرجى مقارنة العنوانين في الإعدادات ← عام في wp-admin بالعنوان في المتصفح.
remedy-reading-too-long = يمكن إعادة المحاولة لاحقًا؛ و`watch` يفعل ذلك من تلقاء نفسه. وإن استمر الأمر، فيُرجى فتح الموقع في المتصفح وإضافة العنوان الذي يظهر هناك.
remedy-not-wordpress = يُرجى إعطاء عنوان ووردبريس نفسه، مثل عنوان wp-admin فيه.
remedy-credentials-refused = يُرجى تسجيل الدخول من جديد بكلمة مرور تطبيق جديدة (الأعضاء ← الملف الشخصي في wp-admin).
remedy-not-signed-in = يمكن تشغيل `presence-tray doctor` لهذا الموقع: فهو يبحث عن السبب بقدر ما يُعرف من الخارج. وإن احتمل أن كلمة المرور أُبطلت، فيُرجى تسجيل الدخول من جديد.
remedy-sign-in-stripped = يُرجى الطلب من الاستضافة تمرير الترويسة Authorization (Apache: CGIPassAuth On أو SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1؛ nginx: fastcgi_param HTTP_AUTHORIZATION $http_authorization).
remedy-sign-in-needed = يُرجى تسجيل الدخول بكلمة مرور تطبيق.
remedy-application-passwords-off-for-user = يُرجى الطلب من إدارة الموقع السماح لك بكلمات مرور التطبيقات.
remedy-application-passwords-off = يُرجى استخدام https، والبحث في إضافة الأمان في الموقع عن خيار «كلمات مرور التطبيقات».
remedy-left-out = لا شيء: لا يدخل في القراءة.
remedy-not-allowed = يُرجى تسجيل الدخول بحساب آخر، أو طلب الدور اللازم من إدارة الموقع.
remedy-rest-closed = يُرجى السماح في إضافة الأمان في الموقع بواجهة REST لمن سجّل الدخول، وبـ wp-presence/v1 خاصةً.
remedy-basic-auth-gate = يُرجى الطلب من القائمين على الموقع السماح بمرور /wp-json/ من دون كلمة المرور تلك.
remedy-firewall-page = يُرجى الطلب من القائمين على الموقع أو على جدار حمايته السماح بمرور /wp-json/ لهذا البرنامج (يبدأ User-Agent فيه بـ PresenceTray).
remedy-web-page-instead = يُرجى فتح العنوان في المتصفح لمعرفة ما فيه، واستثناء /wp-json/ من التخزين المؤقت وصفحات تسجيل الدخول.
remedy-plain-permalinks = يُرجى إزالة الموقع وإضافته من جديد: عندها يُعثر على عنوانه الآخر.
remedy-rest-not-there = يُرجى فتح الموقع في المتصفح وإضافة العنوان الذي يظهر هناك. وإن كان هو نفسه، فيُرجى الطلب من الاستضافة تمرير /wp-json/ إلى ووردبريس.
remedy-plugin-missing = يُرجى تفعيل إضافة Presence API في الموقع، ثم إعادة المحاولة؛ و`watch` يعيد المحاولة من تلقاء نفسه.
remedy-no-network = يُرجى إضافة الموقع نفسه، أو تحديث الإضافة في الشبكة.
remedy-route-missing = يُرجى البحث عن إضافة أمان تزيل مسارات، والسماح بـ wp/v2 لمن سجّل الدخول.
remedy-not-there = يُرجى التحقق في wp-admin من أنه ما زال موجودًا.
remedy-who-am-i-blocked = يُرجى السماح في إضافة الأمان في الموقع بالمسار‎ /wp/v2/users/me لمن سجّل الدخول.
remedy-maintenance = يمكن إعادة المحاولة بعد بضع دقائق؛ و`watch` يفعل ذلك من تلقاء نفسه. وإن طال الأمر أكثر من عشر دقائق فقد علق تحديث: يجب حذف الملف‎ .maintenance من الخادم.
remedy-rate-limited = يمكن إعادة المحاولة لاحقًا؛ و`watch` يقلل قراءة الموقع من تلقاء نفسه. وإن استمر الأمر، فيُرجى سؤال الاستضافة عن الحد المسموح.
remedy-database-down = يُرجى إبلاغ القائمين على الموقع. ويمكن إعادة المحاولة لاحقًا؛ و`watch` يفعل ذلك من تلقاء نفسه.
remedy-php-fatal = يُرجى النظر في سجل أخطاء الموقع؛ والإضافة المحدَّثة أخيرًا هي أول ما يُشتبه به.
remedy-server-error = إن استمر الأمر، فيُرجى النظر في سجل أخطاء الموقع.
remedy-bad-gateway = يمكن إعادة المحاولة لاحقًا؛ و`watch` يفعل ذلك من تلقاء نفسه. وإن استمر الأمر، فيُرجى إبلاغ الاستضافة.
remedy-recording-off = يُرجى تفعيله في إعدادات الإضافة.
remedy-storage-missing = يُرجى فتح wp-admin مرة بحساب مدير، أو تفعيل الإضافة من جديد.
remedy-request-rejected = يُرجى تحديث الإضافة في الموقع وتحديث هذا البرنامج.
remedy-empty-answer = يُرجى النظر في سجل أخطاء الموقع.
remedy-broken-json = يُرجى تعطيل عرض الأخطاء في الموقع (WP_DEBUG_DISPLAY)، والنظر في سجل أخطائه.
remedy-unexpected-answer = يُرجى فتح العنوان في المتصفح لمعرفة ما فيه، والبحث عن إضافة تغيّر واجهة REST.
remedy-host-not-found = يُرجى مقارنة العنوان بالعنوان في المتصفح، والتحقق من أن مواقع أخرى تُفتح.
remedy-unreachable = يُرجى التحقق من أن مواقع أخرى تُفتح، ثم إعادة المحاولة؛ و`watch` يعيد المحاولة من تلقاء نفسه.
remedy-not-yet-valid = يُرجى ضبط ساعة هذا الحاسوب، أو سؤال القائمين على الموقع.
remedy-other-name = يُرجى استخدام الاسم الذي صدرت الشهادة من أجله، أو سؤال القائمين على الموقع.
remedy-unknown-issuer = إن كانت صادرة عن شركتك أو عنك، فيُرجى إضافة المُصدر إلى الشهادات التي يثق بها هذا الحاسوب.
remedy-of-authority = يُرجى إعداد شهادة للموقع نفسه (مع CA:FALSE) من مُصدر يثق به هذا الحاسوب.
remedy-tell-site = يُرجى إبلاغ القائمين على الموقع.
remedy-no-secure-connection = يُرجى طلب https من القائمين على الموقع.
remedy-plain-http = يُرجى ربط عنوان https للموقع. لا يُستخدم http بلا تشفير إلا لموقع على هذا الحاسوب.
remedy-proxy = يُرجى التحقق من الوكيل في إعدادات الشبكة لهذا الحاسوب.
remedy-look-there = يُرجى فتح العنوان في المتصفح لمعرفة ما فيه.
remedy-try-later = يمكن إعادة المحاولة لاحقًا؛ و`watch` يفعل ذلك من تلقاء نفسه. وإن استمر الأمر، فيُرجى فتح الموقع في المتصفح وإبلاغ القائمين عليه.
remedy-accept-certificate = { $remedy } وإن كان معلومًا أنه خادمك، فإن `sites add` و`sites connect` يقبلان هذه الشهادة بعينها مع‎ --accept-certificate { $fingerprint }
remedy-moved-elsewhere = يُرجى إضافة { $to } بدلًا منه، إن كان ذلك موقعك.
remedy-wait = يمكن إعادة المحاولة بعد { $wait }؛ و`watch` يفعل ذلك من تلقاء نفسه.

## ما يجده الفحص، خطوة بعد خطوة

doctor-understood = فُهم على أنه { $address }.
doctor-answers = { $address } يرد.
doctor-tried = { $seen } جُرِّب: { $tried }.
doctor-wordpress = «{ $name }»، وواجهة REST عند { $root }.
doctor-elsewhere = { $typed } يؤدي إلى { $found }.
doctor-elsewhere-not-sent = { $typed } يؤدي إلى { $found }. لم تُرسَل بيانات الدخول.
doctor-elsewhere-means = للموقع عنوان غير الذي كُتب.
doctor-elsewhere-remedy = إن كان ذلك موقعك، فيُرجى إضافة { $address } بدلًا منه.
doctor-clocks-agree = ساعة الموقع وساعة هذا الحاسوب متوافقتان.
doctor-clock-ahead = ساعة الموقع متقدمة على ساعة هذا الحاسوب بفارق { $length }.
doctor-clock-behind = ساعة الموقع متأخرة عن ساعة هذا الحاسوب بفارق { $length }.
doctor-clock-means = للعلم فقط: تُحسب المدد بساعة الموقع نفسه.
doctor-clock-wrong = إحدى الساعتين خاطئة. تُحسب المدد بساعة الموقع نفسه فتبقى صحيحة؛ أما الوقت المعروض لها فربما لا.
doctor-clock-remedy = يُرجى ضبط ساعة هذا الحاسوب، أو إبلاغ القائمين على الموقع.
doctor-closed = واجهة REST مغلقة أمام الزوار، فلا يُعرف هل الإضافة مفعّلة.
doctor-closed-means = إضافة تغلق واجهة REST أمام كل من لم يسجّل الدخول.
doctor-closed-remedy = يُرجى إعطاء بيانات دخول لفحص المزيد.
doctor-plugin = مفعّلة؛ الإصدار { $generation }.
doctor-plugin-together = مفعّلة؛ الإصدار { $generation }. ويمكن تحرير المقالات معًا آنيًا.
doctor-version-network = { $version } أو أحدث، على شبكة مواقع
doctor-version-from = { $version } أو أحدث
doctor-version-before = أقدم من { $version }
doctor-version-unknown = غير معروف، فمساراتها لا تظهر للزوار
doctor-sign-in-offered = كلمات مرور التطبيقات متاحة عند { $page }.
doctor-no-sign-in = لا يتيح { $origin } تسجيل الدخول بكلمات مرور التطبيقات.
doctor-signed-in = سُجِّل الدخول باسم { $name } (الرقم { $id }).
doctor-signed-in-roles = سُجِّل الدخول باسم { $name } (الرقم { $id }، { $roles }).
doctor-taken-back = بيانات الدخول تصل: فالموقع يذكر أن كلمة مرور خاطئة عمدًا هي خاطئة. أما هذه فلا يذكر أنها خاطئة، ومع ذلك لا يتم الدخول، فشيء في الموقع يلغيه، وغالبًا إضافة أمان.
doctor-taken-back-remedy = يُرجى البحث في إضافة الأمان في الموقع عن قواعد لكلمات مرور التطبيقات أو للدخول عبر REST.
doctor-same-answer = كلمة مرور خاطئة عمدًا لقيت الرد نفسه. فإما أن الموقع لا يذكر لماذا يرفض كلمة مرور، أو أن خادم الويب يحذف الترويسة Authorization.
doctor-same-answer-remedy = يُرجى إنشاء كلمة مرور تطبيق جديدة وتجربتها. فإن لقيت الرد نفسه فالترويسة تُحذف: { $remedy }
doctor-not-sent = { $seen } لم تُرسَل كلمة المرور.
doctor-no-rights = لا يحق لهذا الحساب تحرير المقالات.
doctor-no-rights-means = الحضور يظهر لمن يحق لهم تحرير المقالات.
doctor-no-rights-remedy = يُرجى تسجيل الدخول بحساب آخر، أو طلب دور يحق له تحرير المقالات من إدارة الموقع.
doctor-users-hidden = يُخفي الموقع كل شيء عن الأعضاء، فلا يُعرف ذلك.
doctor-users-hidden-means = إضافة أمان تحجب { $route }.
doctor-sees = يظهر له { $posts }، و{ $places }.
doctor-sees-network = يظهر له { $posts }، و{ $places }، والشبكة كلها.
doctor-all-posts = مَن في أي مقالة
doctor-own-posts = مَن في مقالاته، دون غيرها
doctor-places = مكان كل شخص
doctor-signed-in-only = مَن سجّل الدخول؛ أما أماكنهم فمع الإضافات الأقدم من { $version } فقط
doctor-signed-in-only-means = منذ الإصدار { $version } تُظهر الإضافة الأماكن لمن يحق لهم سرد الأعضاء فقط.
doctor-reading = مسجّلو الدخول: { $people }، المفتوح: { $posts }؛ { $requests }.
doctor-person = شخص واحد
doctor-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
doctor-post = مقالة واحدة
doctor-posts =
    { $count ->
        [zero] لا مقالات
        [one] مقالة واحدة
        [two] مقالتان
        [few] { $count } مقالات
        [many] { $count } مقالة
       *[other] { $count } مقالة
    }
doctor-request = طلب واحد
doctor-requests =
    { $count ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلبًا
       *[other] { $count } طلب
    }
doctor-nobody-means = لا أحد هناك، أو أن التسجيل معطّل على الموقع: ومن الخارج يبدوان سواء.
doctor-certificate = الشهادة ذات بصمة SHA-256 { $fingerprint } مقبولة لديك عند { $origin }.
doctor-certificate-means = يُسأل هذا الحاسوب أولًا؛ وما لا يقبله يُقبل إن كان هذه الشهادة بعينها.
doctor-certificate-remedy = لا شيء ما دام خادمك الخاص. ولإنهاء ذلك يُرجى إضافة الموقع من جديد عندما يثق هذا الحاسوب بشهادته.
