### لماذا لم يستطع أمر أن يؤدي عمله، لمن هو أمام طرفية. ما يُكتب في متغيّرات؛ و{ $why } يقوله النظام. يأتي الخطأ بعد اسم
### البرنامج.
### العلامة U+200E قبل الفراغ تُبقي ما يبدأ بـ -- أو / أو نقطة على ترتيبه.

## الملفات

unreadable = تعذّرت قراءة { $path }: { $why }
unwritable = تعذّرت الكتابة إلى { $path }: { $why }
file-is-there = { $path } موجود من قبل؛ يُرجى تحديد ملف آخر
it-is-no-file = ليس ملفًا
too-large-for-a-list = أكبر من أن يكون قائمة مواقع
no-such-list = موجود من قبل وليس قائمة من هذا النوع؛ يُرجى تحديد ملف آخر
not-printed = تعذّر عرض النتيجة: { $why }

## الإعدادات

no-home-for-settings = لا مجلد شخصي لحفظ الإعدادات؛ يُرجى ضبط { $variable } على مجلد
settings-unreadable = تعذّرت قراءة { $path }: { $why }. وتُرك كما هو
settings-newer = إصدار { $path } هو { $version }، وهذا البرنامج يعرف { $known }. وتُرك كما هو؛ يُرجى استخدام presence-tray أحدث
site-incomplete = إعدادات «{ $site }» غير مكتملة؛ يُرجى إزالة الموقع وإضافته من جديد
settings-broken = لا يمكن استخدام { $path }: { $why }.
settings-kept-as = وهو محفوظ باسم { $path }.
settings-left = ويُترك كما هو إلى أن يُكتب شيء.
settings-copy-used = تُستخدم آخر نسخة سليمة منه، { $path }.
settings-without-copy = لا نسخة منه، فلا موقع معروف.
settings-missing = { $path } غير موجود. تُستخدم آخر نسخة سليمة منه، { $copy }. وللبدء من جديد يُرجى إزالة النسخة أيضًا.
settings-not-understood = في { $path } ما لا يُفهم: { $places }. يُتجاوز ويبقى في الملف كما هو.
settings-beyond = في { $path }: { $what } ويبقى الملف كما هو.
settings-newer-readable = إصدار { $path } هو { $version }، وPresence Tray هذا أقدم. يُقرأ بقدر ما يُفهم ولا يُغيَّر. يُرجى استخدام presence-tray أحدث.
settings-newer-left = إصدار { $path } هو { $version }، وPresence Tray هذا أقدم. يُترك كما هو، ولا موقع معروف. يُرجى استخدام presence-tray أحدث.

## المواقع

no-site-called = لا موقع باسم «{ $name }»؛ الموجود: { $known }
site-titled = «{ $site }»
no-sites-configured = لا موقع مُعدّ بعد؛ لإضافة موقع: { $command }
nothing-was-changed = لم يتغيّر شيء: { $why }
work-ended = انتهى العمل على نحو غير متوقع
no-connections = لا يمكن الاتصال من هذا الحاسوب: { $why }

## الخيارات وكلمات المرور

takes-a-variable = { $option } يأخذ اسم متغيّر بيئة (حروف وأرقام و_)، لا كلمة المرور نفسها أبدًا
takes-a-user = { $option } يأخذ اسم المستخدم أو بريدك الإلكتروني على الموقع
takes-a-name = { $option } يأخذ اسمًا في سطر واحد دون محارف غير مرئية
user-is-needed = لا بد من { $option }: اسم المستخدم أو بريدك الإلكتروني على الموقع
password-needs-user = كلمة المرور تحتاج أيضًا إلى { $option }
variable-is-empty = متغيّر البيئة { $variable } غير محدَّد أو فارغ
nothing-typed = لم تُكتب كلمة مرور
no-password-given = لم تُعطَ كلمة مرور تطبيق: يُرجى استخدام { $stdin } أو { $variable } أو طرفية لكتابتها
no-such-exception = { $option } لموقع على هذا الحاسوب أو باسم ينتهي بـ‎ .test أو‎ .local فقط؛ والمواقع الأخرى تحتاج إلى شهادة يثق بها هذا الحاسوب
reads-from-a-pipe = { $option } يقرأ من أنبوب كي لا تظهر كلمة مرور على الشاشة؛ وفي { $page } حلقة لذلك
input-unreadable = تعذّرت قراءة الإدخال القياسي: { $why }
input-without-password = لا كلمة مرور في السطر الأول من الإدخال القياسي
input-line = السطر { $line } من الإدخال القياسي ليس على الصورة { $form }
input-line-no-site = السطر { $line } من الإدخال القياسي لا يسمّي موقعًا، ولا أي سطر آخر؛ كل سطر { $form }، و`{ $command }` يسرد الأسماء

## سلسلة المفاتيح

passwords-not-kept = لا يمكن حفظ كلمات المرور، فلم يُستورد شيء. { $why }
password-not-revoked = تعذّر إبطال كلمة مرور

## Presence Tray العامل

not-running = برنامج Presence Tray لا يعمل. لتشغيله: { $command }
no-socket-directory = لا مجلد لمقبس البرنامج العامل؛ يُرجى تحديد مجلد في { $variable }
socket-directory-unusable = لا يمكن استخدام المجلد { $path } لمقبس البرنامج العامل: { $why }
socket-directory-not-private = المجلد { $path } ليس لك وحدك، فلا يمكن أن يكون فيه مقبس البرنامج العامل؛ يُرجى تحديد مجلد آخر في { $variable }
socket-too-long = { $path } أطول من { $longest } بايت التي يقبلها هذا النظام لمقبس؛ يُرجى تحديد مجلد باسم أقصر في { $variable }
socket-not-listening = لا يمكن استقبال أي برنامج عند { $path }: { $why }
running-not-reached = تعذّر الوصول إلى Presence Tray العامل عند { $path }: { $why }
running-not-ours = برنامج لحساب آخر يستمع عند { $path }؛ ولم يُسأل شيئًا
running-silent = برنامج Presence Tray العامل لا يجيب. ربما كان متوقفًا أو مشغولًا: يمكن الانتظار لحظة، أو إنهاؤه وتشغيله من جديد
running-ended = أنهى Presence Tray العامل الاتصال
running-not-understood = يقول Presence Tray العامل ما لا يفهمه هذا الإصدار. يُرجى إنهاؤه وتشغيله من جديد كي يكون للاثنين الإصدار نفسه
running-broke = انقطع الاتصال بـ Presence Tray العامل: { $why }
asked-too-long = المطلوب طويل جدًا؛ يُرجى تحديد مواقع أقل

## البدء مع الجلسة

no-home-for-entry = لا مجلد شخصي لحفظ المدخل
program-not-found = تعذّرت معرفة مكان هذا البرنامج: { $why }
program-path-unusable = لا يمكن كتابة مسار هذا البرنامج، { $path }، في مدخل؛ يُرجى وضع البرنامج في مكان آخر
entry-unchanged = لا يمكن تغيير { $place }: { $why }

## قوائم المواقع

list-unreadable = تعذّرت قراءة القائمة: { $why }
list-too-long = القائمة أطول من { $size } كيلوبايت؛ يُرجى استيرادها على أجزاء
list-too-many = في القائمة أكثر من { $most } سطر؛ يُرجى استيرادها على أجزاء
list-not-text = القائمة ليست نصًا بترميز UTF-8؛ يُرجى حفظها ملفًا نصيًا، أو «CSV UTF-8»
list-no-addresses = لا عمود في القائمة باسم «{ $first }» أو «{ $second }»؛ أعمدتها { $columns }
list-no-passwords = لا كلمات مرور في القائمة؛ كل سطر عنوان ومستخدم وكلمة مرور تطبيق
list-was-exported = { $path } كتبه { $command }؛ والخيارات { $options } لقوائم العناوين
no-list-of-sites = ليست قائمة مواقع: { $why }. `{ $command }` يكتب واحدة
list-newer = إصدار القائمة { $version }، وpresence-tray هذا أقدم
list-too-many-sites =
    { $count ->
        [zero] لا مواقع فيها، ويُؤخذ من قائمة واحدة { $most } على الأكثر
        [one] فيها موقع واحد، ويُؤخذ من قائمة واحدة { $most } على الأكثر
        [two] فيها موقعان، ويُؤخذ من قائمة واحدة { $most } على الأكثر
        [few] فيها { $count } مواقع، ويُؤخذ من قائمة واحدة { $most } على الأكثر
        [many] فيها { $count } موقعًا، ويُؤخذ من قائمة واحدة { $most } على الأكثر
       *[other] فيها { $count } موقع، ويُؤخذ من قائمة واحدة { $most } على الأكثر
    }

## ما يقوله برنامج من النظام، كما يقوله

as-it-says = «{ $said }»

## ما الخطأ في ملف الإعدادات؛ تتمة لنص سابق

broken-empty = هو فارغ
broken-json = ليس JSON صالحًا: { $why }
broken-version = رقم الإصدار غير مذكور
broken-sites = «{ $name }» فيه ليس قائمة
broken-link = هو رابط إلى شيء غير موجود
broken-folder = هو مجلد
broken-large = حجمه أكبر من { $size } ميغابايت
broken-read = تعذّرت قراءته: { $why }
place-site = الموقع «{ $site }»
place-site-number = الموقع رقم { $number }
place-of-site = { $path } من { $site }
setting-beyond = { $setting } يقبل { $takes }؛ ويُستخدم { $used }.
setting-of-site-beyond = { $setting } من «{ $site }» يقبل { $takes }؛ ويُستخدم { $used }.
settings-busy = تعذّرت الكتابة إلى { $path }: يغيّره برنامج آخر. يمكن إعادة المحاولة بعد لحظات
busy-with-passwords = ينهي Presence Tray آخر ما بدأ بكلمة مرور، كإزالة موقع؛ يمكن إعادة المحاولة بعد دقيقة
lock-unusable = تعذّر الحصول على القفل المجاور للإعدادات: { $why }

## لماذا لا يؤخذ موقع من قائمة

list-site-broken = ينقصه شيء، أو ليس كما ينبغي
list-site-name = اسمه أو مستخدمه ناقص أو طويل جدًا أو فيه محارف لا تُعرض
list-site-number = رقم حساب المستخدم ناقص؛ ويُضاف الموقع بالأمر: { $command }
list-site-address = عنوانه لا يبدأ بـ https:// ولا يقود إلى هذا الحاسوب
list-site-wordpress = عنوان ووردبريس الخاص به لا يمكن استخدامه
list-site-hosts = عناوينه على خوادم مختلفة؛ ويُضاف بالأمر: { $command }
list-site-shown = مجموعته أو أحرفه طويلة جدًا أو فيها محارف لا تُعرض
list-site-chosen = يذكر أكثر من { $most } مقالة أو شخص
list-site-type = يذكر مقالة من نوع لا يمكن أن يكون في ووردبريس

## لماذا بقي سطر، في ملف ما تبقّى

left-skipped = جرى تخطيه
left-not-approved = لم تتم الموافقة عليه بعد
