### الإعدادات في الطرفية: ما يفعله كل منها وما يمكن أن يكون. ما يُكتب في متغيّرات.

setting-is = { $setting } هو { $value }.
value-by-itself = { $value } (الافتراضي { $default })
does-and-takes = { $does }؛ يقبل { $takes }
setting-takes = { $setting } يقبل { $takes }
setting-takes-why = { $setting } يقبل { $takes }: { $why }
no-setting-called = لا إعداد باسم «{ $name }»؛ `{ $command }` يسرد الإعدادات مع ما تفعله

## ما يفعله الإعداد؛ يأتي بعد اسمه

does-alerts-saved = ينبّه عندما يحفظ أحد مقالة وهي مفتوحة لديك
does-alerts-changing = ينبّه عندما يعدّل أحد مقالة لك
does-alerts-opened = ينبّه عندما يفتح أحد مقالة لك
does-alerts-already-in = ينبّه عند فتحك مقالة فيها أحد
does-alerts-agents = ينبّه عندما يعدّل برنامج نيابة عن أحد مقالة لك
does-alerts-joined = ينبّه عندما ينضم إليك أحد في التحرير الآني
does-alerts-watched = ينبّه إلى الأشخاص والمقالات المختارة بالأمر `tell-when` أو في القائمة؛ والقيمة off تُبقي الاختيار
does-alerts-quiet-hours = يُبقي التنبيهات صامتة في هذا الوقت كل يوم، أو في الأيام التي يبدأ فيها؛ والأمر `quiet-hours` يضبط الشيء نفسه
does-posts-mine-for = تبقى المقالة لك هذه المدة بعد انقطاع إشارة علامة تبويبها (مخفية أو في سكون أو منهارة)
does-away-nothing-open = يحسب غيابًا ألا يكون لك شيء مفتوح على أي موقع مدة 5 دقائق: وما يحدث حينها في النافذة ضمن «أثناء غيابي»
does-away-silent = يحسب غيابًا وقت إيقاف التنبيهات مؤقتًا وساعات الهدوء
does-avatars = يعرض الأشخاص في القائمة بالصورة التي يذكرها موقعهم، وهي غالبًا لدى Gravatar، فيعلم بذلك من أي عنوان يُنظر إلى من؛ وعند إيقافه لا يُسأل أحد وتظهر الأحرف الأولى
does-language = لغة القائمة والتنبيهات والنافذة والطرفية؛ والقيمة `system` هي لغة هذا الحاسوب
does-shortcut = يفتح النافذة من أي مكان جاهزة للبحث بالكتابة؛ والمفاتيح نفسها مرة أخرى تبعدها
does-log-level = مقدار ما يُكتب في السجل، وهو ملف يمكن إرساله عند البحث عن خطأ: لا يحتوي على أسماء أو عناوين أو كلمات مرور؛ والقيمة `debug` تكتب كل طلب

## ما يمكن أن يكون الإعداد

takes-switch = { $on } أو { $off }
takes-minutes = من { $least } إلى { $most } دقيقة، مثل { $first } أو { $second }
takes-hours = وقت مثل { $first } أو { $second }، أو { $off }
takes-choice = { $rest } أو { $last }
takes-shortcut = مفتاح مع { $ctrl } أو { $alt } أو { $system }، مثل { $first } أو { $second }، أو { $off }
takes-seconds = من { $least } إلى { $most } ثانية، مثل { $first } أو { $second } أو { $third }، أو { $off }
takes-moment = مدة مثل { $first } أو { $second }، أو { $tomorrow } (6:00)، أو وقت مثل { $moment }، أو { $off }
takes-colour = { $names }، أو { $off }
takes-text = أحرف لا يزيد عددها على { $most }، أو { $off }

## مفاتيح لا تصلح، وكيف يتبع النظام ما يصلح منها

shortcut-not-understood = هذا ليس مفتاحًا، أو ليس كاملًا
shortcut-nothing-held = المفتاح وحده أو مع Shift للكتابة؛ يُرجى الضغط معه على Ctrl أو Alt أو Super
shortcut-of-programs = مع حرف واحد تنسخ البرامج وتلصق وتحفظ بذلك؛ يُرجى الضغط معه على مفتاح آخر
shortcut-of-the-system = يحتفظ به النظام لنفسه
told-held = يمنحه النظام
told-held-as = يسجله سطح المكتب على أنه «{ $detail }»
told-taken = لدى برنامج آخر هذا المفتاح. يمكن اختيار غيره هنا، أو تحريره هناك ثم ضبطه هنا من جديد
told-no-key = لا يوجد مفتاح في لوحة المفاتيح هذه يكتبه. يُرجى اختيار غيره
told-no-portal = سطح المكتب هذا لا يمنح البرامج مفاتيح: تنقصه البوابة { $portal }. يمكن في إعداداته الخاصة تخصيص مفاتيح للأمر `{ $command }`
told-denied = لم يسمح به سطح المكتب، أو لم يُسمح به عند السؤال. ضبطه من جديد يعيد السؤال
told-no-screen = لا توجد شاشة تُضغط عندها مفاتيح: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY
told-failed = لا يمنحه النظام: { $detail }. ضبطه من جديد يعيد المحاولة
told-not-yet = لم يجب النظام بعد؛ يعرض `{ $command }` ما يقوله.
