### コマンドが実行できなかった理由。ターミナルの前にいる人に向けた文です。入力するものは変数に入り、{ $why } はシステムの言葉です。
### エラーはプログラムの名前のあとに続きます。

## ファイル

unreadable = { $path } を読み込めません: { $why }
unwritable = { $path } に書き込めません: { $why }
file-is-there = { $path } はすでにあります。別のファイルを指定してください
it-is-no-file = ファイルではありません
too-large-for-a-list = サイトの一覧としては大きすぎます
no-such-list = すでにあり、そのような一覧ではありません。別のファイルを指定してください
not-printed = 結果を表示できませんでした: { $why }

## 設定

no-home-for-settings = 設定を保存するホームディレクトリがありません。{ $variable } にディレクトリを設定してください
settings-unreadable = { $path } を読み込めません: { $why }。そのまま残してあります
settings-newer = { $path } はバージョン { $version } ですが、このプログラムが対応するのは { $known } です。そのまま残してあります。新しい presence-tray を使ってください
site-incomplete = 「{ $site }」の設定が不完全です。サイトを削除して、もう一度追加してください
settings-broken = { $path } を使用できません: { $why }。
settings-kept-as = { $path } として保管しました。
settings-left = 書き込みが必要になるまで、そのまま残します。
settings-copy-used = 最後の正常なコピー { $path } を使用しています。
settings-without-copy = コピーがないため、サイトは登録されていない状態です。
settings-missing = { $path } がありません。最後の正常なコピー { $copy } を使用しています。最初からやり直すには、コピーも取り除いてください。
settings-not-understood = { $path } に解釈できないものがあります: { $places }。無視され、ファイルにはそのまま残ります。
settings-beyond = { $path }: { $what }ファイルはそのままです。
settings-newer-readable = { $path } はバージョン { $version } で、この Presence Tray のほうが古いものです。解釈できる範囲で読み込み、変更しません。新しい presence-tray を使ってください。
settings-newer-left = { $path } はバージョン { $version } で、この Presence Tray のほうが古いものです。そのまま残し、サイトは登録されていない状態です。新しい presence-tray を使ってください。

## サイト

no-site-called = 「{ $name }」という名前のサイトはありません。あるのは { $known }
site-titled = 「{ $site }」
no-sites-configured = まだサイトが設定されていません。追加するには: { $command }
nothing-was-changed = 何も変更されませんでした: { $why }
work-ended = 処理が予期せず終了しました
no-connections = このコンピューターから接続できません: { $why }

## オプションとパスワード

takes-a-variable = { $option } には環境変数の名前 (英字、数字、_) を指定します。パスワードそのものは指定しません
takes-a-user = { $option } にはサイトでのユーザー名またはメールアドレスを指定します
takes-a-name = { $option } には見えない文字を含まない 1 行の名前を指定します
user-is-needed = { $option } が必要です: サイトでのユーザー名またはメールアドレス
password-needs-user = パスワードには { $option } も必要です
variable-is-empty = 環境変数 { $variable } が設定されていないか、空です
nothing-typed = パスワードが入力されませんでした
no-password-given = アプリケーションパスワードが指定されていません。{ $stdin }、{ $variable }、またはターミナルでの入力を使ってください
no-such-exception = { $option } は、このコンピューター上のサイトか、.test または .local の名前のサイトだけで使えます。ほかのサイトには、このコンピューターが信頼する証明書が必要です
reads-from-a-pipe = パスワードが画面に表示されないよう、{ $option } はパイプから読み込みます。{ $page } にそのためのループがあります
input-unreadable = 標準入力を読み込めません: { $why }
input-without-password = 標準入力の 1 行目にパスワードがありません
input-line = 標準入力の { $line } 行目が { $form } の形式ではありません
input-line-no-site = 標準入力の { $line } 行目にサイトの名前がなく、ほかの行にもありません。各行は { $form } の形式で、名前は `{ $command }` で確認できます

## キーチェーン

passwords-not-kept = パスワードを保存できないため、何も取り込みませんでした。{ $why }
password-not-revoked = パスワードを取り消せませんでした

## 動作中の Presence Tray

not-running = Presence Tray が動作していません。起動するには: { $command }
no-socket-directory = 動作中のプログラムのソケットを置くディレクトリがありません。{ $variable } に設定してください
socket-directory-unusable = ディレクトリ { $path } は動作中のプログラムのソケットに使えません: { $why }
socket-directory-not-private = ディレクトリ { $path } は自分専用ではないため、動作中のプログラムのソケットを置けません。{ $variable } に別のディレクトリを設定してください
socket-too-long = { $path } は、このシステムがソケットに使える { $longest } バイトより長くなっています。{ $variable } に短い名前のディレクトリを設定してください
socket-not-listening = { $path } でプログラムを受け付けられません: { $why }
running-not-reached = { $path } で動作中の Presence Tray に接続できません: { $why }
running-not-ours = { $path } では別のユーザーのプログラムが待ち受けています。何も問い合わせていません
running-silent = 動作中の Presence Tray から応答がありません。停止しているか、処理中かもしれません。少し待つか、終了してもう一度起動してください
running-ended = 動作中の Presence Tray が接続を閉じました
running-not-understood = 動作中の Presence Tray の応答をこのバージョンは解釈できません。終了してもう一度起動し、両方を同じバージョンにしてください
running-broke = 動作中の Presence Tray との接続が切れました: { $why }
asked-too-long = 問い合わせが長すぎます。サイトを減らしてください

## ログイン時の起動

no-home-for-entry = 項目を保存するホームディレクトリがありません
program-not-found = このプログラムの場所がわかりません: { $why }
program-path-unusable = このプログラムのパス { $path } は項目に書き込めません。プログラムを別の場所に置いてください
entry-unchanged = { $place } を変更できません: { $why }

## サイトの一覧

list-unreadable = 一覧を読み込めません: { $why }
list-too-long = 一覧が { $size } kB より長くなっています。分けて取り込んでください
list-too-many = 一覧が { $most } 行を超えています。分けて取り込んでください
list-not-text = 一覧が UTF-8 のテキストではありません。テキストファイルまたは「CSV UTF-8」として保存してください
list-no-addresses = 一覧に「{ $first }」または「{ $second }」という列がありません。列は { $columns } です
list-no-passwords = 一覧にパスワードがありません。各行はアドレス、ユーザー名、アプリケーションパスワードです
list-was-exported = { $path } は { $command } が書き出したものです。{ $options } はアドレスの一覧用です
no-list-of-sites = サイトの一覧ではありません: { $why }。`{ $command }` で書き出せます
list-newer = バージョン { $version } の一覧で、この presence-tray のほうが古いものです
list-too-many-sites = { $count } 件のサイトがありますが、1 つの一覧から取り込めるのは { $most } 件までです

## システムのプログラムの言葉をそのまま引用する

as-it-says = 「{ $said }」

## 設定ファイルの問題 (前の文に続く)

broken-empty = 空です
broken-json = 正しい JSON ではありません: { $why }
broken-version = バージョンが書かれていません
broken-sites = その中の「{ $name }」がリストではありません
broken-link = 存在しないものへのリンクです
broken-folder = フォルダーです
broken-large = { $size } MB を超えています
broken-read = 読み込めません: { $why }
place-site = サイト「{ $site }」
place-site-number = { $number } 番目のサイト
place-of-site = { $site } の { $path }
setting-beyond = { $setting } に設定できる値: { $takes }。{ $used } を使います。
setting-of-site-beyond = 「{ $site }」の { $setting } に設定できる値: { $takes }。{ $used } を使います。
settings-busy = { $path } に書き込めません。別のプログラムが変更しています。少し待ってからもう一度試してください
busy-with-passwords = 別の Presence Tray が、削除などパスワードに関わる処理を終えようとしています。1 分後にもう一度試してください
lock-unusable = 設定の横のロックを取得できません: { $why }

## リストのサイトを取り込まない理由

list-site-broken = 足りないもの、または正しくないものがあります
list-site-name = 名前またはユーザーがないか、長すぎるか、表示できない文字を含んでいます
list-site-number = ユーザーのアカウント番号がありません。次のコマンドで追加してください: { $command }
list-site-address = アドレスが https:// で始まらず、このコンピューターのものでもありません
list-site-wordpress = WordPress のアドレスを使用できません
list-site-hosts = アドレスのホストが異なります。次のコマンドで追加してください: { $command }
list-site-shown = グループまたは頭文字が長すぎるか、表示できない文字を含んでいます
list-site-chosen = { $most } 件を超える投稿またはユーザーが指定されています
list-site-type = WordPress に存在しえない種類の投稿が指定されています

## 残りのファイルで、行が残った理由

left-skipped = スキップしました
left-not-approved = まだ承認されていません
