### アイコンのメニューとツールチップ。行は短く、違いのあるところから始めます。

## 数える行

more = ほか { $count } 件…
more-active-sites = ほかに人がいるサイト { $count } 件…
more-conflicts = ほか { $count } 件の競合…

## 自分の投稿にいるほかの人

conflict-opened =
    { $count ->
        [1] { $people } さんが{ $post }を開きました
       *[other] { $people }が{ $post }を開きました
    }
conflict-opened-on =
    { $count ->
        [1] { $people } さんが { $site } の{ $post }を開きました
       *[other] { $people }が { $site } の{ $post }を開きました
    }
conflict-present =
    { $count ->
        [1] { $people } さんが{ $post }にいます
       *[other] { $people }が{ $post }にいます
    }
conflict-present-on =
    { $count ->
        [1] { $people } さんが { $site } の{ $post }にいます
       *[other] { $people }が { $site } の{ $post }にいます
    }
conflict-agents =
    { $count ->
        [1] { $people } さんのエージェントが{ $post }を変更しました
       *[other] { $people }のエージェントが{ $post }を変更しました
    }
conflict-agents-on =
    { $count ->
        [1] { $people } さんのエージェントが { $site } の{ $post }を変更しました
       *[other] { $people }のエージェントが { $site } の{ $post }を変更しました
    }
conflict-row = { $what } — { $mine }
mine-live = 自分も
mine-too = 自分も
mine-left = 自分は{ $ago }から開いたまま
mine-left-open = 自分は開いたまま
person-row-noted = { $person } — { $note }
snoozed-until = { $until } までスヌーズ中
snooze-for-an-hour = 1 時間スヌーズ
mute-person = このサイトで { $person } さんをミュート

## 自分の投稿

your-posts = 自分の投稿
open-now = 開いています
left-open = { $ago }から開いたまま
open-post = 投稿を開く
copy-link = リンクをコピー
let-go = 手放す · 自分の投稿から外す
mute-post = この投稿をミュート
post-snoozed-until = { $until } までスヌーズ中

## サイト

here = { $count } 人
here-at-least = { $count } 人以上
on-sub-sites = ネットワーク内に { $count } 人
nobody-else = ほかに誰もいません
not-read-yet = 未確認
not-read = 確認停止中
nobody-else-here = ほかに誰もいません
nobody-else-listed = ほかに表示できる人はいません
open-dashboard = ダッシュボードを開く
read-now-none = 今すぐ確認 · この 1 時間のリクエストなし
read-now-few = 今すぐ確認 · この 1 時間のリクエスト 10 件未満
read-now-about = 今すぐ確認 · この 1 時間のリクエスト約 { $count } 件
its-network = ネットワーク · { $fault }
mute-site = このサイトをミュート
mute = { $what } をミュート
favourite = お気に入り
in-focus = 注目
read-site-again = このサイトの確認を再開
stop-reading-site = このサイトの確認を停止
tell-me-when = 知らせてほしいとき
person-comes = { $person } さんが来たとき
post-is-opened = { $post }が開かれたとき
post-is-free = { $post }が空いたとき
only-site-unread = 未確認 · 今すぐ確認
only-site-stopped = このサイトは確認停止中 · 再開する
try-again = もう一度試す

## 表示する人がいないサイト

no-site-can-be-read = どのサイトも確認できません · もう一度試す
sites-not-read-yet = 未確認のサイト { $count } 件 · 今すぐ確認
more-sites-faulty = ほかに確認できないサイト { $count } 件
quiet-sites = 静かなサイト { $count } 件
all-sites-quiet = { $count } 件のサイトすべてが静かです
opens-window = { $what }…
site-stopped = { $site } · 確認停止中 · 再開する
sites-stopped = 確認を止めているサイト { $count } 件

## キーチェーン

keychain-locked = キーチェーンがロックされています
keychain-denied = キーチェーンへのアクセスが拒否されました
keychain-missing = キーチェーンが動いていません
keychain-failed = キーチェーンを使用できません
keychain-unlock = ロックを解除
keychain-ask-again = もう一度尋ねる
keychain-look-again = もう一度探す
keychain-try-again = もう一度試す

## メニューの最後

add-first-site = 最初のサイトを追加…
alerts-paused-resume = 通知を一時停止中 · 再開
alerts-paused-until-resume = { $until } まで通知を一時停止 · 再開
quiet-hours-resume = 通知オフの時間帯 · 再開
quiet-hours-until-resume = { $until } まで通知オフの時間帯 · 再開
pause-alerts = 通知を一時停止
pause-half-hour = 30 分間
pause-hour = 1 時間
pause-until-tomorrow = 明日まで
pause-until-resumed = 再開するまで
quiet-hours-set = 通知オフの時間帯 · { $hours }
quiet-hours-unset = 通知オフの時間帯 · なし
quiet-hours-none = なし
muted-count = ミュート中 · { $count }
snoozed-count = スヌーズ中 · { $count }
snoozed-on-until = { $post } ({ $site }) · { $until } まで
open-presence-tray = Presence Tray を開く
settings = 設定…
quit = 終了

## ツールチップ

no-site-yet = まだサイトがありません
add-in-menu = メニューから最初のサイトを追加してください
conflicts = 競合 { $count } 件
alerts-paused = 通知を一時停止中
alerts-paused-until = { $until } まで通知を一時停止
quiet-hours-now = 通知オフの時間帯
quiet-hours-until = { $until } まで通知オフの時間帯
no-site-readable-now = 現在、確認できるサイトがありません
and-more-conflicts = ほか { $count } 件
people = { $count } 人
people-on-site = { $site } に { $people }
people-on-sites = { $sites } 件のサイトに { $people }
site-not-read = { $site } は確認停止中です
no-site-read = 確認しているサイトはありません
sign-in-again-on-all = { $count } 件のサイトすべてで再ログインが必要です
sites-wait-for-it = { $count } 件のサイトが待っています
none-can-be-read = { $count } 件のサイトのどれも確認できません
reading-site-first = { $site } を初めて確認しています
reading-sites-first = { $count } 件のサイトを初めて確認しています
nobody-else-so-far = ほかに誰もいません · { $count } 件中 { $read } 件を確認済み
nobody-else-on-site = { $site } にはほかに誰もいません
nobody-else-on-sites = { $count } 件のサイトにはほかに誰もいません
sign-in-again-on-site = { $site } で再ログインが必要
sign-in-again-on-sites = { $count } 件のサイトで再ログインが必要
sign-in-again-names = 再ログインが必要: { $sites }
sites-can-not-be-read = 確認できないサイト { $count } 件
