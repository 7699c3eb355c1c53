### الأشخاص والمقالات والأماكن والأوقات، كما تسميها القائمة والتنبيهات والطرفية.

## الأشخاص

person-unnamed = شخص (المستخدم { $id })
somebody = شخص ما
people-two = { $first } و{ $second }
people-three = { $first } و{ $second } و{ $third }
people-one-and-others =
    { $count ->
        [zero] { $first }
        [one] { $first } وشخص آخر
        [two] { $first } وشخصين آخرين
        [few] { $first } و{ $count } أشخاص آخرين
        [many] { $first } و{ $count } شخصًا آخر
       *[other] { $first } و{ $count } شخص آخر
    }
people-two-and-others =
    { $count ->
        [zero] { $first } و{ $second }
        [one] { $first } و{ $second } وشخص آخر
        [two] { $first } و{ $second } وشخصين آخرين
        [few] { $first } و{ $second } و{ $count } أشخاص آخرين
        [many] { $first } و{ $second } و{ $count } شخصًا آخر
       *[other] { $first } و{ $second } و{ $count } شخص آخر
    }
and-more = { $names } وغيرها ({ $count })
list-two = { $first } و{ $last }
list-comma = { $first }، { $second }

## المقالات والمواقع

post-titled = «{ $title }»
post-untitled = (بلا عنوان)
post-unknown = مقالة (رقم { $id })
page-unknown = صفحة (رقم { $id })
a-post = مقالة
site-unnamed = موقع بلا اسم
on-site = { $what } في { $site }

## ما يفعله الشخص

doing-editing = تحرير { $post }
doing-editing-more =
    { $count ->
        [zero] تحرير { $post }
        [one] تحرير { $post } ومقالة أخرى
        [two] تحرير { $post } ومقالتين أخريين
        [few] تحرير { $post } و{ $count } مقالات أخرى
        [many] تحرير { $post } و{ $count } مقالة أخرى
       *[other] تحرير { $post } و{ $count } مقالة أخرى
    }
place-hidden = في الموقع، المكان مخفي
online = في الموقع
idle = بلا نشاط
muted = بلا تنبيهات
shared-live = → وهي مفتوحة لديك
shared-left = → تركتها مفتوحة { $ago }

## الوقت

seconds =
    { $count ->
        [zero] 0 ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
minutes = { $count } د
hours = { $count } س
days =
    { $count ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
just-now = قبل لحظات
ago = قبل { $length }
day-and-time = { $day } { $month }، { $time }
month =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
hours-on-days = { $hours } ({ $days })
day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد

## شاشات ووردبريس كما يسميها ووردبريس

screen-attachment = ملف وسائط
screen-comment = تعليق
screen-customize = أداة التخصيص
screen-dashboard = الرئيسية
screen-edit-category = التصنيفات
screen-edit-comments = التعليقات
screen-edit-page = الصفحات
screen-edit-post = المقالات
screen-edit-post_tag = الوسوم
screen-edit-wp_block = الأنماط
screen-erase-personal-data = مسح البيانات الشخصية
screen-export = تصدير
screen-export-personal-data = تصدير البيانات الشخصية
screen-front = عرض الموقع
screen-import = استيراد
screen-login = تسجيل الدخول
screen-media = إضافة ملف وسائط
screen-my-sites = مواقعي
screen-nav-menus = القوائم
screen-options-discussion = الإعدادات: مناقشة
screen-options-general = الإعدادات: عام
screen-options-media = الإعدادات: وسائط
screen-options-permalink = الإعدادات: الروابط الدائمة
screen-options-privacy = الإعدادات: الخصوصية
screen-options-reading = الإعدادات: قراءة
screen-options-writing = الإعدادات: كتابة
screen-page = تحرير صفحة
screen-plugin-editor = ملفات الإضافات
screen-plugin-install = إضافة إضافات
screen-plugins = الإضافات
screen-post = تحرير مقالة
screen-profile = الملف الشخصي
screen-site-editor = محرر الموقع
screen-site-health = صحة الموقع
screen-theme-editor = ملفات القوالب
screen-theme-install = إضافة قوالب
screen-themes = القوالب
screen-tools = الأدوات
screen-update-core = التحديثات
screen-upload = مكتبة الوسائط
screen-user = إضافة عضو
screen-user-edit = عضو
screen-users = الأعضاء
screen-widgets = الودجات
screen-wp_block = تحرير نمط
viewing = عرض «{ $title }»
network-screen = الشبكة: { $screen }
list-of = قائمة: { $name }
another-screen = شاشة أخرى
