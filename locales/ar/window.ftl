### ما تقوله النافذة. أسماء المواقع والأشخاص والعناوين تأتي من الخارج، وهي معزولة حيث ترد.

window-title = Presence Tray
views = طرق العرض
view-now = الآن
view-posts = مقالاتي
view-away = أثناء غيابي
view-add-site = إضافة موقع
view-add-many = إضافة مواقع كثيرة
view-why = سبب التنبيه
view-cost = التكلفة
view-settings = الإعدادات
view-about = حول البرنامج
favourites = المفضلة
groups = المجموعات
filter = شخص أو مقالة أو موقع
filter-none = لا شيء يطابق «{ $filter }».

## البرنامج

tray-starting = جارٍ تشغيل Presence Tray…
tray-absent = برنامج Presence Tray لا يعمل.
tray-absent-why = تعرض النافذة ما يعرفه Presence Tray، ولا تسأل أي موقع بنفسها.
tray-start = تشغيله
tray-refused = نسخة Presence Tray العاملة لا تتخاطب مع هذه النافذة.
reading = جارٍ قراءة مواقعك…

## البحث

switcher = البحث عن أي شيء
switcher-keys = Ctrl K
switcher-keys-mac = ⌘K
switcher-field = موقع أو شخص أو مقالة أو إجراء
switcher-results = نتائج البحث
switcher-site = موقع
switcher-person = شخص
switcher-post = مقالة
switcher-action = إجراء
switcher-view = في هذه النافذة
switcher-group = مجموعة
switcher-none = لا شيء يطابق.
switcher-found =
    { $count ->
        [zero] لا نتائج.
        [one] نتيجة واحدة.
        [two] نتيجتان.
        [few] { $count } نتائج.
        [many] { $count } نتيجة.
       *[other] { $count } نتيجة.
    }
switcher-more = المعروض أول { $shown }؛ كتابة المزيد تُظهر غيرها.
read-all-now = قراءة كل المواقع الآن
sign-in-again-to = تسجيل الدخول من جديد: { $site }

## إضافة موقع

add-address = عنوان الموقع
add-how = يعرض المتصفح بعدها صفحة من الموقع للموافقة فيها. لا يطلب Presence Tray كلمة مرورك الخاصة أبدًا.
add-begin = ربط
sign-in-again = تسجيل الدخول من جديد
step-waiting = لم تبدأ
step-doing = جارية
step-done = تمت
step-failed = تعذّرت
step-skipped = تم تخطيها
connecting-lost = انقطع ربط { $address }: توقّف Presence Tray أو أُعيد تشغيله.
connecting-lost-do = يحسُن التحقق من وجود الموقع في القائمة. إن لم يكن فيها، أو كان ما زال يطلب تسجيل الدخول، فيمكن إعادة المحاولة؛ وصفحة الموقع التي ما زالت مفتوحة في المتصفح يمكن إغلاقها.
connecting-cancel = إلغاء
connecting-again = إعادة المحاولة
another-site = إضافة موقع آخر
another-address = عنوان آخر
open-page-again = فتح الصفحة مرة أخرى
way-loopback = ترك المتصفح يعود من تلقاء نفسه
way-link = تركه يفتح رابطًا بدلًا من ذلك
way-paste = لصق كلمة مرور تطبيق
paste-user = اسم المستخدم أو البريد الإلكتروني
paste-password = كلمة مرور التطبيق
paste-send = تسجيل الدخول
paste-to = تُرسَل إلى { $origin } وحده، لا إلى أي مكان آخر.
keychain-again = إعادة المحاولة مع سلسلة المفاتيح
keep-for-this-run = الاحتفاظ بها حتى إغلاق Presence Tray
accept-certificate = قبول هذه الشهادة
certificate-of = قدّمها
certificate-names = صادرة من أجل
certificate-no-names = لا اسم على الإطلاق
certificate-fingerprint = بصمتها SHA-256
copy = نسخ
copied = تم النسخ.
copy-selected = النص محدَّد؛ يمكن نسخه بلوحة المفاتيح.
copy-page = الصفحة، لفتحها يدويًا
copy-server = للخادم
copy-terminal = في الطرفية

## إضافة مواقع كثيرة

import-list = قائمة المواقع
import-how = عنوان واحد في كل سطر، أو CSV يسمي سطره الأول الأعمدة: address، ويمكن أيضًا name و user. تُفحص كل المواقع أولًا، ولا يتغير شيء بذلك.
import-how-passwords = أسطر فيها العنوان والمستخدم وكلمة مرور التطبيق، تفصل بينها علامات جدولة أو فواصل أو فواصل منقوطة أو مسافات. تُجرَّب كل كلمة مرور وتوضع في سلسلة المفاتيح، وتُمحى القائمة فورًا.
import-most = { $most } كيلوبايت على الأكثر.
import-file = أو من ملف
import-passwords = في الأسطر كلمات مرور
import-check = فحصها
import-connect = ربطها
import-too-long = حجم القائمة { $size } كيلوبايت، ويمكن إرسال { $most } كيلوبايت مرة واحدة. يمكن تقسيمها، أو استخدام الطرفية: presence-tray sites import
import-unreadable = لا يمكن قراءة الملف.
import-running = جارٍ المرور على القائمة…
import-stop = إيقاف
import-stopping = جارٍ الإيقاف: يكتمل العمل على المواقع التي بدأت…
import-over = اكتمل المرور على القائمة.
import-stopped =
    { $count ->
        [zero] أُوقف: لم يبق أي سطر دون مرور. ما رُبط يبقى.
        [one] أُوقف: بقي سطر واحد دون مرور. ما رُبط يبقى.
        [two] أُوقف: بقي سطران دون مرور. ما رُبط يبقى.
        [few] أُوقف: بقيت { $count } أسطر دون مرور. ما رُبط يبقى.
        [many] أُوقف: بقي { $count } سطرًا دون مرور. ما رُبط يبقى.
       *[other] أُوقف: بقي { $count } سطر دون مرور. ما رُبط يبقى.
    }
import-counted = أُضيف { $added }، معروف { $known }، بانتظار الموافقة { $ready }، تعذّر { $failed }
import-line = السطر
import-address = العنوان
import-outcome = النتيجة
import-another = قائمة أخرى
import-added = أُضيف باسم { $site }
import-known = مربوط من قبل باسم { $site }
import-ready = عُثر على { $title }، بانتظار موافقتك في المتصفح
import-part = جزء من { $site } المربوط
import-same = الموقع نفسه الذي في السطر { $line }

## التنبيهات

alerts-on = التنبيهات مفعّلة
alerts-paused = التنبيهات متوقفة مؤقتًا
alerts-paused-until = التنبيهات متوقفة مؤقتًا حتى { $until }
alerts-quiet = ساعات هدوء حتى { $until }
pause-half-hour = إيقاف مؤقت لمدة 30 دقيقة
pause-hour = إيقاف مؤقت لمدة ساعة
pause-tomorrow = إيقاف مؤقت حتى الغد
pause-resumed = إيقاف مؤقت حتى الاستئناف
resume = استئناف التنبيهات

## الآن

no-sites = لا موقع مربوط بعد.
all-quiet = لا أحد غيرك في مواقعك.
people = الأشخاص حسب الموقع
my-posts = مقالاتك
conflicts = آخرون في مقالاتك
here = { $count } هنا
here-at-least = { $count } هنا على الأقل
on-sub-sites = { $count } في مواقع الشبكة
quiet-sites =
    { $count ->
        [zero] لا مواقع هادئة
        [one] موقع هادئ واحد
        [two] موقعان هادئان
        [few] { $count } مواقع هادئة
        [many] { $count } موقعًا هادئًا
       *[other] { $count } موقع هادئ
    }
unread-sites =
    { $count ->
        [zero] لا مواقع لم تُقرأ بعد
        [one] موقع واحد لم يُقرأ بعد
        [two] موقعان لم يُقرآ بعد
        [few] { $count } مواقع لم تُقرأ بعد
        [many] { $count } موقعًا لم يُقرأ بعد
       *[other] { $count } موقع لم يُقرأ بعد
    }
stopped-sites =
    { $count ->
        [zero] لا مواقع متوقفة القراءة
        [one] موقع واحد لا يُقرأ
        [two] موقعان لا يُقرآن
        [few] { $count } مواقع لا تُقرأ
        [many] { $count } موقعًا لا يُقرأ
       *[other] { $count } موقع لا يُقرأ
    }
nobody-else = لا أحد غيرك
network-sites = مواقع شبكته
not-named = لا تُذكر الأسماء
more-not-named = وغيرهم ({ $count })
not-read-yet = لم يُقرأ بعد
not-read = لا يُقرأ
muted = بلا تنبيهات
muted-until = بلا تنبيهات حتى { $until }

## مكان الشخص

doing-editing = تحرير { $post }
doing-editing-more =
    { $more ->
        [zero] تحرير { $post }
        [one] تحرير { $post } ومقالة أخرى
        [two] تحرير { $post } ومقالتين أخريين
        [few] تحرير { $post } و{ $more } مقالات أخرى
        [many] تحرير { $post } و{ $more } مقالة أخرى
       *[other] تحرير { $post } و{ $more } مقالة أخرى
    }
doing-hidden = في الموقع، المكان مخفي
doing-online = في الموقع
idle = بلا نشاط
you-too = وأنت أيضًا
person-unnamed = شخص (رقم { $id })
post-title = «{ $title }»
post-untitled = مقالة (رقم { $id })

## الوقت

just-now = قبل لحظات
minutes = { $count } د
hours = { $count } س
days =
    { $count ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
ago = قبل { $length }
days-ago =
    { $count ->
        [zero] قبل 0 يوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
day-and-time = { $day }، { $time }

## مقالاتك

no-posts = ليست لديك مقالة مفتوحة.
post-live = مفتوحة الآن
post-left-open = تُركت مفتوحة { $ago }
post-left-open-now = تُركت مفتوحة قبل لحظات
post-snoozed = مؤجَّلة حتى { $until }

## التعارضات

conflict-opened = { $post } مفتوحة الآن لدى { $people }
conflict-present = في { $post } الآن: { $people }
conflict-agents =
    { $count ->
        [zero] تغيير في { $post } بواسطة وكلاء { $people }
        [one] تغيير في { $post } بواسطة وكيل { $people }
        [two] تغيير في { $post } بواسطة وكلاء { $people }
        [few] تغيير في { $post } بواسطة وكلاء { $people }
        [many] تغيير في { $post } بواسطة وكلاء { $people }
       *[other] تغيير في { $post } بواسطة وكلاء { $people }
    }
people-two = { $first } و{ $second }
people-more =
    { $more ->
        [zero] { $first }
        [one] { $first } وشخص آخر
        [two] { $first } وشخصين آخرين
        [few] { $first } و{ $more } أشخاص آخرين
        [many] { $first } و{ $more } شخصًا آخر
       *[other] { $first } و{ $more } شخص آخر
    }
mine-live = وهي مفتوحة لديك
mine-too = وأنت أيضًا
mine-left = تركتها مفتوحة { $ago }
mine-left-now = تركتها مفتوحة قبل لحظات

## ما يمكن فعله

open-post = فتح المقالة
open = فتح
open-dashboard = فتح لوحة التحكم
open-keychain = فتح سلسلة المفاتيح
more-actions = المزيد
copy-link = نسخ الرابط
let-go = ترك
mute = كتم
unmute = إلغاء الكتم
mute-post = كتم هذه المقالة
unmute-post = إلغاء كتم هذه المقالة
mute-person = كتم { $person } في هذا الموقع
snooze = تأجيل لمدة ساعة
end-snooze = إنهاء التأجيل
read-now = قراءة الآن
read-again = قراءة من جديد
make-favourite = إضافة إلى المفضلة
no-favourite = إزالة من المفضلة
site-settings = إعدادات هذا الموقع…
remove-site = إزالة…
fault-means = ما يعنيه ذلك عادةً
fault-remedy = ما العمل
failed = تعذّر ذلك: { $why }
dismiss = إغلاق

## المجموعات

group-new = مجموعة جديدة
group-edit-title = المجموعة { $group }
group-name = اسم المجموعة
group-sites = مواقع المجموعة
group-filter = البحث عن موقع
group-chosen = المواقع المختارة: { $count }
group-keep = حفظ
group-sites-of = مواقع { $group }
group-faulty = يوجد موقع لا يمكن قراءته
group-mute-hour = كتم لمدة ساعة
group-mute-tomorrow = كتم حتى الغد الساعة 6:00
group-stop = إيقاف القراءة
group-open = فتح كل لوحات التحكم
group-edit = الاسم والمواقع…
group-dissolve = إخراج كل المواقع منها
open-all-title = لوحات تحكم { $group }
open-all-what = عدد الصفحات التي ستُفتح في المتصفح: { $count }
open-all = فتح { $count }
all-sites = كل المواقع
order-name = حسب الاسم
order-activity = حسب النشاط

## إزالة موقع

remove-title = إزالة { $site }
remove-what = ينسى Presence Tray الموقع { $site } ({ $address }) وما ضبطته له وكلمة مروره.
remove-revoke = إبطال كلمة مرور التطبيق في الموقع أيضًا
remove-why = وإلا تبقى كلمة المرور صالحة هناك حتى إبطالها في صفحة ملفك الشخصي.
remove = إزالة
removing = جارٍ الإزالة. قد تسألك سلسلة المفاتيح، وقد يحتاج الموقع إلى نصف دقيقة ليجيب.
close = إغلاق

## الإعدادات

settings-reading = جارٍ قراءة الإعدادات…
settings-alerts = التنبيهات
settings-quiet-hours = ساعات الهدوء
settings-posts = مقالاتك
settings-language = اللغة
settings-away = الغياب
settings-computer = على هذا الحاسوب
settings-people = الأشخاص
settings-other = أخرى
show-example = عرض مثال
hide-example = إخفاء المثال
example = مثال على تنبيه
minutes-within = دقيقة (من { $least } إلى { $most })
not-a-number = هذا ليس رقمًا: لم يتغيّر شيء.
reset-minutes =
    { $count ->
        [zero] العودة إلى { $count } دقيقة
        [one] العودة إلى دقيقة واحدة
        [two] العودة إلى دقيقتين
        [few] العودة إلى { $count } دقائق
        [many] العودة إلى { $count } دقيقة
       *[other] العودة إلى { $count } دقيقة
    }
quiet-on = إبقاء التنبيهات صامتة
quiet-from = من
quiet-until = إلى
quiet-days = أيام البدء
setting-alerts-saved = حفظ مقالة مفتوحة لديك
setting-alerts-saved-does = تنبيه عند حفظ شخص آخر مقالة مفتوحة لديك.
setting-alerts-saved-example = حفظ «الأسعار» المفتوحة لديك بواسطة Ann Lee
setting-alerts-saved-example-body = مجلة المثال · تجب إعادة التحميل قبل الحفظ، وإلا حلّت نسختك محل الأخرى
setting-alerts-changing = تغيير جارٍ في مقالتك
setting-alerts-changing-does = تنبيه أثناء تغيير شخص آخر مقالة من مقالاتك.
setting-alerts-changing-example = تغييرات جارية في «الأسعار» بواسطة Ann Lee
setting-alerts-changing-example-body = مجلة المثال · فيها نص غير محفوظ منذ 10:42. يحسن الاتفاق على من يتابع قبل الحفظ
setting-alerts-opened = فتح مقالتك
setting-alerts-opened-does = تنبيه عند فتح شخص آخر مقالة من مقالاتك.
setting-alerts-opened-example = «الأسعار» مفتوحة الآن لدى Ann Lee
setting-alerts-opened-example-body = مجلة المثال · أنت فيها منذ 24 د
setting-alerts-already-in = مشغولة مسبقًا
setting-alerts-already-in-does = تنبيه عند فتحك مقالة فيها شخص آخر.
setting-alerts-already-in-example = في «الأسعار» قبلك: Ann Lee
setting-alerts-already-in-example-body = مجلة المثال · منذ 09:12
setting-alerts-agents = الوكلاء
setting-alerts-agents-does = تنبيه عند تغيير برنامج يعمل نيابة عن شخص ما مقالة من مقالاتك.
setting-alerts-agents-example = تغيير في «الأسعار» بواسطة وكيل Ann Lee
setting-alerts-agents-example-body = مجلة المثال
setting-alerts-joined = التحرير المشترك
setting-alerts-joined-does = تنبيه عند انضمام شخص إليك في التحرير الآني.
setting-alerts-joined-example = انضمام Ann Lee إليك في «الأسعار»
setting-alerts-joined-example-body = مجلة المثال · تحريرها مشترك بينكم
setting-alerts-watched = أشخاص ومقالات من اختيارك
setting-alerts-watched-does = تنبيه بشأن الأشخاص والمقالات التي اخترتها ضمن «التنبيه عند» في القائمة؛ إيقافه يُبقي الاختيار.
setting-alerts-watched-example = «الأسعار» خالية الآن
setting-alerts-watched-example-body = مجلة المثال · مغادرة Ann Lee للتو. قد يُظهر ووردبريس قفله حتى 3 دقائق أخرى
setting-alerts-quiet-hours = صمت في وقت من اليوم
setting-alerts-quiet-hours-does = يُبقي التنبيهات صامتة في هذا الوقت؛ ويظل ظاهرًا من هو وأين.
setting-posts-mine-for = مدة بقاء المقالة لك
setting-posts-mine-for-does = تبقى المقالة لك هذه المدة بعد انقطاع إشارة علامة تبويبها: مخفية أو في سكون أو منهارة.
setting-language = اللغة
setting-language-does = لغة القائمة والتنبيهات والنافذة والطرفية.
setting-language-system = كما في هذا الحاسوب

setting-shortcut = البحث عن أي شيء من أي مكان
setting-shortcut-does = تفتح هذه المفاتيح النافذة من أي برنامج، جاهزة للكتابة. المفاتيح نفسها مرة أخرى، أو Escape، تبعدها.
setting-shortcut-held = سطح المكتب يسجلها على أنها «{ $detail }».
setting-shortcut-taken = لدى برنامج آخر هذه المفاتيح. يمكن اختيار غيرها، أو تحريرها هناك ثم ضبطها هنا من جديد.
setting-shortcut-no-key = لا يوجد مفتاح في لوحة المفاتيح هذه يكتب ذلك. يُرجى اختيار غيره.
setting-shortcut-no-portal = سطح المكتب هذا لا يمنح البرامج مفاتيح. يمكن في إعداداته الخاصة تخصيص مفاتيح للأمر: presence-tray-window --page switcher
setting-shortcut-denied = لم يُسمح بهذه المفاتيح. ضبطها من جديد يعيد السؤال.
setting-shortcut-no-screen = يعمل Presence Tray حيث لا تُضغط مفاتيح: فهو لا يرى شاشة.
setting-shortcut-failed = لا يمنح النظام هذه المفاتيح: { $detail }. ضبطها من جديد يعيد المحاولة.
shortcut-none = غير مضبوط
shortcut-press = يُرجى الضغط على المفاتيح
shortcut-keys = Escape يتركه كما هو، وBackspace يمسحه.
shortcut-bare = يُرجى الضغط معه على Ctrl أو Alt أو Super: فالمفتاح وحده للكتابة.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-super = Super
key-super-mac = ⌘
key-space = مسافة
key-insert = Insert
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down

setting-away-nothing-open = لا شيء مفتوح لك
setting-away-nothing-open-does = يُعدّ غيابًا أن تمر 5 دقائق ولا شيء مفتوح لك في أي موقع.
setting-away-silent = الصمت
setting-away-silent-does = يُعدّ غيابًا وقت إيقاف التنبيهات مؤقتًا وساعات الهدوء.
setting-autostart = التشغيل مع بدء الجلسة
setting-autostart-does = يشغّل Presence Tray عند بدء جلستك، في علبة النظام وبلا نافذة.
setting-log-level = السجل
setting-log-level-does = مقدار ما يُكتب في ملف يمكن إرساله عند البحث عن خطأ. لا يحتوي على أسماء أو عناوين أو كلمات مرور.
setting-log-level-off = متوقف
setting-log-level-error = الأعطال فقط
setting-log-level-warn = ما لم ينجح
setting-log-level-info = ما حدث
setting-log-level-debug = كل طلب
log-file = مكانه
setting-avatars = صور الأشخاص
setting-avatars-does = يعرض الأشخاص في القائمة بالصورة التي يذكرها موقعهم. وهي غالبًا لدى Gravatar، فيعلم بذلك من أي عنوان يُنظر إلى من؛ وعند إيقافه لا يُسأل أحد وتظهر الأحرف الأولى.

## إعدادات موقع واحد

seconds-within = ث (من { $least } إلى { $most })
moment-off = ليس الآن
moment-until = حتى { $until }
moment-1h = لمدة ساعة
moment-8h = لمدة 8 ساعات
moment-tomorrow = حتى الغد الساعة 6:00
moment-168h = لمدة أسبوع
colour-none = بلا لون
colour-blue = أزرق
colour-teal = أزرق مخضر
colour-green = أخضر
colour-olive = زيتوني
colour-gold = ذهبي
colour-purple = بنفسجي
colour-pink = وردي
colour-grey = رمادي
setting-site-alerts = التنبيهات
setting-site-alerts-does = تنبه إلى ما يحدث في الموقع. إيقافها يكتمه، ويبقى ظاهرًا مَن فيه.
setting-site-muted-until = صمت لبعض الوقت
setting-site-muted-until-does = يُبقي الموقع صامتًا حتى ذلك الوقت.
setting-site-reading = القراءة
setting-site-reading-does = إيقافها يترك الموقع وشأنه حتى تشغيلها من جديد.
setting-site-favourite = مفضل
setting-site-favourite-does = يُبقي الموقع بين الأوائل، هنا وفي القائمة.
setting-site-group = المجموعة
setting-site-group-does = الاسم الذي يظهر تحته مع غيره، كاسم أحد العملاء.
setting-site-initials = الأحرف
setting-site-initials-does = تظهر قبل اسمه هنا وفي القائمة.
setting-site-colour = اللون
setting-site-colour-does = خلفية الأحرف، أو أحرف اسمه إن لم تُختر أحرف.
setting-site-at-most-every = على الأكثر مرة كل
setting-site-at-most-every-does = لا يُقرأ الموقع أكثر من ذلك، حتى ومقالة فيه لك: تتأخر التنبيهات بهذا القدر.

## سبب التنبيه

why-kept = آخر 200 قرار منذ تشغيل Presence Tray. وهي في الذاكرة فقط.
why-which = ما يُعرض منها
why-all = الكل
why-told = مع تنبيه
why-silent = دون تنبيه
why-none = لم يحدث بعد ما يستدعي التنبيه.
why-none-such = لا شيء من هذا النوع بعد.
why-when = متى
why-site = الموقع
why-about = ما حدث
why-why = مع تنبيه، أو سبب عدمه
why-was-told = مع تنبيه
why-was-not = دون تنبيه: { $why }

## أثناء الغياب

away-kept = ما حدث في مقالاتك وفيما تتابعه وفي مواقعك أثناء غيابك. وهو في الذاكرة فقط وينتهي مع Presence Tray، وما يُعدّ غيابًا في الإعدادات.
away-none = لم يحدث شيء أثناء غيابك.
away-since = منذ { $since }
away-more = لا يُحفظ إلا آخر { $count }.
away-forget = نسيان
away-fault-over = يمكن قراءته من جديد

## التكلفة

cost-what = الطلبات التي أرسلها Presence Tray في الساعة الأخيرة، إلى جانب ما يرسله متصفح من أجل علامة تبويب واحدة مفتوحة من wp-admin: نبض ووردبريس (heartbeat) يأتي كل 60 ثانية في لوحة التحكم وكل 10 ثوانٍ في المحرر.
cost-site = الموقع
cost-requests = الطلبات في الساعة
cost-dashboard = علامة تبويب مفتوحة من لوحة التحكم
cost-editor = علامة تبويب مفتوحة من المحرر
cost-all =
    { $count ->
        [zero] لا مواقع
        [one] الموقع الواحد
        [two] الموقعان معًا
        [few] كل المواقع، وعددها { $count }
        [many] كل المواقع، وعددها { $count }
       *[other] كل المواقع، وعددها { $count }
    }

## حول البرنامج

about-version = الإصدار
about-licence = الرخصة
about-licence-is = رخصة جنو العمومية العامة GNU GPL، الإصدار 2 أو أحدث
about-settings = مكان الإعدادات
diagnostics = التشخيص
diagnostics-what = أعداد، وأسماء ثابتة للأعطال، وما غيّرته في الإعدادات. ليس فيه أي اسم أو عنوان أو مسار.
copy-diagnostics = نسخ التشخيص
