### قائمة الأيقونة وتلميحها. السطر قصير ويبدأ بما يميّزه.

## أسطر تعدّ

more = المزيد ({ $count })…
more-active-sites =
    { $count ->
        [zero] لا مواقع نشطة أخرى…
        [one] موقع نشط آخر…
        [two] موقعان نشطان آخران…
        [few] { $count } مواقع نشطة أخرى…
        [many] { $count } موقعًا نشطًا آخر…
       *[other] { $count } موقع نشط آخر…
    }
more-conflicts =
    { $count ->
        [zero] لا تعارضات أخرى…
        [one] تعارض آخر…
        [two] تعارضان آخران…
        [few] { $count } تعارضات أخرى…
        [many] { $count } تعارضًا آخر…
       *[other] { $count } تعارض آخر…
    }

## آخرون في مقالات المستخدم

conflict-opened = { $post } مفتوحة الآن لدى { $people }
conflict-opened-on = { $post } في { $site } مفتوحة الآن لدى { $people }
conflict-present = في { $post } الآن: { $people }
conflict-present-on = في { $post } في { $site } الآن: { $people }
conflict-agents =
    { $count ->
        [zero] تغيير في { $post } بواسطة وكلاء { $people }
        [one] تغيير في { $post } بواسطة وكيل { $people }
        [two] تغيير في { $post } بواسطة وكلاء { $people }
        [few] تغيير في { $post } بواسطة وكلاء { $people }
        [many] تغيير في { $post } بواسطة وكلاء { $people }
       *[other] تغيير في { $post } بواسطة وكلاء { $people }
    }
conflict-agents-on =
    { $count ->
        [zero] تغيير في { $post } في { $site } بواسطة وكلاء { $people }
        [one] تغيير في { $post } في { $site } بواسطة وكيل { $people }
        [two] تغيير في { $post } في { $site } بواسطة وكلاء { $people }
        [few] تغيير في { $post } في { $site } بواسطة وكلاء { $people }
        [many] تغيير في { $post } في { $site } بواسطة وكلاء { $people }
       *[other] تغيير في { $post } في { $site } بواسطة وكلاء { $people }
    }
conflict-row = { $what } — { $mine }
mine-live = وهي مفتوحة لديك
mine-too = وأنت أيضًا
mine-left = تركتها مفتوحة { $ago }
mine-left-open = تركتها مفتوحة
person-row-noted = { $person } — { $note }
snoozed-until = مؤجَّلة حتى { $until }
snooze-for-an-hour = تأجيل لمدة ساعة
mute-person = كتم { $person } في هذا الموقع

## مقالات المستخدم

your-posts = مقالاتك
open-now = مفتوحة الآن
left-open = تُركت مفتوحة { $ago }
open-post = فتح المقالة
copy-link = نسخ الرابط
let-go = ترك · لم تعد لي
mute-post = كتم هذه المقالة
post-snoozed-until = مؤجَّلة حتى { $until }

## موقع

here = { $count } هنا
here-at-least = { $count } هنا على الأقل
on-sub-sites = { $count } في مواقع الشبكة
nobody-else = لا أحد غيرك
not-read-yet = لم يُقرأ بعد
not-read = لا يُقرأ
nobody-else-here = لا أحد غيرك هنا
nobody-else-listed = لا يظهر أحد غيرك
open-dashboard = فتح لوحة التحكم
read-now-none = قراءة الآن · لا طلبات في الساعة الأخيرة
read-now-few = قراءة الآن · أقل من 10 طلبات في الساعة الأخيرة
read-now-about =
    { $count ->
        [zero] قراءة الآن · لا طلبات في الساعة الأخيرة
        [one] قراءة الآن · نحو طلب واحد في الساعة الأخيرة
        [two] قراءة الآن · نحو طلبين في الساعة الأخيرة
        [few] قراءة الآن · نحو { $count } طلبات في الساعة الأخيرة
        [many] قراءة الآن · نحو { $count } طلبًا في الساعة الأخيرة
       *[other] قراءة الآن · نحو { $count } طلب في الساعة الأخيرة
    }
its-network = شبكته · { $fault }
mute-site = كتم هذا الموقع
mute = كتم { $what }
favourite = مفضَّل
in-focus = في المقدمة
read-site-again = قراءة هذا الموقع من جديد
stop-reading-site = إيقاف قراءة هذا الموقع
tell-me-when = التنبيه عند
person-comes = وصول { $person }
post-is-opened = فتح { $post }
post-is-free = خلوّ { $post }
only-site-unread = لم يُقرأ بعد · قراءة الآن
only-site-stopped = هذا الموقع لا يُقرأ · قراءته من جديد
try-again = إعادة المحاولة

## مواقع لا أحد فيها

no-site-can-be-read = لا يمكن قراءة أي موقع · إعادة المحاولة
sites-not-read-yet =
    { $count ->
        [zero] لا مواقع لم تُقرأ بعد · قراءة الآن
        [one] موقع واحد لم يُقرأ بعد · قراءة الآن
        [two] موقعان لم يُقرآ بعد · قراءة الآن
        [few] { $count } مواقع لم تُقرأ بعد · قراءة الآن
        [many] { $count } موقعًا لم يُقرأ بعد · قراءة الآن
       *[other] { $count } موقع لم يُقرأ بعد · قراءة الآن
    }
more-sites-faulty =
    { $count ->
        [zero] لا مواقع أخرى تعذّرت قراءتها
        [one] موقع آخر تعذّرت قراءته
        [two] موقعان آخران تعذّرت قراءتهما
        [few] { $count } مواقع أخرى تعذّرت قراءتها
        [many] { $count } موقعًا آخر تعذّرت قراءتها
       *[other] { $count } موقع آخر تعذّرت قراءتها
    }
quiet-sites =
    { $count ->
        [zero] لا مواقع هادئة
        [one] موقع هادئ واحد
        [two] موقعان هادئان
        [few] { $count } مواقع هادئة
        [many] { $count } موقعًا هادئًا
       *[other] { $count } موقع هادئ
    }
all-sites-quiet =
    { $count ->
        [zero] لا مواقع
        [one] موقعك هادئ
        [two] الموقعان هادئان
        [few] المواقع كلها هادئة ({ $count })
        [many] المواقع كلها هادئة ({ $count })
       *[other] المواقع كلها هادئة ({ $count })
    }
opens-window = { $what }…
site-stopped = { $site } · لا يُقرأ · قراءته من جديد
sites-stopped =
    { $count ->
        [zero] لا مواقع متوقفة القراءة
        [one] موقع واحد لا يُقرأ
        [two] موقعان لا يُقرآن
        [few] { $count } مواقع لا تُقرأ
        [many] { $count } موقعًا لا يُقرأ
       *[other] { $count } موقع لا يُقرأ
    }

## سلسلة المفاتيح

keychain-locked = سلسلة المفاتيح مقفلة
keychain-denied = سلسلة المفاتيح ترفض الوصول
keychain-missing = لا تعمل أي سلسلة مفاتيح
keychain-failed = تعذّر استخدام سلسلة المفاتيح
keychain-unlock = فتح قفلها
keychain-ask-again = السؤال من جديد
keychain-look-again = البحث من جديد
keychain-try-again = إعادة المحاولة

## أسفل القائمة

add-first-site = إضافة موقعك الأول…
alerts-paused-resume = التنبيهات متوقفة مؤقتًا · استئناف
alerts-paused-until-resume = التنبيهات متوقفة مؤقتًا حتى { $until } · استئناف
quiet-hours-resume = ساعات هدوء · استئناف
quiet-hours-until-resume = ساعات هدوء حتى { $until } · استئناف
pause-alerts = إيقاف التنبيهات مؤقتًا
pause-half-hour = 30 دقيقة
pause-hour = ساعة واحدة
pause-until-tomorrow = حتى الغد
pause-until-resumed = حتى الاستئناف
quiet-hours-set = ساعات الهدوء · { $hours }
quiet-hours-unset = ساعات الهدوء · لا شيء
quiet-hours-none = لا شيء
muted-count = مكتوم · { $count }
snoozed-count = مؤجَّل · { $count }
snoozed-on-until = { $post } في { $site } · حتى { $until }
open-presence-tray = فتح Presence Tray
settings = الإعدادات…
quit = إنهاء

## التلميح

no-site-yet = لا موقع بعد
add-in-menu = موقعك الأول يُضاف من القائمة
conflicts =
    { $count ->
        [zero] لا تعارضات
        [one] تعارض واحد
        [two] تعارضان
        [few] { $count } تعارضات
        [many] { $count } تعارضًا
       *[other] { $count } تعارض
    }
alerts-paused = التنبيهات متوقفة مؤقتًا
alerts-paused-until = التنبيهات متوقفة مؤقتًا حتى { $until }
quiet-hours-now = ساعات هدوء
quiet-hours-until = ساعات هدوء حتى { $until }
no-site-readable-now = لا يمكن قراءة أي موقع الآن
and-more-conflicts =
    { $count ->
        [zero] لا تعارضات أخرى
        [one] وتعارض آخر
        [two] وتعارضان آخران
        [few] و{ $count } تعارضات أخرى
        [many] و{ $count } تعارضًا آخر
       *[other] و{ $count } تعارض آخر
    }
people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
people-on-site = { $people } في { $site }
people-on-sites =
    { $sites ->
        [zero] { $people }
        [one] { $people } في موقع واحد
        [two] { $people } في موقعين
        [few] { $people } في { $sites } مواقع
        [many] { $people } في { $sites } موقعًا
       *[other] { $people } في { $sites } موقع
    }
site-not-read = { $site } لا يُقرأ
no-site-read = لا موقع يُقرأ
sign-in-again-on-all =
    { $count ->
        [zero] لا حاجة إلى تسجيل الدخول
        [one] تسجيل الدخول من جديد في موقع واحد
        [two] تسجيل الدخول من جديد في الموقعين
        [few] تسجيل الدخول من جديد في كل المواقع ({ $count })
        [many] تسجيل الدخول من جديد في كل المواقع ({ $count })
       *[other] تسجيل الدخول من جديد في كل المواقع ({ $count })
    }
sites-wait-for-it =
    { $count ->
        [zero] لا مواقع في انتظارها
        [one] موقع واحد في انتظارها
        [two] موقعان في انتظارها
        [few] { $count } مواقع في انتظارها
        [many] { $count } موقعًا في انتظارها
       *[other] { $count } موقع في انتظارها
    }
none-can-be-read =
    { $count ->
        [zero] لا مواقع
        [one] تعذّرت قراءة موقعك
        [two] تعذّرت قراءة موقعيك
        [few] تعذّرت قراءة مواقعك كلها ({ $count })
        [many] تعذّرت قراءة مواقعك كلها ({ $count })
       *[other] تعذّرت قراءة مواقعك كلها ({ $count })
    }
reading-site-first = قراءة { $site } لأول مرة
reading-sites-first =
    { $count ->
        [zero] لا مواقع
        [one] قراءة موقع واحد لأول مرة
        [two] قراءة موقعين لأول مرة
        [few] قراءة { $count } مواقع لأول مرة
        [many] قراءة { $count } موقعًا لأول مرة
       *[other] قراءة { $count } موقع لأول مرة
    }
nobody-else-so-far = لا أحد غيرك · قُرئ { $read } من { $count }
nobody-else-on-site = لا أحد غيرك في { $site }
nobody-else-on-sites =
    { $count ->
        [zero] لا مواقع
        [one] لا أحد غيرك في موقعك
        [two] لا أحد غيرك في موقعيك
        [few] لا أحد غيرك في مواقعك ({ $count })
        [many] لا أحد غيرك في مواقعك ({ $count })
       *[other] لا أحد غيرك في مواقعك ({ $count })
    }
sign-in-again-on-site = تسجيل الدخول من جديد في { $site }
sign-in-again-on-sites =
    { $count ->
        [zero] لا حاجة إلى تسجيل الدخول
        [one] تسجيل الدخول من جديد في موقع واحد
        [two] تسجيل الدخول من جديد في موقعين
        [few] تسجيل الدخول من جديد في { $count } مواقع
        [many] تسجيل الدخول من جديد في { $count } موقعًا
       *[other] تسجيل الدخول من جديد في { $count } موقع
    }
sign-in-again-names = تسجيل الدخول من جديد: { $sites }
sites-can-not-be-read =
    { $count ->
        [zero] قُرئت كل المواقع
        [one] موقع واحد تعذّرت قراءته
        [two] موقعان تعذّرت قراءتهما
        [few] { $count } مواقع تعذّرت قراءتها
        [many] { $count } موقعًا تعذّرت قراءتها
       *[other] { $count } موقع تعذّرت قراءتها
    }
