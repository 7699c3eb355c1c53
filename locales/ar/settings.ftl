### الإعدادات في الطرفية: ما يفعله كل منها وما يمكن أن يكون. ما يُكتب في متغيّرات.

setting-is = { $setting } هو { $value }.
value-by-itself = { $value } (تلقائيًا { $default })
does-and-takes = { $does }؛ يقبل { $takes }
setting-takes = { $setting } يقبل { $takes }
no-setting-called = لا إعداد باسم «{ $name }»؛ `{ $command }` يسردها مع ما تفعله

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
does-language = لغة القائمة والتنبيهات والنافذة والطرفية؛ والقيمة `system` هي لغة هذا الحاسوب

## ما يمكن أن يكون الإعداد

takes-switch = { $on } أو { $off }
takes-minutes = من { $least } إلى { $most } دقيقة، مثل { $first } أو { $second }
takes-hours = وقت مثل { $first } أو { $second }، أو { $off }
takes-choice = { $rest } أو { $last }
takes-seconds = من { $least } إلى { $most } ثانية، مثل { $first } أو { $second } أو { $third }، أو { $off }
takes-moment = مدة مثل { $first } أو { $second }، أو { $tomorrow } (6:00)، أو وقت مثل { $moment }، أو { $off }
takes-colour = { $names }، أو { $off }
takes-text = حتى { $most } حرفًا، أو { $off }
