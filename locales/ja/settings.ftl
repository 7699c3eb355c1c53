### ターミナルでの設定: それぞれの働きと、設定できる値。入力するものは変数に入ります。

setting-is = { $setting } は { $value } です。
value-by-itself = { $value } (既定は { $default })
does-and-takes = { $does }。設定できる値: { $takes }
setting-takes = { $setting } に設定できる値: { $takes }
setting-takes-why = { $setting } に設定できる値: { $takes }。{ $why }
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
does-avatars = サイトが示す画像をメニューの人の横に表示します。多くは Gravatar にあり、どのアドレスから誰を見ているかが Gravatar に伝わります。オフでは問い合わせず、頭文字を表示します
does-language = メニュー、通知、ウィンドウ、ターミナルの言語です。`system` はこのコンピューターの言語です
does-shortcut = どこからでもウィンドウを開き、すぐに入力して検索できます。同じキーをもう一度押すと片付きます
does-log-level = ログにどこまで書き込むかです。ログは、不具合を調べる人に送れるファイルです。名前、タイトル、パスワードは書き込みません。`debug` ではすべてのリクエストを書き込みます

## 設定できる値

takes-switch = { $on } または { $off }
takes-minutes = { $least }～{ $most } 分 (例: { $first } や { $second })
takes-hours = { $first } や { $second } のような時間帯、または { $off }
takes-choice = { $rest } または { $last }
takes-shortcut = { $first } や { $second } のような { $ctrl }、{ $alt }、{ $system } のいずれかと組み合わせたキー、または { $off }
takes-seconds = { $least }～{ $most } 秒 (例: { $first }、{ $second }、{ $third })、または { $off }
takes-moment = { $first } や { $second } のような長さ、{ $tomorrow } (6:00)、{ $moment } のような時刻、または { $off }
takes-colour = { $names }、または { $off }
takes-text = { $most } 文字まで、または { $off }

## 使えないキーと、使えるキーへのシステムの対応

shortcut-not-understood = キーではないか、途中までです
shortcut-nothing-held = キーだけ、または Shift との組み合わせは文字の入力に使われます。Ctrl、Alt、Super のいずれかも押してください
shortcut-of-programs = 一文字との組み合わせは、プログラムがコピー、貼り付け、保存に使います。もう一つキーを押してください
shortcut-of-the-system = システムが使うキーです
told-held = システムが割り当てました
told-held-as = デスクトップでは「{ $detail }」になっています
told-taken = ほかのプログラムがすでに使っています。ここで別のキーを選ぶか、そちらで解放してからここで設定し直してください
told-no-key = このキーボードにはそのキーがありません。別のキーを選んでください
told-no-portal = このデスクトップはプログラムにキーを割り当てません。ポータル { $portal } がありません。デスクトップの設定でコマンド `{ $command }` にキーを割り当ててください
told-denied = デスクトップが許可しなかったか、許可しないことが選ばれました。もう一度設定すると、また確認されます
told-no-screen = キーが押される画面がありません。DISPLAY も WAYLAND_DISPLAY も設定されていません
told-failed = システムが割り当てません: { $detail }。もう一度設定すると再試行します
told-not-yet = システムはまだ応答していません。`{ $command }` で応答を表示します。
