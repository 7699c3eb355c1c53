### لماذا تعذّرت قراءة موقع.
### العلامة U+200E قبل الفراغ تُبقي ما يبدأ بـ -- أو / أو نقطة على ترتيبه.

## بكلمتين أو ثلاث، لسطر

fault-no-address = لا عنوان
fault-certificate = الشهادة غير مقبولة
fault-plain-http = لا يُقبل http بلا تشفير
fault-no-answer = لا رد
fault-moved = انتقل إلى عنوان آخر
fault-redirects = يعيد التوجيه في دائرة
fault-not-wordpress = ليس ووردبريس
fault-sign-in-again = تسجيل الدخول من جديد
fault-sign-in-stripped = تسجيل الدخول لا يصل
fault-passwords-off = كلمات مرور التطبيقات معطّلة
fault-not-allowed = لا يحق لهذا المستخدم رؤيته
fault-rest-closed = واجهة REST مغلقة
fault-gate = خلف كلمة مرور أخرى
fault-firewall = ردّت صفحة جدار حماية
fault-web-page = ردّت صفحة ويب
fault-no-rest = لا واجهة REST هناك
fault-no-plugin = لا إضافة حضور
fault-no-network = ليس شبكة مواقع
fault-who-am-i = يُخفي المستخدم الحالي
fault-maintenance = قيد التحديث
fault-wait = يطلب الانتظار
fault-database = قاعدة بياناته متوقفة
fault-not-recorded = الحضور لا يُسجَّل
fault-error = يرد بخطأ
fault-sign-in = تسجيل الدخول
fault-keychain-locked = سلسلة المفاتيح مقفلة
fault-keychain-denied = سلسلة المفاتيح ترفض الوصول
fault-keychain-missing = لا سلسلة مفاتيح
fault-keychain-failed = خلل في سلسلة المفاتيح
fault-settings = الإعدادات ناقصة
fault-sign-in-unusable = تسجيل الدخول غير صالح
fault-stopped = لا يُقرأ
fault-unread = لم يُقرأ بعد
fault-ended = لم يعد يُقرأ
fault-line = سطر غير مفهوم
fault-line-with-more = فيه غير العنوان
fault-line-without-password = لا كلمة مرور في السطر

## ما الذي ظهر، وما معناه، وما العمل

no-password-seen = لا تُعرف كلمة مرور تطبيق لهذا الموقع.
no-password-means = ليس في سلسلة المفاتيح كلمة مرور له، ولم تُعطَ أي كلمة مرور.
no-password-remedy = يمكن تسجيل الدخول بالأمر `{ $command }`، أو ضبط { $variable }، أو إعطاء كلمة المرور مع‎ --passwords-stdin.
keychain-locked-seen = سلسلة المفاتيح مقفلة.
keychain-locked-means = يُفتح قفلها عند الدخول إلى هذا الحاسوب بكلمة مرور، وتقفلها بعض الأنظمة من جديد بعد مدة.
keychain-locked-remedy = يمكن فتح قفلها من قائمة الأيقونة أو في برنامج سلسلة المفاتيح. ويتابع Presence Tray من تلقاء نفسه.
keychain-locked-cure = فتح قفل سلسلة المفاتيح
keychain-denied-seen = سلسلة المفاتيح لا تسمح بدخول Presence Tray.
keychain-denied-means = أُغلق سؤالها أو كان الجواب بالرفض، أو تمنع ذلك قاعدة في النظام.
keychain-denied-remedy = يمكن اختيار سطر سلسلة المفاتيح في قائمة الأيقونة لتسأل من جديد، أو السماح بذلك في برنامج سلسلة المفاتيح.
keychain-denied-cure = السماح بدخول Presence Tray إلى سلسلة المفاتيح
keychain-missing-seen = لا تعمل سلسلة مفاتيح على سطح المكتب هذا: { $why }.
keychain-missing-means = لا سلسلة مفاتيح مثبّتة، أو لم تبدأ مع الجلسة.
keychain-missing-remedy = يمكن تثبيت واحدة أو تشغيلها، مثل gnome-keyring أو KWallet أو KeePassXC؛ وسيجدها Presence Tray من تلقاء نفسه.
keychain-missing-cure = تشغيل سلسلة مفاتيح، أو ضبط { $variable }، أو استخدام‎ --passwords-stdin
keychain-failed-seen = لا يمكن استخدام سلسلة المفاتيح: { $why }.
keychain-failed-means = في برنامج سلسلة المفاتيح خلل ما.
keychain-failed-remedy = يُرجى إعادة تشغيل برنامج سلسلة المفاتيح. ويعيد Presence Tray المحاولة كل نصف دقيقة.
keychain-failed-cure = إعادة تشغيل سلسلة المفاتيح
keychain-remedy = { $remedy } ومن دون سلسلة مفاتيح يمكن ضبط { $variable }، أو إعطاء كلمة المرور مع‎ --passwords-stdin.
settings-incomplete-seen = ينقص في الإعدادات عنوانه أو مستخدمه.
settings-incomplete-means = غُيّر ملف الإعدادات يدويًا أو من برنامج آخر.
settings-incomplete-remedy = يُرجى إزالة الموقع وإضافته من جديد: { $command }
unusable-seen = لا يمكن إرسال بيانات الدخول: { $why }.
unusable-means = لم يُعطَ اسم المستخدم أو كلمة مرور التطبيق كما يعرضهما ووردبريس.
unusable-remedy = يُرجى نسخ الاثنين من جديد من صفحة ملفك الشخصي في الموقع.
line-seen = السطر { $line } ليس على الصيغة: عنوان ثم مستخدم ثم كلمة مرور.
line-means = ينقص عمود، أو أن الأعمدة بترتيب آخر.
line-remedy = يُرجى كتابة عنوان ومستخدم وكلمة مرور تطبيق في كل سطر، تفصل بينها علامات جدولة أو فواصل أو مسافات.
line-with-more-seen = في السطر { $line } شيء غير العنوان.
line-with-more-means = لا رأس يسمّي الأعمدة. وقد يكون أحدها كلمة مرور، ولذلك لم يُستخدم شيء من السطر.
line-with-more-remedy = يُرجى تسمية الأعمدة في السطر الأول، مثل «address,user»، أو كتابة عنوان واحد فقط في كل سطر، أو استيراد القائمة كقائمة فيها كلمات مرور.
line-without-password-seen = في السطر عنوان ومستخدم، ولا كلمة مرور.
line-without-password-means = لم يستطع البرنامج الذي يكتب القائمة إنشاء كلمة مرور: ويذكر WP-CLI السبب حيث يعمل.
line-without-password-remedy = يُرجى النظر في ما يقوله WP-CLI عن هذا الموقع، ثم تشغيله من جديد للمواقع المتبقية.
stopped-seen = هذا الموقع لا يُقرأ.
stopped-means = أُوقفت قراءته بطلب منك.
stopped-remedy = يمكن اختيار «قراءته من جديد» عند الموقع في قائمة الأيقونة.
stopped-cure = اختيار «قراءته من جديد» في قائمة الأيقونة
unread-seen = لم يُقرأ هذا الموقع بعد.
unread-means = بدأ البرنامج للتو، ويقرأ مواقعه واحدًا بعد آخر.
unread-remedy = يكفي الانتظار لحظة ثم السؤال من جديد.
unread-cure = السؤال من جديد بعد لحظة
reading-ended-seen = انتهت قراءة هذا الموقع على نحو غير متوقع.
reading-ended-means = هذا خطأ في Presence Tray وليس في الموقع. والمواقع الأخرى تُقرأ كما كانت.
reading-ended-remedy = يُرجى إعادة تشغيل Presence Tray، والإبلاغ عن ذلك مع ما طُبع في مخرج الأخطاء القياسي.

## ما الخطأ في سلسلة المفاتيح؛ تتمة لنص سابق

no-session-bus = لا يوجد ناقل جلسة (D-Bus)
keychain-no-service = لا برنامج فيه يقدّم Secret Service
keychain-not-started = المثبَّتة لا يمكن تشغيلها
keychain-no-keyring = العاملة ليس فيها حلقة مفاتيح بعد
keychain-no-login = هذا الحساب ليس له سلسلة مفاتيح لتسجيل الدخول
keychain-no-manager = جلسة Windows هذه ليس فيها مدير بيانات الاعتماد
keychain-no-text = ما تحتويه لهذا الموقع ليس نصًا
keychain-ended = انتهت أثناء سؤالها
keychain-silent = لم تُجب خلال { $seconds } ث
keychain-busy = ينتظرها الكثير
asking-ended = انتهى السؤال على نحو غير متوقع
