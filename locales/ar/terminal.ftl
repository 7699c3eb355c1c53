### ما يعرضه سطر الأوامر: مَن أين، وماذا يحدث، ولماذا لم يُنبَّه إلى شيء.

## مَن أين

nobody-listed = لا يظهر أحد غيرك
more-sites =
    { $count ->
        [zero] لا مواقع أخرى
        [one] موقع آخر
        [two] موقعان آخران
        [few] { $count } مواقع أخرى
        [many] { $count } موقعًا آخر
       *[other] { $count } موقع آخر
    }
network-of-site = شبكته
network-not-collected = لا تُجمع من كل مواقعها
network-cut = مواقع أكثر مما قُرئ
shared-snoozed = { $note }؛ مؤجَّلة لمدة { $length } بعد الآن
read-just-now = قُرئ قبل لحظات
read-ago = قُرئ قبل { $length }
more-lines =
    { $count ->
        [zero] ولا أسطر أخرى
        [one] وسطر آخر
        [two] وسطران آخران
        [few] و{ $count } أسطر أخرى
        [many] و{ $count } سطرًا آخر
       *[other] و{ $count } سطر آخر
    }

## ماذا يحدث

watching =
    { $count ->
        [zero] لا مواقع تحت المتابعة. Ctrl-C للإنهاء.
        [one] موقع واحد تحت المتابعة. Ctrl-C للإنهاء.
        [two] موقعان تحت المتابعة. Ctrl-C للإنهاء.
        [few] { $count } مواقع تحت المتابعة. Ctrl-C للإنهاء.
        [many] { $count } موقعًا تحت المتابعة. Ctrl-C للإنهاء.
       *[other] { $count } موقع تحت المتابعة. Ctrl-C للإنهاء.
    }
of-site = { $site }: { $what }
read-again = { $site } تمكن قراءته من جديد
usually = في العادة: { $means }
to-do = المطلوب: { $remedy }
more-about-it = المزيد: { $cure }
sign-reading = جارٍ القراءة…

## لماذا

not-told = دون تنبيه
nothing-decided = لم يُتخذ أي قرار بعد منذ بدء Presence Tray.
