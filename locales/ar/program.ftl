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
