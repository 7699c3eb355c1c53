### サイトを確認できない理由。

## 行に入る短い言葉で

fault-no-address = アドレスなし
fault-certificate = 証明書を受け入れられません
fault-plain-http = 暗号化なしの http では不可
fault-no-answer = 応答なし
fault-moved = 別のアドレスに移動
fault-redirects = リダイレクトが循環
fault-not-wordpress = WordPress ではありません
fault-sign-in-again = 再ログインが必要
fault-sign-in-stripped = ログイン情報が届いていません
fault-passwords-off = アプリケーションパスワードが無効
fault-not-allowed = このユーザーには表示権限なし
fault-rest-closed = REST API が閉じられています
fault-gate = 別のパスワードで保護
fault-firewall = ファイアウォールのページが応答
fault-web-page = ウェブページが応答
fault-no-rest = REST API がありません
fault-no-plugin = プレゼンスプラグインなし
fault-no-network = サイトネットワークではない
fault-who-am-i = ログイン中のユーザーを非公開
fault-maintenance = 更新中
fault-wait = しばらく待つよう応答
fault-database = データベースに接続できません
fault-not-recorded = プレゼンスが記録されていません
fault-error = エラーで応答
fault-sign-in = ログインが必要
fault-keychain-locked = キーチェーンがロック中
fault-keychain-denied = キーチェーンへのアクセス不可
fault-keychain-missing = キーチェーンなし
fault-keychain-failed = キーチェーンの不具合
fault-settings = 設定が不完全
fault-sign-in-unusable = ログイン情報を使用できません
fault-stopped = 確認停止中
fault-unread = 未確認
fault-ended = 確認が終了
fault-line = 行を解釈できません
fault-line-with-more = アドレス以外も含む行
fault-line-without-password = 行にパスワードなし

## 何が見えたか、何を意味するか、何をすればよいか

no-password-seen = このサイトのアプリケーションパスワードがわかりません。
no-password-means = キーチェーンになく、指定もされていません。
no-password-remedy = `{ $command }` でログインするか、{ $variable } を設定するか、--passwords-stdin で指定してください。
keychain-locked-seen = キーチェーンがロックされています。
keychain-locked-means = パスワードでこのコンピューターにログインするとロックが解除されます。しばらくすると再びロックするシステムもあります。
keychain-locked-remedy = トレイのメニューまたはキーチェーンのプログラムでロックを解除してください。Presence Tray は自動で再開します。
keychain-locked-cure = キーチェーンのロックを解除
keychain-denied-seen = キーチェーンが Presence Tray のアクセスを許可していません。
keychain-denied-means = 確認が閉じられたか拒否されたか、システムの規則で禁止されています。
keychain-denied-remedy = トレイのメニューでキーチェーンの行を選ぶと、もう一度確認されます。キーチェーンのプログラムで許可することもできます。
keychain-denied-cure = キーチェーンで Presence Tray を許可
keychain-missing-seen = このデスクトップではキーチェーンが動作していません: { $why }。
keychain-missing-means = インストールされていないか、セッションと一緒に起動されていません。
keychain-missing-remedy = gnome-keyring、KWallet、KeePassXC などをインストールまたは起動してください。Presence Tray が自動で見つけます。
keychain-missing-cure = キーチェーンを起動するか、{ $variable } を設定するか、--passwords-stdin を使用
keychain-failed-seen = キーチェーンを使用できません: { $why }。
keychain-failed-means = キーチェーンのプログラムに問題があります。
keychain-failed-remedy = キーチェーンのプログラムを再起動してください。Presence Tray は 30 秒ごとに試します。
keychain-failed-cure = キーチェーンを再起動
keychain-remedy = { $remedy }キーチェーンがない場合は、{ $variable } を設定するか、--passwords-stdin でパスワードを指定してください。
settings-incomplete-seen = 設定にサイトのアドレスまたはユーザーがありません。
settings-incomplete-means = 設定ファイルが手作業または別のプログラムで変更されました。
settings-incomplete-remedy = サイトを削除して、もう一度追加してください: { $command }
unusable-seen = ログイン情報を送信できません: { $why }。
unusable-means = ユーザー名またはアプリケーションパスワードが、WordPress に表示されたとおりに指定されていません。
unusable-remedy = サイトのプロフィールページから両方をもう一度コピーしてください。
line-seen = { $line } 行目が「アドレス ユーザー パスワード」の形になっていません。
line-means = 列が足りないか、列の順序が違います。
line-remedy = 各行にアドレス、ユーザー、アプリケーションパスワードを、タブ、コンマ、空白のいずれかで区切って書いてください。
line-with-more-seen = { $line } 行目にアドレス以外も含まれています。
line-with-more-means = 列の名前を示す見出しがありません。パスワードが含まれているかもしれないため、この行は使用していません。
line-with-more-remedy = 1 行目に「address,user」のように列の名前を書くか、1 行に 1 つのアドレスだけを書くか、パスワード付きの一覧として取り込んでください。
line-without-password-seen = 行にアドレスとユーザーがありますが、パスワードがありません。
line-without-password-means = 一覧を書くプログラムがパスワードを作成できませんでした。理由は WP-CLI を実行した場所に表示されます。
line-without-password-remedy = このサイトについての WP-CLI の表示を確認し、残りのサイトに対してもう一度実行してください。
stopped-seen = このサイトは確認していません。
stopped-means = 確認が停止されています。
stopped-remedy = トレイのメニューで、このサイトの「再開する」を選んでください。
stopped-cure = トレイのメニューで「再開する」を選ぶ
unread-seen = このサイトはまだ確認していません。
unread-means = プログラムは起動したばかりで、サイトを 1 つずつ確認しています。
unread-remedy = 少し待ってから、もう一度試してください。
unread-cure = 少し待ってからもう一度試す
reading-ended-seen = このサイトの確認が予期せず終わりました。
reading-ended-means = サイトではなく Presence Tray の不具合です。ほかのサイトはこれまでどおり確認されます。
reading-ended-remedy = Presence Tray を再起動してください。標準エラー出力の内容を添えて報告していただけると助かります。

## キーチェーンの問題 (前の文に続く)

no-session-bus = セッションバス (D-Bus) がありません
keychain-no-service = Secret Service を提供するプログラムがありません
keychain-not-started = インストールされているものを起動できません
keychain-no-keyring = 動作しているものにはまだキーリングがありません
keychain-no-login = このアカウントにはログインキーチェーンがありません
keychain-no-manager = この Windows セッションには資格情報マネージャーがありません
keychain-no-text = このサイトの内容がテキストではありません
keychain-ended = 問い合わせの途中で終了しました
keychain-silent = { $seconds } 秒間応答がありませんでした
keychain-busy = 待っている処理が多すぎます
asking-ended = 問い合わせが予期せず終了しました
