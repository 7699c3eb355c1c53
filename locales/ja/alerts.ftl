### 通知と、通知について決めたこと。責めず、性別に触れず、感嘆符を使いません。

## 通知の題名

alert-already-in =
    { $count ->
        [1] { $people } さんがすでに{ $post }にいます
       *[other] { $people }がすでに{ $post }にいます
    }
alert-also-in =
    { $count ->
        [1] { $people } さんも{ $post }にいます
       *[other] { $people }も{ $post }にいます
    }
alert-joined =
    { $count ->
        [1] { $people } さんが{ $post }に加わりました
       *[other] { $people }が{ $post }に加わりました
    }
alert-changing =
    { $count ->
        [1] { $people } さんが{ $post }を変更しています
       *[other] { $people }が{ $post }を変更しています
    }
alert-saved =
    { $count ->
        [1] 自分が開いている{ $post }を { $people } さんが保存しました
       *[other] 自分が開いている{ $post }を{ $people }が保存しました
    }
alert-saved-left-open =
    { $count ->
        [1] 開いたままの{ $post }を { $people } さんが保存しました
       *[other] 開いたままの{ $post }を{ $people }が保存しました
    }
alert-came =
    { $count ->
        [1] { $people } さんが { $site } に来ました
       *[other] { $people }が { $site } に来ました
    }
alert-watched-opened =
    { $count ->
        [1] { $people } さんが{ $post }を開きました
       *[other] { $people }が{ $post }を開きました
    }
alert-free = { $post }が空きました
alert-silent =
    { $count ->
        [1] { $people } さんの{ $post }での反応が途絶えました
       *[other] { $people }の{ $post }での反応が途絶えました
    }
alert-several-opened = 自分の投稿 { $count } 件が開かれました
alert-several-present = 自分の投稿 { $count } 件にほかの人がいます

## 通知の本文、サイト名のあとに

in-it-for = 開いてから { $length }
have-it-open = 自分も開いています
left-it-open = 自分は{ $ago }から開いたまま
not-warned = 自分が開いていることを WordPress は知らせていません
left-and-not-warned = 自分は{ $ago }から開いたまま。WordPress は知らせていません
since = { $time } から
since-and-no-warning = { $time } から。WordPress は知らせません
no-warning = WordPress は知らせません
edit-together = 一緒に編集しています
unsaved-since = { $time } から未保存の文章があります。保存する前に、どちらが続けるか相談してください
reload-before-saving = 保存する前に再読み込みしてください。そうしないと自分の版で上書きされます
free-left =
    { $count ->
        [1] { $people } さんがたった今離れました。WordPress のロックはあと最大 3 分表示されることがあります
       *[other] { $people }がたった今離れました。WordPress のロックはあと最大 3 分表示されることがあります
    }
free-gone =
    { $count ->
        [1] { $people } さんはもういません。WordPress のロックはあと最大 3 分表示されることがあります
       *[other] { $people }はもういません。WordPress のロックはあと最大 3 分表示されることがあります
    }
silent-for = { $length }前から反応がありません。タブはまだ開いているかもしれません
silent-a-while = しばらく反応がありません。タブはまだ開いているかもしれません
also-in-it = ほかにいる人: { $people }

## 複数のことについての通知

more-alerts = ほか { $count } 件の通知
and-more-sites = { $sites } ほか { $count } サイト
wants-sign-in = { $site } で再ログインが必要です
wants-sign-in-why = それまでこのサイトは確認されず、何も通知されません
want-sign-in = { $count } 件のサイトで再ログインが必要です
want-sign-in-why = { $sites }。それまで確認されません
keychain-does-not-let-in = キーチェーンが Presence Tray のアクセスを許可していません
keychain-why = サイトのパスワードが入っています。それまでサイトは確認されず、何も通知されません
no-tray-icon = このデスクトップにはトレイアイコンがありません

## ボタン

button-open-screen = 画面を開く
button-snooze = 1 時間スヌーズ
button-sign-in = 再ログイン
button-unlock = ロックを解除
button-ask-again = もう一度尋ねる
button-look-again = もう一度探す
button-try-again = もう一度試す

## サイトでの変化、1 行ずつ

change-arrived = { $person } さんが来ました
change-left = { $person } さんが離れました
change-silent = { $person } さんの反応が途絶えました
change-gone = { $person } さんはもういません
change-moved = { $person } さんが移動しました: { $screen }
change-opened = { $person } さんが{ $post }を開きました
change-left-post = { $person } さんが{ $post }を離れました
change-left-post-alone = { $person } さんが{ $post }を離れました。今いるのは自分だけです
change-left-post-free = { $person } さんが{ $post }を離れました。今は誰もいません
change-silent-in-post = { $person } さんの{ $post }での反応が途絶えました。タブはまだ開いているかもしれません
change-gone-from-post = { $person } さんはもう{ $post }にいません
change-gone-from-post-alone = { $person } さんはもう{ $post }にいません。今いるのは自分だけです
change-gone-from-post-free = { $person } さんはもう{ $post }にいません。今は誰もいません
change-back = { $person } さんが{ $post }に戻りました
you-opened = 自分が{ $post }を開きました
you-left = 自分が{ $post }を離れました
you-went-quiet = 自分の{ $post }での反応が途絶えました。引き続き自分の投稿として扱います
you-are-gone = 自分はもう{ $post }にいません
you-are-back = 自分が{ $post }に戻りました

## 判断: 何についてか、なぜ通知しなかったか

met = { $person } さんと自分が{ $post }にいます
changes = { $person } さんが{ $post }を変更しています
saved = { $person } さんが{ $post }を保存しました
you-saved = 自分が{ $post }を保存しました
somebody-saved = 誰かが{ $post }を保存しました
somebody-moved = 誰かがほかの画面に移動しました
told = 通知済み
silence-myself = 自分の操作です
silence-already-told = すでに通知しました
silence-came-back-soon = 相手または自分が離れていたのは、ごく短い間だけでした
silence-not-mine = 自分の投稿ではありません
silence-not-editing = その人は編集していません
silence-summed = 見ていない間のことで、まとめに含まれています
silence-baseline = 見ていない間のことです
silence-author-unknown = 誰が保存したかをサイトが知らせません。自分だったかもしれません
silence-kind-off = この種類の通知は設定でオフになっています
silence-site-muted = サイトがミュートされています
silence-post-muted = 投稿がミュートされています
silence-person-muted = その人がミュートされています
silence-paused = 通知を一時停止中か、通知オフの時間帯でした
silence-snoozed = 投稿をスヌーズしました
