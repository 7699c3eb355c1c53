### サイトを確認できない理由: 何が見えたか、たいてい何を意味するか、何をすればよいか。

## 何が見えたか

seen-no-address = アドレスが指定されていません。
seen-bad-address = アドレスを解釈できませんでした: { $why }。
seen-plain-http = { $origin } は暗号化なしの http なので、何も送信していません。
seen-no-answer = { $origin } から応答がありません: { $why }。
seen-certificate = { $origin } から応答がありません: { $why }。証明書の対象は { $names } です。
seen-certificate-of-nobody = { $origin } から応答がありません: { $why }。証明書にはホスト名がありません。
seen-moved = { $from } はリクエストを { $to } に転送します。
seen-redirects = { $origin } はリクエストを何度も転送します。
seen-too-long = { $origin } で誰がいるかを知るには、リクエストまたは時間がかかりすぎます。
seen-not-wordpress = { $address } は応答しますが、WordPress らしいものが見当たりません。
seen-no-plugin = { $origin } が提供する機能の一覧に、プレゼンスがありません。
seen-answer = { $origin } が { $status } と応答しました (要求: { $asked })。
seen-answer-wait = { $origin } が { $status } と応答しました (要求: { $asked })。{ $wait }待つように求められています。
seen-answer-code = { $origin } が { $status } ({ $code }) と応答しました (要求: { $asked })。
seen-answer-code-wait = { $origin } が { $status } ({ $code }) と応答しました (要求: { $asked })。{ $wait }待つように求められています。
seen-answer-page = { $origin } が { $status } と「{ $title }」というページを返しました (要求: { $asked })。
seen-answer-page-wait = { $origin } が { $status } と「{ $title }」というページを返しました (要求: { $asked })。{ $wait }待つように求められています。
seen-broken-json = { $origin } が { $status } と応答しました (要求: { $asked })。内容は正しい JSON ではなく、「{ $begins }」で始まっています。
seen-nothing = 何も見えませんでした。

## 応答がなかった理由

no-answer-host-not-found = ホスト名が見つかりません
no-answer-refused = 接続が拒否されました
no-answer-unreachable = ホストに到達できません
no-answer-certificate = 証明書を受け入れられません: { $problem }
no-answer-no-secure-connection = 安全な接続を確立できません
no-answer-connect-timeout = 時間内に接続できません
no-answer-read-timeout = 時間内にデータが届きません
no-answer-total-timeout = 時間内に応答全体が届きません
no-answer-too-large = 応答が { $limit } バイトを超えています
no-answer-truncated = 応答の途中で接続が終わりました
no-answer-closed = 応答がないまま接続が閉じられました
no-answer-garbled = 応答を展開できません
no-answer-proxy = プロキシがリクエストを通しません
no-answer-plain-http = 暗号化なしの http では認証情報を送信しません
no-answer-other = 接続に失敗しました

## 証明書の問題

certificate-expired = 有効期限が切れています
certificate-not-yet-valid = まだ有効ではありません
certificate-other-name = 別の名前のものです
certificate-unknown-issuer = このコンピューターは発行元を信頼していません
certificate-of-authority = サイト用ではなく認証局用に作られています
certificate-revoked = 失効しています
certificate-invalid = 有効ではありません

## アドレスやログイン情報の問題

address-empty = アドレスが指定されていません
address-too-long = アドレスが { $longest } 文字を超えています
address-not-an-address = ウェブアドレスとして読み取れません
address-other-scheme = 「{ $scheme }:」で始まっており、ウェブサイトではありません
address-user-info = ユーザー名またはパスワードが含まれています
credential-no-user = ユーザー名が空です
credential-no-password = アプリケーションパスワードが空です
credential-colon-in-user = ユーザー名にコロンは使えません

## 要求したもの

asked-web-page = ページ
asked-index = REST API の目次
asked-presence-routes = プレゼンスプラグインの機能
asked-rooms = 誰がどの投稿にいるか
asked-online = 誰がログインしているか
asked-room = 誰が 1 つの投稿にいるか
asked-network = 誰がネットワークのどのサイトにいるか
asked-me = ログイン中のアカウント
asked-password-in-use = 使用中のアプリケーションパスワード
asked-post-type = 投稿タイプ
asked-posts = 投稿のタイトル
asked-revisions = 誰が投稿を保存したか
asked-autosaves = 投稿の自動保存
asked-text = 投稿の本文

## 時間の長さ。分、時間、日は 2 以上

length-second = 1 秒
length-seconds = { $count } 秒
length-minutes = { $count } 分
length-hours = { $count } 時間
length-days = { $count } 日

## たいてい何を意味するか

means-user-in-address = ユーザー名やパスワードを含むアドレスは、一覧やログに残ってしまいます。
means-bad-address = サイトのアドレスは example.com や https://example.com/blog のような形です。
means-moved-elsewhere = サイトのアドレスは指定されたものと違います。パスワードを別のアドレスに送ることはありません。
means-too-many-redirects = サイトの 2 つの設定が矛盾しています。多くは「www」または https の有無です。
means-reading-too-long = サイトが今とても遅いか、リクエストを何度も転送しています。
means-not-wordpress = サイトが別のもので作られているか、WordPress が別のディレクトリにあるか、REST API が隠されています。
means-credentials-refused = ユーザー名またはアプリケーションパスワードが違うか、パスワードが取り消されています。
means-not-signed-in = アプリケーションパスワードが拒否または取り消されたか、ウェブサーバーが WordPress に渡していないか、アプリケーションパスワードでのログインが無効です。外からは区別できません。
means-sign-in-stripped = ウェブサーバーまたはその手前の何かが、WordPress に届く前に Authorization ヘッダーを取り除いています。
means-sign-in-needed = サイトはこれをログイン中の人にだけ見せます。
means-application-passwords-off-for-user = サイトはこのユーザーのアプリケーションパスワードでのログインを許可していません。
means-application-passwords-off = サイトではアプリケーションパスワードでログインできません。暗号化なしの http であるか、セキュリティプラグインが無効にしています。
means-type-not-allowed = この投稿タイプには REST API がないため、タイトルを読み取れません。
means-post-not-allowed = このユーザーは投稿を編集できないか、投稿が削除されたか、投稿タイプが変わりました。
means-not-allowed = ログインはできますが、このアカウントには表示する権限がありません。プレゼンスは投稿を編集できる人のためのものです。
means-rest-closed = プラグインが REST API の全部または一部を閉じています。
means-basic-auth-gate = ステージングサイトのように、ウェブサーバーが WordPress の手前で独自のパスワードを求めています。1 つのリクエストで送れるログイン情報は 1 つだけなので、両方は送れません。
means-firewall-page = サイトの手前のファイアウォールがこのプログラムをロボットとみなしているか、REST API を遮断しています。
means-web-page-instead = REST API の手前に、キャッシュ、ログインページ、メンテナンスページ、ファイアウォールのいずれかがあります。
means-plain-permalinks = サイトのパーマリンク設定が「基本」なので、REST API のアドレスが違います。
means-rest-not-there = このアドレスに REST API はありません。サイトが移転したか、ウェブサーバーがこのようなアドレスを WordPress に渡していません。
means-plugin-missing = このサイトでは Presence API プラグインが有効になっていません。
means-no-network = サイトがマルチサイトのネットワークではないか、プレゼンスプラグインが 0.2 より古いものです。
means-route-missing = サイトに REST API のこの部分がないか、プラグインが取り除いています。
means-not-there = 削除されたか、最初からありません。
means-who-am-i-blocked = セキュリティプラグインがユーザーに関する情報をすべて隠しており、使用中のパスワードからも持ち主がわかりません。
means-maintenance = WordPress またはプラグインを更新中です。長くても数分で終わります。
means-rate-limited = このプログラムまたは同じアドレスのほかのプログラムから、ホストが許す数を超えるリクエストがありました。
means-database-down = WordPress がデータベースに接続できません。
means-php-fatal = サイトのプラグインまたはテーマが応答中に異常終了しています。
means-server-error = サーバーで何か問題が起きました。
means-bad-gateway = 手前のウェブサーバーが、その背後の PHP から応答を得られません。過負荷、再起動中、または停止中です。
means-unavailable = サーバーは今リクエストを受け付けていません。過負荷、再起動中、またはメンテナンス中です。
means-recording-off = このサイトではプレゼンスの記録がオフになっています。
means-storage-missing = プレゼンスプラグインがまだテーブルを作成していません。
means-request-rejected = サイトがこの形のリクエストを受け付けません。プレゼンスプラグインが未知のバージョンかもしれません。
means-empty-answer = サイトの異常終了、キャッシュ、ファイアウォールのいずれかが応答を打ち切りました。
means-broken-json = 応答が途中で切れたか、別のテキストが混ざっています。多くはメッセージを出力するプラグインによるものです。
means-unexpected-answer = WordPress 以外のものが応答しているか、プラグインが WordPress の応答を変えています。
means-host-not-found = 名前の入力ミスか、名前がもう存在しないか、このコンピューターがオフラインです。
means-refused = サーバーはありますが、そのポートではウェブサーバーが応答していません。
means-unreachable = このコンピューターがオフラインか、そのネットワークへの経路がありません (VPN かもしれません)。
means-expired = サイトの証明書が期限までに更新されなかったか、このコンピューターの時計が進んでいます。
means-not-yet-valid = このコンピューターの時計が遅れているか、証明書の開始日が先の日付です。
means-other-name = 証明書が別の名前のものです。多くは「www」の有無の違いです。
means-unknown-issuer = サイトの証明書が自己署名か、このネットワーク上のプログラムが安全な接続の中身を見ています。
means-of-authority = サイトの証明書が自己署名で、認証局のものと名乗っています。
means-revoked = 発行元が証明書を失効させました。
means-invalid = 証明書、またはサーバーが一緒に送る証明書チェーンに問題があります。
means-no-secure-connection = サーバーはそのポートで https に対応していないか、古い形式にしか対応していません。
means-connect-timeout = サーバーが停止中または過負荷か、ファイアウォールが接続を破棄しています。
means-timeout = サイトが今とても遅いか、止まっています。
means-too-large = WordPress 以外のものが応答しています。
means-broken-off = サーバーまたは途中の何かが接続を切りました。
means-garbled = 途中の何かが、サイトの送る内容を変えています。
means-proxy = このコンピューターのネットワーク設定にあるプロキシが接続を拒否しているか、存在しません。
means-plain-http = 暗号化なしの http では、途中の誰でもパスワードを読めてしまいます。
means-other = 接続が通常とは違う形で切れました。

## 何をすればよいか

remedy-user-in-address = それらを含まないアドレスを指定してください。アプリケーションパスワードは別に尋ねます。
remedy-bad-address = ブラウザー、サイト、または wp-admin からアドレスをコピーしてください。
remedy-too-many-redirects = wp-admin の「設定」→「一般」にある 2 つのアドレスを、ブラウザーのものと比べてください。
remedy-reading-too-long = あとでもう一度試してください (`watch` は自動で試します)。続く場合は、サイトをブラウザーで開き、そこに表示されるアドレスを追加してください。
remedy-not-wordpress = WordPress 自体のアドレス (wp-admin のアドレスなど) を指定してください。
remedy-credentials-refused = 新しいアプリケーションパスワードで再ログインしてください (wp-admin の「ユーザー」→「プロフィール」)。
remedy-not-signed-in = このサイトに `presence-tray doctor` を実行すると、外からわかる範囲で原因を調べます。パスワードが取り消されたかもしれない場合は、再ログインしてください。
remedy-sign-in-stripped = Authorization ヘッダーを渡すようホスティング会社に依頼してください (Apache: CGIPassAuth On、または SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1。nginx: fastcgi_param HTTP_AUTHORIZATION $http_authorization)。
remedy-sign-in-needed = アプリケーションパスワードでログインしてください。
remedy-application-passwords-off-for-user = アプリケーションパスワードの使用を許可するよう、サイトの管理者に依頼してください。
remedy-application-passwords-off = https を使い、サイトのセキュリティプラグインで「アプリケーションパスワード」の設定を探してください。
remedy-left-out = 何もする必要はありません。除外されています。
remedy-not-allowed = 別のユーザーでログインするか、必要な権限グループをサイトの管理者に依頼してください。
remedy-rest-closed = サイトのセキュリティプラグインで、ログイン中の人に REST API を許可してください。特に wp-presence/v1 が必要です。
remedy-basic-auth-gate = そのパスワードなしで /wp-json/ を通すよう、サイトの運営者に依頼してください。
remedy-firewall-page = このプログラム (User-Agent が PresenceTray で始まります) に /wp-json/ を通すよう、サイトまたはファイアウォールの運営者に依頼してください。
remedy-web-page-instead = アドレスをブラウザーで開いて内容を確認し、/wp-json/ をキャッシュやログインページの対象から外してください。
remedy-plain-permalinks = サイトを削除して追加し直すと、正しいアドレスが見つかります。
remedy-rest-not-there = サイトをブラウザーで開き、そこに表示されるアドレスを追加してください。同じアドレスの場合は、/wp-json/ を WordPress に渡すようホスティング会社に依頼してください。
remedy-plugin-missing = サイトで Presence API プラグインを有効にして、もう一度試してください (`watch` は自動で試します)。
remedy-no-network = サイトそのものを追加するか、ネットワークのプラグインを更新してください。
remedy-route-missing = ルートを取り除くセキュリティプラグインを探し、ログイン中の人に wp/v2 を許可してください。
remedy-not-there = まだ存在するか wp-admin で確認してください。
remedy-who-am-i-blocked = サイトのセキュリティプラグインで、ログイン中の人に /wp/v2/users/me を許可してください。
remedy-maintenance = 数分後にもう一度試してください (`watch` は自動で試します)。10 分を超えて続く場合は更新が止まっています。サーバーの .maintenance ファイルを削除する必要があります。
remedy-rate-limited = あとでもう一度試してください (`watch` は自動で確認の間隔を広げます)。続く場合は、ホスティング会社に制限を問い合わせてください。
remedy-database-down = サイトの運営者に知らせてください。あとでもう一度試してください (`watch` は自動で試します)。
remedy-php-fatal = サイトのエラーログを確認してください。最後に更新したプラグインがまず疑わしいものです。
remedy-server-error = 続く場合は、サイトのエラーログを確認してください。
remedy-bad-gateway = あとでもう一度試してください (`watch` は自動で試します)。続く場合は、ホスティング会社に知らせてください。
remedy-recording-off = プラグインの設定でオンにしてください。
remedy-storage-missing = 管理者として wp-admin を一度開くか、プラグインをもう一度有効にしてください。
remedy-request-rejected = サイトのプラグインとこのプログラムを更新してください。
remedy-empty-answer = サイトのエラーログを確認してください。
remedy-broken-json = サイトでエラーの表示 (WP_DEBUG_DISPLAY) をオフにし、エラーログを確認してください。
remedy-unexpected-answer = アドレスをブラウザーで開いて内容を確認し、REST API を変えるプラグインを探してください。
remedy-host-not-found = アドレスをブラウザーのものと比べ、ほかのサイトが開くか確認してください。
remedy-unreachable = ほかのサイトが開くか確認し、もう一度試してください (`watch` は自動で試します)。
remedy-not-yet-valid = このコンピューターの時計を合わせるか、サイトの運営者に問い合わせてください。
remedy-other-name = 証明書の対象の名前を使うか、サイトの運営者に問い合わせてください。
remedy-unknown-issuer = 発行元が自分の会社や自分自身の場合は、このコンピューターが信頼する証明書に追加してください。
remedy-of-authority = このコンピューターが信頼する発行元から、サイト用の証明書 (CA:FALSE) を作成してください。
remedy-tell-site = サイトの運営者に知らせてください。
remedy-no-secure-connection = https に対応するようサイトの運営者に依頼してください。
remedy-plain-http = サイトの https のアドレスを接続してください。暗号化なしの http は、このコンピューター上のサイトにだけ使います。
remedy-proxy = このコンピューターのネットワーク設定でプロキシを確認してください。
remedy-look-there = アドレスをブラウザーで開いて内容を確認してください。
remedy-try-later = あとでもう一度試してください (`watch` は自動で試します)。続く場合は、サイトをブラウザーで開き、運営者に知らせてください。
remedy-accept-certificate = { $remedy }自分のサーバーだとわかっている場合は、`sites add` と `sites connect` でこの証明書だけを受け入れることができます: --accept-certificate { $fingerprint }
remedy-moved-elsewhere = それが自分のサイトなら、代わりに { $to } を追加してください。
remedy-wait = { $wait }後にもう一度試してください (`watch` は自動で試します)。

## 診断でわかること (手順ごと)

doctor-understood = { $address } と解釈しました。
doctor-answers = { $address } から応答があります。
doctor-tried = { $seen }試したアドレス: { $tried }。
doctor-wordpress = 「{ $name }」、REST API は { $root } にあります。
doctor-elsewhere = { $typed } は { $found } に移動します。
doctor-elsewhere-not-sent = { $typed } は { $found } に移動します。認証情報は送信していません。
doctor-elsewhere-means = サイトのアドレスが入力されたものと異なります。
doctor-elsewhere-remedy = それが自分のサイトであれば、代わりに { $address } を追加してください。
doctor-clocks-agree = サイトの時計とこのコンピューターの時計は一致しています。
doctor-clock-ahead = サイトの時計は、このコンピューターより { $length }進んでいます。
doctor-clock-behind = サイトの時計は、このコンピューターより { $length }遅れています。
doctor-clock-means = 参考情報です。経過時間はサイト自身の時計で数えます。
doctor-clock-wrong = どちらかの時計が間違っています。経過時間はサイト自身の時計で数えるため正確ですが、表示される時刻は正しくないかもしれません。
doctor-clock-remedy = このコンピューターの時計を合わせるか、サイトの運営者に知らせてください。
doctor-closed = REST API がゲストに閉じられているため、プラグインが有効かどうかわかりません。
doctor-closed-means = プラグインが、ログインしていない人に REST API を閉じています。
doctor-closed-remedy = さらに調べるには認証情報を指定してください。
doctor-plugin = 有効です。バージョンは { $generation }。
doctor-plugin-together = 有効です。バージョンは { $generation }。投稿をリアルタイムで共同編集できます。
doctor-version-network = { $version } 以降 (サイトのネットワーク)
doctor-version-from = { $version } 以降
doctor-version-before = { $version } より前
doctor-version-unknown = 不明 (ルートがゲストに表示されません)
doctor-sign-in-offered = アプリケーションパスワードは { $page } で利用できます。
doctor-no-sign-in = { $origin } ではアプリケーションパスワードでログインできません。
doctor-signed-in = { $name } としてログインしました (番号 { $id })。
doctor-signed-in-roles = { $name } としてログインしました (番号 { $id }、{ $roles })。
doctor-taken-back = 認証情報は届いています。わざと間違えたパスワードは、サイトが間違いと判定するからです。このパスワードは間違いとされないのにログインできないため、サイトの何かがログインを取り消しています。多くの場合はセキュリティプラグインです。
doctor-taken-back-remedy = サイトのセキュリティプラグインで、アプリケーションパスワードや REST ログインの規則を確認してください。
doctor-same-answer = わざと間違えたパスワードでも同じ応答でした。サイトがパスワードを拒否する理由を示さないか、ウェブサーバーが Authorization ヘッダーを取り除いています。
doctor-same-answer-remedy = 新しいアプリケーションパスワードを作って試してください。同じ応答であれば、ヘッダーが取り除かれています: { $remedy }
doctor-not-sent = { $seen }パスワードは送信していません。
doctor-no-rights = このユーザーは投稿を編集できません。
doctor-no-rights-means = プレゼンスは投稿を編集できる人に表示されます。
doctor-no-rights-remedy = 別のユーザーでログインするか、投稿を編集できる権限グループをサイトの管理者に依頼してください。
doctor-users-hidden = サイトがユーザーの情報をすべて隠しているため、わかりません。
doctor-users-hidden-means = セキュリティプラグインが { $route } を遮断しています。
doctor-sees = 見えるもの: { $posts }、{ $places }。
doctor-sees-network = 見えるもの: { $posts }、{ $places }、ネットワーク全体。
doctor-all-posts = すべての投稿にいる人
doctor-own-posts = 自分の投稿にいる人 (ほかの投稿は見えません)
doctor-places = 全員の場所
doctor-signed-in-only = ログイン中の人 (場所は { $version } より前のプラグインのみ)
doctor-signed-in-only-means = バージョン { $version } 以降のプラグインは、ユーザーの一覧を見られる人にだけ場所を表示します。
doctor-reading = ログイン中 { $people }、編集中 { $posts }、{ $requests }。
doctor-person = 1 人
doctor-people = { $count } 人
doctor-post = 投稿 1 件
doctor-posts = 投稿 { $count } 件
doctor-request = リクエスト 1 回
doctor-requests = リクエスト { $count } 回
doctor-nobody-means = 誰もいないか、サイトで記録がオフになっています。外からは区別できません。
doctor-certificate = { $origin } で SHA-256 フィンガープリント { $fingerprint } の証明書を受け入れています。
doctor-certificate-means = まずこのコンピューターが判断し、受け入れない場合でも、この証明書そのものであれば受け入れます。
doctor-certificate-remedy = 自分のサーバーであれば何もする必要はありません。やめるには、このコンピューターが証明書を信頼するようになってからサイトを追加し直してください。
