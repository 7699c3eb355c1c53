### ما يقوله هذا البرنامج عن نفسه.

## إشعارات بما تعذّر فعله

trouble-connected = رُبط موقع
trouble-removed = أُزيل موقع
trouble-added = أُضيفت مواقع
trouble-window = تعذّر فتح النافذة
trouble-setting = تعذّرت كتابة أحد الإعدادات
trouble-setting-why = سيُنسى هذا بعد انتهاء البرنامج: { $why }
trouble-settings = في الإعدادات خلل ما
trouble-opening = تعذّر فتح { $host }
trouble-opening-it = تعذّر فتح العنوان
trouble-copying = تعذّر نسخ العنوان
trouble-shortcut = الاختصار { $keys } لا يعمل
unasked-link = تسجيل دخول لم يطلبه أحد
unasked-link-why = أراد رابط أن يسلّم Presence Tray بيانات دخول. لم يتغيّر شيء. وإن كان ربط موقع جاريًا، فيمكن البدء من جديد.
no-tray-absent = لا شيء على سطح المكتب هذا يعرض أيقونات علبة النظام، ولذلك لا تظهر أيقونة. يعرضها GNOME مع الإضافة «AppIndicator and KStatusNotifierItem Support» (الحزمة gnome-shell-extension-appindicator في Debian وUbuntu)، وXfce مع «Status Tray Plugin» في شريطه؛ وتسميها أشرطة أخرى علبة النظام أو StatusNotifier. وفي هذه الأثناء تأتي التنبيهات كإشعارات، ويعرض `presence-tray status` مَن موجود وأين. وتظهر الأيقونة من تلقاء نفسها حالما يعرضها شيء.
no-tray-no-bus = لا يوجد هنا ناقل جلسة (D-Bus)، ولذلك لا يمكن عرض أيقونة ولا إشعارات. وهو موجود في جلسة سطح المكتب؛ وفي طرفية مجردة يمكن تشغيل هذا البرنامج مع dbus-run-session. ويعمل `presence-tray status` و`presence-tray watch` من دونه.

## لماذا تعذّر شيء وما العمل؛ تتمة لنص سابق

opener-none = لم يُعثر على ما يفتح العناوين. { $cure }
opener-not-started = تعذّر تشغيل { $program }: { $why }. { $cure }
opener-ended = انتهى { $program } مع { $status }. السبب عادةً أنه لم يُختر متصفح أو تعذّر تشغيله. يمكن اختيار متصفح افتراضي في إعدادات سطح المكتب
opener-cure-linux = وهو في Linux عادةً { $program } من الحزمة { $package }: يلزم تثبيته واختيار متصفح افتراضي
opener-cure-windows = يمكن اختيار متصفح افتراضي في إعدادات Windows
clipboard-silent = لا تجيب الحافظة. السبب عادةً أن برنامجًا آخر يمسك بها؛ ويفيد نسخ شيء فيه
window-not-installed = البرنامج { $program } غير مثبَّت بجانب هذا البرنامج. في الطرفية يضيف `{ $add }` موقعًا، ويذكر `{ $help }` ما سوى ذلك
window-not-started = تعذّر تشغيل { $program }: { $why }
window-ended = انتهى { $program } مع { $status } قبل أن يعرض شيئًا. السبب عادةً أن مكتبة يحتاجها غير موجودة أو أنه لا توجد شاشة. وفي الطرفية يقول `{ $program }` السبب
portal-took-back = استعاده سطح المكتب
portal-gone = لم تعد البوابة موجودة
portal-ended = أنهت البوابة الطلب
portal-silent = لا تجيب البوابة
portal-nonsense = تقول البوابة ما لا يُفهم

## ما آل إليه أمر يجري في الخلفية

list-ended = انتهى المرور على القائمة على نحو غير متوقع.
autostart-not-known = ليس معروفًا هل يُشغَّل Presence Tray مع بدء جلستك: { $why }.
autostart-unchanged = يبقى التشغيل مع بدء جلستك كما هو: { $why }.

## ما يُرفض

refused-site-gone = لم يعد ذلك الموقع موجودًا
refused-no-site = لا موقع اسمه «{ $site }»
refused-no-post = هذا لا يحدد مقالة
refused-no-person = هذا لا يحدد أحدًا
refused-not-remembered = يسري حتى ينتهي البرنامج: تعذّرت كتابة الإعدادات
refused-nobody-in-post = لا أحد غيرك في المقالة رقم { $id } بحسب المعروف: فهي متاحة
refused-connects-none = لا يجري ربط موقع بهذا الاتصال الآن.
refused-connects-one = يجري ربط موقع بهذا الاتصال من قبل.
refused-too-many-flows = يجري ربط مواقع كثيرة بحيث لا مكان لموقع آخر. يُنهى أحدها أولًا.
refused-importing = تجري معالجة قائمة من قبل؛ يلزم الانتظار حتى تنتهي
refused-removing = تجري إزالة ذلك الموقع من قبل
refused-no-setting = لا إعداد اسمه «{ $name }»
refused-no-site-setting = لا إعداد لموقع اسمه «{ $name }»
refused-autostart = لم يجب النظام بعد عمّا سُئل عنه من قبل: يمكن إعادة المحاولة
refused-off = تعني «{ $off }» في سطر الأوامر عدم وجود أحرف؛ يلزم اختيار أحرف أخرى
refused-not-importing = لا يجري المرور على قائمة لهذا العميل
refused-fingerprint = هذه ليست بصمة SHA-256: وهي 64 رقمًا وحرفًا من a إلى f
refused-window-open = النافذة مفتوحة من قبل، وتأتي إلى الأمام
