### このプログラム自身についての表示。

## できなかったことの通知

trouble-connected = サイトが接続されました
trouble-removed = サイトが削除されました
trouble-added = サイトが追加されました
trouble-window = ウィンドウを開けませんでした
trouble-setting = 設定を書き込めませんでした
trouble-setting-why = プログラムを終了すると失われます: { $why }
trouble-settings = 設定に問題があります
trouble-opening = { $host } を開けませんでした
trouble-opening-it = アドレスを開けませんでした
trouble-copying = アドレスをコピーできませんでした
trouble-shortcut = ショートカット { $keys } が使えません
unasked-link = 要求していないログイン
unasked-link-why = リンクが Presence Tray にログイン情報を渡そうとしました。何も変更していません。サイトを接続していた場合は、もう一度始めてください。
no-tray-absent = このデスクトップにはトレイの項目を表示するものがないため、アイコンは見えません。GNOME では拡張機能「AppIndicator and KStatusNotifierItem Support」(Debian と Ubuntu のパッケージは gnome-shell-extension-appindicator)、Xfce ではパネルの「Status Tray Plugin」で表示されます。ほかのパネルではシステムトレイまたは StatusNotifier と呼ばれています。それまでの間、通知は届き、`presence-tray status` で誰がどこにいるかを確認できます。表示できるようになると、アイコンは自動で現れます。
no-tray-no-bus = ここにはセッションバス (D-Bus) がないため、トレイのアイコンも通知も表示できません。デスクトップのセッションにはあります。ターミナルだけの場合は、このプログラムを dbus-run-session で起動してください。`presence-tray status` と `presence-tray watch` はセッションバスなしでも動作します。

## できなかった理由と対処 (前の文に続く)

opener-none = アドレスを開くプログラムが見つかりません。{ $cure }
opener-not-started = { $program } を起動できませんでした: { $why }。{ $cure }
opener-ended = { $program } は { $status } で終了しました。多くの場合、ブラウザーが選ばれていないか、起動できませんでした。デスクトップの設定で既定のブラウザーを選んでください
opener-cure-linux = Linux では通常、パッケージ { $package } の { $program } です。インストールして、既定のブラウザーを選んでください
opener-cure-windows = Windows の設定で既定のブラウザーを選んでください
clipboard-silent = クリップボードが応答しません。多くの場合、別のプログラムが使用中です。そこで何かをコピーすると直ります
window-not-installed = プログラム { $program } が、このプログラムと同じ場所にインストールされていません。端末では `{ $add }` でサイトを追加でき、`{ $help }` でほかのコマンドがわかります
window-not-started = { $program } を起動できませんでした: { $why }
window-ended = { $program } は何も表示しないうちに { $status } で終了しました。多くの場合、必要なライブラリがないか、画面がありません。端末で `{ $program }` を実行すると理由がわかります
portal-took-back = デスクトップが割り当てを取り消しました
portal-gone = ポータルがなくなりました
portal-ended = ポータルが要求を終了しました
portal-silent = ポータルが応答しません
portal-nonsense = ポータルの応答を解釈できません

## 裏で進む処理の結果

list-ended = 一覧の処理が予期せず終了しました。
autostart-not-known = Presence Tray がログイン時に起動するかどうかはわかりません: { $why }。
autostart-unchanged = ログイン時の起動は元のままです: { $why }。

## 受け付けられないもの

refused-site-gone = そのサイトはもうありません
refused-no-site = 「{ $site }」というサイトはありません
refused-no-post = 投稿の指定ではありません
refused-no-person = ユーザーの指定ではありません
refused-not-remembered = プログラムの終了まで有効です。設定を書き込めませんでした
refused-nobody-in-post = わかる範囲では、投稿 { $id } にはほかに誰もいません。空いています
refused-connects-none = この接続では今サイトを接続していません。
refused-connects-one = この接続ではすでにサイトを接続しています。
refused-too-many-flows = 接続中のサイトが多すぎるため、これ以上接続できません。先にどれかを終了してください。
refused-importing = すでに一覧を処理しています。終わるまで待ってください
refused-removing = そのサイトはすでに削除中です
refused-no-setting = 「{ $name }」という設定はありません
refused-no-site-setting = 「{ $name }」というサイトの設定はありません
refused-autostart = 前の問い合わせにシステムがまだ応答していません。もう一度試してください
refused-off = 「{ $off }」はコマンドラインで「なし」を表します。別の文字にしてください
refused-not-importing = このクライアントの一覧は処理していません
refused-fingerprint = SHA-256 フィンガープリントではありません (数字と a から f の文字で 64 桁)
refused-window-open = ウィンドウはすでに開いていて、前面に出ます
