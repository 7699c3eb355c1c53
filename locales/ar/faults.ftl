### لماذا تعذّرت قراءة موقع.

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
