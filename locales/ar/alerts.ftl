### التنبيهات والإشعارات وما تقرّر بشأنها. بلا تحديد للجنس، وبلا لوم، وبلا علامات تعجب.

## عناوين التنبيهات

alert-already-in = في { $post } قبلك: { $people }
alert-also-in = في { $post } أيضًا: { $people }
alert-joined = انضمام { $people } إليك في { $post }
alert-changing = تغييرات جارية في { $post } بواسطة { $people }
alert-saved = حفظ { $post } المفتوحة لديك بواسطة { $people }
alert-saved-left-open = حفظ { $post }، وقد تركتها مفتوحة، بواسطة { $people }
alert-came = وصول { $people } إلى { $site }
alert-watched-opened = { $post } مفتوحة الآن لدى { $people }
alert-free = { $post } خالية الآن
alert-silent = لا إشارة من { $people } في { $post }
alert-several-opened =
    { $count ->
        [zero] لم تُفتح أي مقالة لك
        [one] فُتحت مقالة لك
        [two] فُتحت مقالتان لك
        [few] فُتحت { $count } مقالات لك
        [many] فُتحت { $count } مقالة لك
       *[other] فُتحت { $count } مقالة لك
    }
alert-several-present =
    { $count ->
        [zero] لا آخرون في مقالاتك
        [one] آخرون في مقالة لك
        [two] آخرون في مقالتين لك
        [few] آخرون في { $count } مقالات لك
        [many] آخرون في { $count } مقالة لك
       *[other] آخرون في { $count } مقالة لك
    }

## نصوص التنبيهات، بعد اسم الموقع

in-it-for = أنت فيها منذ { $length }
have-it-open = هي مفتوحة لديك
left-it-open = تركتها مفتوحة { $ago }
not-warned = لم ينبّه ووردبريس إلى أنها مفتوحة لديك
left-and-not-warned = تركتها مفتوحة { $ago }؛ لم ينبّه ووردبريس إلى ذلك
since = منذ { $time }
since-and-no-warning = منذ { $time }؛ لا ينبّه ووردبريس إلى ذلك
no-warning = لا ينبّه ووردبريس إلى ذلك
edit-together = تحريرها مشترك بينكم
unsaved-since = فيها نص غير محفوظ منذ { $time }. يحسن الاتفاق على من يتابع قبل الحفظ
reload-before-saving = تجب إعادة التحميل قبل الحفظ، وإلا حلّت نسختك محل الأخرى
free-left = مغادرة { $people } للتو. قد يُظهر ووردبريس قفله حتى 3 دقائق أخرى
free-gone = لا وجود الآن فيها لـ { $people }. قد يُظهر ووردبريس قفله حتى 3 دقائق أخرى
silent-for = لا إشارة منذ { $length }؛ قد تكون علامة التبويب ما زالت مفتوحة
silent-a-while = لا إشارة منذ مدة؛ قد تكون علامة التبويب ما زالت مفتوحة
also-in-it = فيها أيضًا: { $people }

## إشعارات عن عدة أمور

more-alerts =
    { $count ->
        [zero] لا تنبيهات أخرى
        [one] تنبيه آخر
        [two] تنبيهان آخران
        [few] { $count } تنبيهات أخرى
        [many] { $count } تنبيهًا آخر
       *[other] { $count } تنبيه آخر
    }
and-more-sites =
    { $count ->
        [zero] { $sites }
        [one] { $sites } وموقع آخر
        [two] { $sites } وموقعان آخران
        [few] { $sites } و{ $count } مواقع أخرى
        [many] { $sites } و{ $count } موقعًا آخر
       *[other] { $sites } و{ $count } موقع آخر
    }
wants-sign-in = { $site } يطلب تسجيل الدخول من جديد
wants-sign-in-why = حتى ذلك الحين لا يُقرأ الموقع ولا تصل تنبيهات عنه
want-sign-in =
    { $count ->
        [zero] لا موقع يطلب تسجيل الدخول
        [one] موقع واحد يطلب تسجيل الدخول من جديد
        [two] موقعان يطلبان تسجيل الدخول من جديد
        [few] { $count } مواقع تطلب تسجيل الدخول من جديد
        [many] { $count } موقعًا يطلب تسجيل الدخول من جديد
       *[other] { $count } موقع يطلب تسجيل الدخول من جديد
    }
want-sign-in-why = { $sites }. حتى ذلك الحين لا تُقرأ
keychain-does-not-let-in = سلسلة المفاتيح لا تسمح بدخول Presence Tray
keychain-why = فيها كلمات مرور مواقعك. حتى ذلك الحين لا تُقرأ المواقع ولا تصل تنبيهات عنها
no-tray-icon = لا أيقونة في علبة النظام على سطح المكتب هذا

## الأزرار

button-open-screen = فتح الشاشة
button-snooze = تأجيل ساعة
button-sign-in = تسجيل الدخول من جديد
button-unlock = فتح قفلها
button-ask-again = السؤال من جديد
button-look-again = البحث من جديد
button-try-again = إعادة المحاولة

## تغيرات في موقع، سطر لكل منها

change-arrived = وصول { $person }
change-left = مغادرة { $person }
change-silent = لا إشارة من { $person }
change-gone = لا وجود الآن لـ { $person }
change-moved = انتقال { $person } إلى: { $screen }
change-opened = { $post } مفتوحة الآن لدى { $person }
change-left-post = مغادرة { $person } { $post }
change-left-post-alone = مغادرة { $person } { $post }؛ لا أحد غيرك فيها الآن
change-left-post-free = مغادرة { $person } { $post }؛ لا أحد فيها الآن
change-silent-in-post = لا إشارة من { $person } في { $post }؛ قد تكون علامة التبويب ما زالت مفتوحة
change-gone-from-post = لا وجود الآن لـ { $person } في { $post }
change-gone-from-post-alone = لا وجود الآن لـ { $person } في { $post }؛ لا أحد غيرك فيها
change-gone-from-post-free = لا وجود الآن لـ { $person } في { $post }؛ لا أحد فيها
change-back = عودة { $person } إلى { $post }
you-opened = { $post } مفتوحة الآن لديك
you-left = مغادرتك { $post }
you-went-quiet = لا إشارة منك في { $post }؛ ما زالت تُعدّ لك
you-are-gone = لم تعد في { $post }
you-are-back = أنت في { $post } من جديد

## القرارات: بشأن ماذا، ولماذا لم يكن هناك تنبيه

met = أنت و{ $person } في { $post }
changes = تغييرات جارية في { $post } بواسطة { $person }
saved = حفظ { $post } بواسطة { $person }
you-saved = حفظك { $post }
somebody-saved = حفظ { $post } بواسطة شخص ما
somebody-moved = انتقال شخص ما إلى شاشة أخرى
told = مع تنبيه
silence-myself = الفعل منك
silence-already-told = سبق التنبيه إليه
silence-came-back-soon = كان الغياب، منك أو من غيرك، قصيرًا
silence-not-mine = المقالة ليست لك
silence-not-editing = لا يجري تحريرها من هذا الشخص
silence-summed = حدث ذلك دون متابعة، وهو جزء من الملخص
silence-baseline = حدث ذلك دون متابعة
silence-author-unknown = لا يذكر الموقع من حفظها؛ ربما كان الحفظ منك
silence-kind-off = تنبيهات هذا النوع معطّلة في الإعدادات
silence-site-muted = الموقع مكتوم
silence-post-muted = المقالة مكتومة
silence-person-muted = الشخص مكتوم
silence-paused = كانت التنبيهات متوقفة مؤقتًا، أو كانت ساعات هدوء
silence-snoozed = أُجِّلت المقالة
