### ターミナルでの設定: それぞれの働きと、設定できる値。入力するものは変数に入ります。

setting-is = { $setting } は { $value } です。
value-by-itself = { $value } (既定は { $default })
does-and-takes = { $does }。設定できる値: { $takes }
setting-takes = { $setting } に設定できる値: { $takes }
no-setting-called = 「{ $name }」という設定はありません。`{ $command }` で一覧と働きを表示します

## 設定の働き。名前のあとに続きます

does-alerts-saved = 開いている投稿をほかの人が保存したときに知らせます
does-alerts-changing = 自分の投稿をほかの人が変更しているときに知らせます
does-alerts-opened = 自分の投稿をほかの人が開いたときに知らせます
does-alerts-already-in = すでに誰かがいる投稿を開いたときに知らせます
does-alerts-agents = 誰かの代わりに動くプログラムが自分の投稿を変更したときに知らせます
does-alerts-joined = リアルタイム編集に誰かが加わったときに知らせます
does-alerts-watched = `tell-when` またはメニューで選んだ人と投稿について知らせます。off にしても選択は残ります
does-alerts-quiet-hours = 毎日この時間帯、または始まる曜日を選んでこの時間帯に通知を出しません。`quiet-hours` でも同じ設定ができます
does-posts-mine-for = タブの反応がなくなってから (隠れた、スリープ、クラッシュ) この時間は自分の投稿のままです
does-away-nothing-open = どのサイトでも 5 分間何も開いていなければ不在とみなします。その間の出来事はウィンドウの「不在中の出来事」にあります
does-away-silent = 通知の一時停止中と通知オフの時間帯は不在とみなします
does-language = メニュー、通知、ウィンドウ、ターミナルの言語です。`system` はこのコンピューターの言語です

## 設定できる値

takes-switch = { $on } または { $off }
takes-minutes = { $least }～{ $most } 分 (例: { $first } や { $second })
takes-hours = { $first } や { $second } のような時間帯、または { $off }
takes-choice = { $rest } または { $last }
takes-seconds = { $least }～{ $most } 秒 (例: { $first }、{ $second }、{ $third })、または { $off }
takes-moment = { $first } や { $second } のような長さ、{ $tomorrow } (6:00)、{ $moment } のような時刻、または { $off }
takes-colour = { $names }、または { $off }
takes-text = { $most } 文字まで、または { $off }
