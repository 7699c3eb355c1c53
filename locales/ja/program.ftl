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
