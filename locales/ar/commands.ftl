### ما تعرضه الأوامر سوى ذلك. ما يُكتب، كأسماء الأوامر والخيارات، في متغيّرات.

## التنبيهات والبرنامج العامل

paused-for = التنبيهات متوقفة مؤقتًا لمدة { $length }.
paused-until-tomorrow = التنبيهات متوقفة مؤقتًا حتى الغد الساعة 6:00.
paused-until-typed = التنبيهات متوقفة مؤقتًا إلى أن يُكتب: { $command }
alerts-told-again = عادت التنبيهات.
quiet-hours-are = التنبيهات صامتة في هذه الأوقات: { $hours }.
quiet-hours-are-none = لا ساعات هدوء.
program-ends = جارٍ إنهاء Presence Tray.
program-runs-already = Presence Tray يعمل من قبل.
autostart-on = يبدأ Presence Tray مع جلستك ({ $entry }).
autostart-off = لا يبدأ Presence Tray مع جلستك.

## التنبيه إلى أكثر من مقالاتك

told-when-comes = التنبيه مفعّل عند وصول { $person }.
told-when-opened = التنبيه مفعّل عند فتح { $post }.
told-when-free = التنبيه مفعّل عند خلوّ { $post }.
not-told-when-comes = لا تنبيه بعد الآن عند وصول { $person }.
not-told-when-opened = لا تنبيه بعد الآن عند فتح { $post }.
not-told-when-free = لا تنبيه بعد الآن عند خلوّ { $post }.
told-of-own-posts-only = التنبيهات عن مقالاتك فقط.
nobody-has-that-number = لا أحد يحمل هذا الرقم
several-have-that-name = أكثر من شخص على «{ $site }» باسم «{ $name }»؛ يُرجى تحديد أحدهم بالرقم الذي يعرضه { $command }
nobody-has-that-name = لا أحد على «{ $site }» الآن باسم «{ $name }» بحسب ما يعرفه Presence Tray العامل؛ يُرجى تحديد الشخص برقم حسابه

## الفتح

opened = فُتح: { $address }
no-browser = تعذّر تشغيل أي متصفح ({ $why })؛ العنوان هو { $address }

## المواقع

no-sites-add-one = لا موقع بعد. لإضافة موقع: { $command }
variable-set = { $variable } (محدَّد)
variable-not-set = { $variable } (غير محدَّد)
accepts-certificate = يقبل الشهادة { $fingerprint }
site-setting-is = { $setting } في «{ $site }» هو { $value }.
sites-written =
    { $count ->
        [zero] لم يُكتب أي موقع في { $path }.
        [one] كُتب موقع واحد في { $path }.
        [two] كُتب موقعان في { $path }.
        [few] كُتبت { $count } مواقع في { $path }.
        [many] كُتب { $count } موقعًا في { $path }.
       *[other] كُتب { $count } موقع في { $path }.
    }
no-password-in-it = لا كلمة مرور فيه. وفيه أسماء مواقعك وأسماء المستخدمين.
import-site-added = أُضيف «{ $site }». لتسجيل الدخول: { $command }
import-site-known = «{ $site }» معروف ويبقى كما هو.
import-site-refused = لم يُؤخذ { $which }: { $why }.
import-sites-counted =
    { $count ->
        [zero] لم يُضف أي موقع، معروف من قبل: { $known }، لم يُؤخذ: { $refused }.
        [one] أُضيف موقع واحد، معروف من قبل: { $known }، لم يُؤخذ: { $refused }.
        [two] أُضيف موقعان، معروف من قبل: { $known }، لم يُؤخذ: { $refused }.
        [few] أُضيفت { $count } مواقع، معروف من قبل: { $known }، لم يُؤخذ: { $refused }.
        [many] أُضيف { $count } موقعًا، معروف من قبل: { $known }، لم يُؤخذ: { $refused }.
       *[other] أُضيف { $count } موقع، معروف من قبل: { $known }، لم يُؤخذ: { $refused }.
    }
revoke-question = هل تُبطَل أيضًا كلمة مرور التطبيق للمستخدم { $user } على { $site }؟ [ن/ل، والافتراضي ن]
sign-removing = جارٍ الإزالة…

## أسئلة. الإجابات كلمات تُكتب وبينها فراغ؛ والإنجليزية مقبولة دائمًا

answers-yes = ن نعم
answers-no = ل لا
password-question = كلمة مرور التطبيق للمستخدم { $user } على { $origin }:
user-question = اسم المستخدم أو البريد الإلكتروني على { $origin }:
accept-question = هل تُقبل هذه الشهادة بعينها لهذا الموقع؟ [ن/ل، والافتراضي ل]
keychain-question = Enter يعيد محاولة سلسلة المفاتيح، و«{ $key }» ثم Enter يتابع من دونها:

## ربط موقع

key-accepts = «{ $key }» ثم Enter يقبلها، وCtrl-C ينهي.
keys-of-keychain = Enter يعيد المحاولة، و«{ $key }» ثم Enter يتابع، وCtrl-C ينهي.
key-opens-again = Enter يفتح الصفحة من جديد
key-link = «{ $key }» ثم Enter يفتحها لتعود عبر رابط
key-by-hand = «{ $key }» ثم Enter لإدخال المستخدم وكلمة المرور يدويًا
keys-and-ctrl-c = { $keys }، وCtrl-C ينهي.
next-command = التالي: { $command }
no-password-needed = لا حاجة إلى كلمة مرور بعد الآن. يُرجى الضغط على Enter.
sign-taking-back = جارٍ التراجع عما بدأ على الموقع وفي سلسلة المفاتيح؛ Ctrl-C ينهي الانتظار…
not-waited-for = انتهى الانتظار قبل اكتمال العمل: ربما بقيت في صفحة ملفك الشخصي في الموقع كلمة مرور تطبيق أُنشئت قبل لحظات. عند البدء التالي يبطلها Presence Tray أو يسمّيها، ويزيل ما في سلسلة المفاتيح.

## مواقع كثيرة معًا

import-line = السطر { $line }
import-added = أُضيف باسم «{ $site }»
import-known = مربوط من قبل باسم «{ $site }»
import-ready = وُجد ووردبريس «{ $title }»، وإضافة الحضور مفعّلة
import-part-of = جزء من «{ $site }» المربوط
import-same = الموقع نفسه الذي في السطر { $line }
import-skipped = تُخطّي
import-failed = { $fault }. { $remedy }
import-to-approve =
    { $count ->
        [zero] لا شيء للموافقة. Enter يفتح التالي في متصفحك، و«{ $skip }» ثم Enter يتخطاه، و«{ $end }» ثم Enter ينهي.
        [one] موقع واحد للموافقة. Enter يفتح التالي في متصفحك، و«{ $skip }» ثم Enter يتخطاه، و«{ $end }» ثم Enter ينهي.
        [two] موقعان للموافقة. Enter يفتح التالي في متصفحك، و«{ $skip }» ثم Enter يتخطاه، و«{ $end }» ثم Enter ينهي.
        [few] { $count } مواقع للموافقة. Enter يفتح التالي في متصفحك، و«{ $skip }» ثم Enter يتخطاه، و«{ $end }» ثم Enter ينهي.
        [many] { $count } موقعًا للموافقة. Enter يفتح التالي في متصفحك، و«{ $skip }» ثم Enter يتخطاه، و«{ $end }» ثم Enter ينهي.
       *[other] { $count } موقع للموافقة. Enter يفتح التالي في متصفحك، و«{ $skip }» ثم Enter يتخطاه، و«{ $end }» ثم Enter ينهي.
    }
import-next = { $number } من { $count }: { $site }
counted-added = أُضيف: { $count }
counted-known = معروف: { $count }
counted-ready = للموافقة: { $count }
counted-skipped = تُخطّي: { $count }
counted-failed = أخفق: { $count }
list-names-none = لا مواقع في القائمة.
list-counted = المواقع: { $counted }.
list-fault = { $count } × { $fault }. المطلوب: { $remedy }
list-approve = للموافقة عليها يمكن استيراد القائمة في طرفية، أو كتابة هذا لكل موقع: { $command }
list-left = ما تبقى في { $path }؛ يمكن استيراده من جديد بعد إصلاحه.
list-could-be-left = مع { $option } يُكتب ما تبقى قائمةً يمكن استيرادها من جديد.

## فحص موقع

all-is-well = كل شيء سليم.
all-is-well-so-far = كل شيء سليم إلى هنا. ومع { $option } يُفحص تسجيل الدخول أيضًا.
something-is-wrong = ثمة خلل عند العلامة { $mark } أعلاه.
step-address = العنوان
step-host = المضيف
step-wordpress = ووردبريس
step-elsewhere = عنوان الموقع
step-clock = الساعة
step-plugin = إضافة الحضور
step-sign-in = تسجيل الدخول
step-credential = بيانات الدخول
step-rights = ما يحق لهذا الحساب رؤيته
step-reading = القراءة الأولى
step-certificate = الشهادة
step-not-reached = لم يُفحص
step-without-user = لم يُفحص دون مستخدم
