### サイトを追加する手順の表示と、サイト以外に妨げとなりうるもの。

## 妨げ: 短い表示、何が見えたか、何を意味するか、何をすればよいか

rejected = 拒否されました
rejected-seen = サイトのページでログインが拒否されました。
rejected-means = 何も接続されず、サイトはパスワードを作成していません。
rejected-remedy = ページをもう一度開いて接続を承認するか、そのままにしてください。
other-site = 別のサイトが応答
other-site-seen = { $asked } に要求しましたが、{ $answered } の応答が届きました。
other-site-means = サイトが別のアドレスを名乗っているか、別のページが戻り先を使いました。パスワードは使用していません。
other-site-remedy = サイトが名乗るアドレスで追加するか、パスワードを手で貼り付けてください。作成されたばかりのパスワードはプロフィールページで取り消してください。
no-page = 承認ページなし
no-page-seen = サイトに、ログインを承認できるページがありません。
no-page-means = プラグインがアプリケーションパスワードを無効にしているか、サイトが暗号化なしの http です。
no-page-remedy = このサイトのアプリケーションパスワードがあれば貼り付けてください。ない場合は、有効にするようサイトの運営者に依頼してください。
closed = ゲストには非公開
closed-seen = ログインするまで、サイトの情報がわかりません。
closed-means = プラグインが REST API をゲストに閉じているため、承認ページがわかりません。
closed-remedy = サイトのプロフィールページでアプリケーションパスワードを作成し、ここに貼り付けてください。
page-elsewhere = 承認ページが別の場所
page-elsewhere-seen = サイトは { $origin } での承認を求めていますが、サイト自身の安全なアドレスではありません。
page-elsewhere-means = WordPress のアドレスがページのアドレスと違うか、設定のアドレスが間違っています。
page-elsewhere-remedy = ダッシュボードのアドレスでサイトを追加するか、アプリケーションパスワードを手で貼り付けてください。
not-approved = 時間内に承認されませんでした
not-approved-seen = { $wait }以内に何も戻ってきませんでした。
not-approved-means = ページが閉じられたか、ブラウザーがこのプログラムに戻れませんでした。
not-approved-remedy = もう一度始めてください。ブラウザーが戻れない場合は、パスワードを手で貼り付けてください。
leads-elsewhere-seen = { $typed } は { $found } に転送されますが、そこにパスワードを送ってよいか確認する人がいません。
leads-elsewhere-means = サイトが移転したか、手前の何かが訪問者を別の場所に送っています。
leads-elsewhere-remedy = そこにパスワードを送ってよい場合は、代わりに { $address } を追加してください。
name-taken = 名前が使用済み
name-taken-seen = 「{ $site }」という名前のサイトがすでにあります。
name-taken-means = サイトの名前は重複できません。
name-taken-remedy = 別の名前を選んでください。
site-moved = サイトが移転しました
site-moved-seen = 「{ $site }」は設定では { $was } ですが、{ $is } が見つかりました。
site-moved-means = サイトのアドレスが変わったか、古いアドレスで別のサイトが応答しています。
site-moved-remedy = 自分のサイトであれば、新しいアドレスで追加し、古いものを削除してください: { $command }
other-user = 別のユーザーがログイン
other-user-seen = 「{ $site }」は { $wanted } として接続されていますが、{ $came } がログインしました。
other-user-means = ブラウザーでは別のユーザーとしてサイトにログインしています。
other-user-remedy = サイトに { $wanted } としてログインするか、{ $came } を別のサイトとして接続してください: { $command }
not-kept = キーチェーンに未保存
not-kept-means = パスワードを保存できませんでした。
not-kept-locked-remedy = ロックを解除すると、Presence Tray は自動で再開します。
not-kept-denied-remedy = キーチェーンのプログラムで、または次に確認されたときに許可してください。
not-kept-remedy = もう一度試してください。
not-remembered = 設定を書き込めません
not-remembered-seen = サイトを登録できませんでした: { $why }。
not-remembered-means = 設定ファイルを変更できません。
not-remembered-remedy = ファイルを書き込み可能にして、サイトをもう一度接続してください。
no-randomness = 乱数なし
no-randomness-seen = システムから乱数を得られません: { $why }。
no-randomness-means = 乱数がないと、ページの応答と偽造された応答を区別できません。
no-randomness-remedy = パスワードを手で貼り付けてください。

## 手順

look-for-site = サイトを探す
look-for-plugin = プレゼンスプラグインを探す
approve-sign-in = ログインを承認する
sign-in-step = ログインする
read-presence = 誰がいるかを読み取る
keep-password = パスワードをキーチェーンに保存する
remember-site = サイトを登録する
found-site = WordPress が見つかりました: 「{ $title }」({ $address })
plugin-active = プレゼンスプラグインは有効です
approve-in-browser = ブラウザーでログインを承認してください
give-password = ユーザー名とアプリケーションパスワードを入力してください
sign-in-approved = ログインが承認されました
password-given = ユーザー名とパスワードが入力されました
signed-in-as = { $person } としてログインしました
presence-read = プレゼンスを読み取れます: { $people }
presence-and-network-read = プレゼンスを読み取れます: { $people }。ネットワークも読み取れます
nobody-here = ほかに誰もいません
others-here = ほかに { $count } 人
kept-in-variable = パスワードは変数 { $variable } に残ります
kept-in-keychain = パスワードはキーチェーンにあります
kept-nowhere-why = パスワードは保存されません。{ $why }
kept-nowhere = パスワードは保存されません
kept-until-end = パスワードは Presence Tray の終了まで保持されます
remembered-as = 「{ $site }」として登録しました
known-same-password = 「{ $site }」は同じパスワードですでに接続されていました
known-renewed = 「{ $site }」はすでに接続されていました。パスワードを更新しました
known-again = 「{ $site }」はすでに接続されていました。再ログインしました

## 今できること

keep-again-or-here = キーチェーンの準備ができたらもう一度試すか、Presence Tray の終了までパスワードを保持してください。
keep-again-or-not = キーチェーンの準備ができたらもう一度試すか、保存せずに続けてください。その場合、パスワードは毎回尋ねられます。
ends-soon = パスワードで始めた処理が終わりしだい終了します。
paste-from-page = 下のページを任意のブラウザーで開いて承認し、表示されたパスワードを貼り付けてください。
paste-from-profile = ユーザー名とアプリケーションパスワードを入力してください。パスワードはサイトのプロフィールページで作成できます。
open-page-by-hand = ブラウザーを開けませんでした。下のページをこのコンピューターで開き、承認してください。
approve-on-page = ブラウザーにサイトのページが表示されています。そこで接続を承認してください。
offer-link = まだ何も戻ってきません。ブラウザーがこのプログラムに戻れない場合は、リンクを開く方法にしてください。
offer-paste = まだ何も戻ってきません。うまくいかない場合は、アプリケーションパスワードを作成して貼り付けてください。
fingerprint-is = SHA-256 フィンガープリント: { $fingerprint }
another-certificate = 受け入れた証明書とは別のものです。
accept-if-yours = { $origin } が自分のサーバーだとわかっている場合に限り、このサイトでこの証明書を受け入れてください。

## 最後の表示

nothing-connected = 何も接続されませんでした。
you-will-see = { $posts }と、{ $places }が表示されます。
see-posts = 誰がどの投稿にいるか
see-own-posts = 編集できる投稿に誰がいるか
see-places = 誰がログインしていてどの画面にいるか
see-people = 誰がログインしているか (どの画面にいるかはサイトが公開していません)
see-people-newer = 誰がログインしているか (新しいバージョンのプラグインはどの画面にいるかを公開しません)
see-places-perhaps = 誰がログインしているか、サイトが公開する範囲でどの画面にいるか
nobody-there = 今はほかに誰もいません。ずっと変わらない場合は、プラグインの設定で記録がオフになっているかもしれません。サイトからはわかりません。
kept-for-this-run = Presence Tray を再起動したときに再ログインするか、キーチェーンを起動して今再ログインしてください。
not-stored = パスワードは保存されません。毎回、変数 { $variable } または --passwords-stdin で指定するか、尋ねられたときに入力してください。
before-taken-out = 以前キーチェーンにあったパスワードを取り除きました。
before-may-stay = 以前のパスワードがまだキーチェーンに残っているかもしれません。{ $why }キーチェーンから取り除いてください。{ $variable } が設定されている間は使用されません。
older-revoked = 以前のパスワードはサイトで取り消されました。
older-not-ours = 以前のパスワードは Presence Tray が作成したものではないため、有効なままです。ほかで使われているかもしれません。
older-stays = 以前のパスワードを取り消せませんでした。{ $why }
perhaps-older-stays = どのパスワードが今使われているか、サイトからはわかりません。以前と違う場合、以前のものはプロフィールページで取り消すまで有効です:
unused-stays = 使用していないアプリケーションパスワード「{ $name }」をサイトで取り消せませんでした。{ $why }
stays-valid = プロフィールページで取り消すまで有効です:
left-behind = { $site } の接続時に、使用していないアプリケーションパスワード「{ $name }」が残りました。まだ有効かもしれません。プロフィールページを確認してください: { $page }
did-not-tell = サイトに別のパスワードの作成を求めましたが、作成されたかどうかわかりません。
does-not-sign-in = サイトがこのパスワードでのログインを受け付けません。

## 削除の結果

site-forgotten = 「{ $site }」を消去しました。
site-not-removed = 「{ $site }」を削除できませんでした: { $why }。
password-left = アプリケーションパスワードは、サイトのプロフィールページで取り消すまで有効です。
password-revoked = アプリケーションパスワードはサイトで取り消されました。
password-refused = サイトがここにあるパスワードを拒否しています。すでに取り消されたか、別のパスワードがあります。
not-revoked-why = アプリケーションパスワードを取り消せませんでした。{ $why }
revoke-by-hand = プロフィールページで取り消してください。名前はたいてい「{ $name }」です。
revoke-by-hand-at = プロフィールページで取り消してください。名前はたいてい「{ $name }」です: { $page }
secret-stays = パスワードはまだキーチェーンにあり、あとで取り除かれます。{ $why }
removed-not-revoked = 削除した「{ $site }」のアプリケーションパスワードを取り消せませんでした。{ $why }サイトのプロフィールページで取り消してください: { $page }
password-not-known = パスワードがここにはありません。
password-not-at-hand = パスワードを取り出せません。{ $why }
too-little-remembered = 登録されている情報が足りません。
no-answer-in-time = サイトが時間内に応答しませんでした。

## 戻ってきたブラウザーに表示する

page-taken = 承認されました
page-taken-text = Presence Tray が受け取りました。このタブは閉じてかまいません。
page-rejected = 拒否されました
page-rejected-text = 何も接続していません。続け方は Presence Tray に表示されます。このタブは閉じてかまいません。
page-other-site = 別のサイト
page-other-site-text = この応答は Presence Tray が要求したサイトのものではないため、使いませんでした。続け方は Presence Tray に表示されます。
page-unusable = 使用できません
page-unusable-text = 戻ってきたものは使えるログイン情報ではありません。続け方は Presence Tray に表示されます。
page-unasked = 要求していません
page-unasked-text = Presence Tray はこれを要求していないか、すでに応答を受け取っています。何も変更していません。

## 開かれたリンクについて

link-of-other-site = 別のサイトのログイン情報のため、使いませんでした。
link-unusable = 戻ってきたものは使えるログイン情報ではありません。
link-unasked = このリンクは要求していません。何も変更していません。
