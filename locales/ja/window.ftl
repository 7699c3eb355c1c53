### ウィンドウの文言。サイト名、人の名前、タイトルは外から来るため、文中では分離される。

window-title = Presence Tray
views = 表示
view-now = 現在
view-posts = 自分の投稿
view-away = 不在中の出来事
view-add-site = サイトを追加
view-add-many = 複数のサイトを追加
view-why = 通知の理由
view-cost = サイトへの負荷
view-settings = 設定
view-about = このアプリについて
favourites = お気に入り
groups = グループ
filter = 人、投稿、サイト
filter-none = 「{ $filter }」に一致するものはありません。

## 常駐プログラム

tray-starting = Presence Tray を起動しています…
tray-absent = Presence Tray は起動していません。
tray-absent-why = このウィンドウは Presence Tray が知っていることを表示するだけで、サイトには問い合わせません。
tray-start = 起動する
tray-refused = 起動中の Presence Tray は、このウィンドウとは通信できません。
reading = サイトを読み込んでいます…

## 検索

switcher = すべてから探す
switcher-keys = Ctrl K
switcher-keys-mac = ⌘K
switcher-field = サイト、人、投稿、操作
switcher-results = 見つかったもの
switcher-site = サイト
switcher-person = 人
switcher-post = 投稿
switcher-action = 操作
switcher-view = このウィンドウ内
switcher-group = グループ
switcher-none = 一致するものはありません。
switcher-found = { $count } 件見つかりました。
switcher-more = 最初の { $shown } 件を表示しています。続けて入力すると絞り込めます。
read-all-now = すべてのサイトを今すぐ確認
sign-in-again-to = 再ログイン: { $site }

## サイトの追加

add-address = サイトのアドレス
add-how = ブラウザーにサイトのページが開くので、そこで承認します。Presence Tray があなた自身のパスワードを尋ねることはありません。
add-begin = 接続
sign-in-again = 再ログイン
step-waiting = 未実行
step-doing = 実行中
step-done = 完了
step-failed = 失敗
step-skipped = 省略
connecting-lost = { $address } への接続は途中で終わりました。Presence Tray が終了したか、再起動されました。
connecting-lost-do = サイトが一覧にあるか確認してください。ない場合、またはまだログインを求めている場合は、もう一度試してください。ブラウザーに開いたままのサイトのページは閉じてかまいません。
connecting-cancel = キャンセル
connecting-again = もう一度試す
another-site = 別のサイトを追加
another-address = 別のアドレス
open-page-again = ページをもう一度開く
way-loopback = ブラウザーから自動で戻る方法にする
way-link = リンクを開く方法にする
way-paste = アプリケーションパスワードを貼り付ける
paste-user = ユーザー名またはメールアドレス
paste-password = アプリケーションパスワード
paste-send = ログイン
paste-to = 送信先は { $origin } だけです。
keychain-again = キーチェーンをもう一度試す
keep-for-this-run = Presence Tray の終了まで保持する
accept-certificate = この証明書を受け入れる
certificate-of = 提示元
certificate-names = 対象
certificate-no-names = 名前なし
certificate-fingerprint = SHA-256 フィンガープリント
copy = コピー
copied = コピーしました。
copy-selected = 選択されています。キーボードでコピーしてください。
copy-page = 手動で開くページ
copy-server = サーバー用
copy-terminal = ターミナルで

## 複数のサイトを追加

import-list = サイトの一覧
import-how = 1 行に 1 つのアドレス、または 1 行目に列名 (address、必要なら name と user) がある CSV です。まずすべてのサイトを調べます。それだけでは何も変わりません。
import-how-passwords = アドレス、ユーザー、アプリケーションパスワードをタブ、コンマ、セミコロン、空白のいずれかで区切った行です。パスワードは 1 つずつ試され、キーチェーンに保存されます。一覧はすぐに消去されます。
import-most = 最大 { $most } kB です。
import-file = ファイルから読み込む
import-passwords = 各行にパスワードが含まれる
import-check = 調べる
import-connect = すべて接続
import-too-long = 一覧は { $size } kB あります。一度に送れるのは { $most } kB までです。一覧を分けるか、ターミナルで presence-tray sites import を使ってください。
import-unreadable = ファイルを読み込めません。
import-running = 一覧を処理しています…
import-stop = 中止
import-stopping = 中止しています。始めたサイトは最後まで処理されます…
import-over = 一覧の処理が終わりました。
import-stopped = 中止しました。{ $count } 行は処理されていません。接続済みのサイトはそのまま残ります。
import-counted = 追加 { $added }、既知 { $known }、承認待ち { $ready }、失敗 { $failed }
import-line = 行
import-address = アドレス
import-outcome = 結果
import-another = 別の一覧
import-added = { $site } として追加しました
import-known = { $site } として接続済みです
import-ready = { $title } が見つかりました。ブラウザーで承認してください
import-part = 接続済みの { $site } の一部です
import-same = { $line } 行目と同じサイトです

## 通知

alerts-on = 通知オン
alerts-paused = 通知を一時停止中
alerts-paused-until = { $until } まで通知を一時停止
alerts-quiet = { $until } まで通知オフの時間帯
pause-half-hour = 30 分間一時停止
pause-hour = 1 時間一時停止
pause-tomorrow = 明日まで一時停止
pause-resumed = 再開するまで一時停止
resume = 通知を再開

## 現在

no-sites = まだサイトが接続されていません。
all-quiet = サイトにはほかに誰もいません。
people = サイトごとの人
my-posts = 自分の投稿
conflicts = 自分の投稿を開いているほかの人
here = { $count } 人
here-at-least = { $count } 人以上
on-sub-sites = ネットワーク内に { $count } 人
quiet-sites = 静かなサイト { $count } 件
unread-sites = 未確認のサイト { $count } 件
stopped-sites = 確認を止めているサイト { $count } 件
nobody-else = ほかに誰もいません
network-sites = ネットワーク内のサイト
not-named = 名前は公開されていません
more-not-named = ほか { $count } 人
not-read-yet = 未確認
not-read = 確認停止中
muted = ミュート中
muted-until = { $until } までミュート中

## どこにいるか

doing-editing = { $post }を編集中
doing-editing-more = { $post }ほか { $more } 件を編集中
doing-hidden = オンライン、場所は非表示
doing-online = オンライン
idle = 操作なし
you-too = 自分も
person-unnamed = ユーザー { $id }
post-title = 「{ $title }」
post-untitled = 投稿 (番号 { $id })

## いつ

just-now = たった今
minutes = { $count } 分
hours = { $count } 時間
days = { $count } 日
ago = { $length }前
days-ago = { $count } 日前
day-and-time = { $day } { $time }

## 自分の投稿

no-posts = 開いている投稿はありません。
post-live = 開いています
post-left-open = { $ago }から開いたまま
post-left-open-now = 開いたまま (たった今)
post-snoozed = { $until } までスヌーズ中

## 競合

conflict-opened =
    { $count ->
        [1] { $people } さんが{ $post }を開きました
       *[other] { $people }が{ $post }を開きました
    }
conflict-present =
    { $count ->
        [1] { $people } さんが{ $post }にいます
       *[other] { $people }が{ $post }にいます
    }
conflict-agents =
    { $count ->
        [1] { $people } さんのエージェントが{ $post }を変更しました
       *[other] { $people }のエージェントが{ $post }を変更しました
    }
people-two = { $first } さんと { $second } さん
people-more = { $first } さんほか { $more } 人
mine-live = 自分も開いています
mine-too = 自分も
mine-left = 自分は{ $ago }から開いたまま
mine-left-now = 自分は開いたまま (たった今)

## できること

open-post = 投稿を開く
open = 開く
open-dashboard = ダッシュボードを開く
open-keychain = キーチェーンを開く
more-actions = その他
copy-link = リンクをコピー
let-go = 手放す
mute = ミュート
unmute = ミュート解除
mute-post = この投稿をミュート
unmute-post = この投稿のミュートを解除
mute-person = このサイトで { $person } さんをミュート
snooze = 1 時間スヌーズ
end-snooze = スヌーズを終了
read-now = 今すぐ確認
read-again = 確認を再開
make-favourite = お気に入りに追加
no-favourite = お気に入りから外す
site-settings = このサイトの設定…
remove-site = 削除…
fault-means = 考えられる原因
fault-remedy = 対処方法
failed = 実行できませんでした: { $why }
dismiss = 閉じる

## グループ

group-new = 新しいグループ
group-edit-title = グループ { $group }
group-name = グループの名前
group-sites = グループのサイト
group-filter = サイトを探す
group-chosen = 選択中のサイト: { $count }
group-keep = 保存
group-sites-of = { $group } のサイト
group-faulty = 確認できないサイトがあります
group-mute-hour = 1 時間ミュート
group-mute-tomorrow = 明日 6:00 までミュート
group-stop = 確認を止める
group-open = すべてのダッシュボードを開く
group-edit = 名前とサイト…
group-dissolve = すべてのサイトを外す
open-all-title = { $group } のダッシュボード
open-all-what = ブラウザーで { $count } ページを開きます。
open-all = { $count } 件を開く
all-sites = すべてのサイト
order-name = 名前順
order-activity = 活動順

## サイトの削除

remove-title = { $site } を削除
remove-what = { $site } ({ $address }) と、その設定とパスワードを Presence Tray から消去します。
remove-revoke = サイトのアプリケーションパスワードも取り消す
remove-why = 取り消さない場合、プロフィールページで取り消すまでパスワードは有効なままです。
remove = 削除
removing = 削除しています。キーチェーンが確認を求めることがあります。サイトの応答には 30 秒ほどかかることがあります。
close = 閉じる

## 設定

settings-reading = 設定を読み込んでいます…
settings-alerts = 通知
settings-quiet-hours = 通知オフの時間帯
settings-posts = 自分の投稿
settings-language = 言語
settings-away = 不在
settings-computer = このコンピューター
settings-people = 人
settings-other = その他
show-example = 例を表示
hide-example = 例を隠す
example = 通知の例
minutes-within = 分 ({ $least }～{ $most })
not-a-number = 数ではありません。何も変更していません。
reset-minutes = { $count } 分に戻す
quiet-on = 通知を出さない
quiet-from = 開始
quiet-until = 終了
quiet-days = 開始する曜日
setting-alerts-saved = 開いている投稿が保存されたとき
setting-alerts-saved-does = 自分が開いている投稿をほかの人が保存したときに知らせます。
setting-alerts-saved-example = 自分が開いている「料金」を Ann Lee さんが保存しました
setting-alerts-saved-example-body = サンプルマガジン · 保存する前に再読み込みしてください。そうしないと自分の版で上書きされます
setting-alerts-changing = 自分の投稿が変更中のとき
setting-alerts-changing-does = 自分の投稿をほかの人が変更しているときに知らせます。
setting-alerts-changing-example = Ann Lee さんが「料金」を変更しています
setting-alerts-changing-example-body = サンプルマガジン · 10:42 から未保存の文章があります。保存する前に、どちらが続けるか相談してください
setting-alerts-opened = 自分の投稿が開かれたとき
setting-alerts-opened-does = 自分の投稿をほかの人が開いたときに知らせます。
setting-alerts-opened-example = Ann Lee さんが「料金」を開きました
setting-alerts-opened-example-body = サンプルマガジン · 開いてから 24 分
setting-alerts-already-in = すでに使用中のとき
setting-alerts-already-in-does = ほかの人がいる投稿を自分が開いたときに知らせます。
setting-alerts-already-in-example = Ann Lee さんがすでに「料金」にいます
setting-alerts-already-in-example-body = サンプルマガジン · 09:12 から
setting-alerts-agents = エージェント
setting-alerts-agents-does = 誰かの代わりに動くプログラムが自分の投稿を変更したときに知らせます。
setting-alerts-agents-example = Ann Lee さんのエージェントが「料金」を変更しました
setting-alerts-agents-example-body = サンプルマガジン
setting-alerts-joined = 共同編集に加わったとき
setting-alerts-joined-does = リアルタイム編集に誰かが加わったときに知らせます。
setting-alerts-joined-example = Ann Lee さんが「料金」に加わりました
setting-alerts-joined-example-body = サンプルマガジン · 一緒に編集しています
setting-alerts-watched = 選んだ人と投稿
setting-alerts-watched-does = メニューの「知らせてほしいとき」で選んだ人と投稿について知らせます。オフにしても選択は残ります。
setting-alerts-watched-example = 「料金」が空きました
setting-alerts-watched-example-body = サンプルマガジン · Ann Lee さんがたった今離れました。WordPress のロックはあと最大 3 分表示されることがあります
setting-alerts-quiet-hours = 時間帯で通知をオフ
setting-alerts-quiet-hours-does = この時間帯は通知を出しません。誰がどこにいるかは引き続き表示します。
setting-posts-mine-for = 投稿を自分のものとして扱う時間
setting-posts-mine-for-does = 投稿を開いたタブが応答しなくなってからも (非表示、スリープ、クラッシュなど)、この時間は自分の投稿として扱います。
setting-language = 言語
setting-language-does = メニュー、通知、ウィンドウ、ターミナルで使う言語です。
setting-language-system = このコンピューターに合わせる

setting-shortcut = どこからでも検索
setting-shortcut-does = どのプログラムからでもこのキーでウィンドウが開き、すぐに入力できます。同じキーをもう一度押すか Escape で片付きます。
setting-shortcut-held = デスクトップでは「{ $detail }」になっています。
setting-shortcut-taken = ほかのプログラムがこのキーを使っています。別のキーを選ぶか、そちらで解放してからここで設定し直してください。
setting-shortcut-no-key = このキーボードにはそのキーがありません。別のキーを選んでください。
setting-shortcut-no-portal = このデスクトップはプログラムにキーを割り当てません。デスクトップの設定で次のコマンドにキーを割り当ててください: presence-tray-window --page switcher
setting-shortcut-denied = このキーは許可されませんでした。もう一度設定すると、また確認されます。
setting-shortcut-no-screen = Presence Tray はキーが押される画面のない場所で動いています。
setting-shortcut-failed = システムがこのキーを割り当てません: { $detail }。もう一度設定すると再試行します。
shortcut-none = 未設定
shortcut-press = キーを押してください
shortcut-keys = Escape で元のまま、Backspace で消去します。
shortcut-bare = Ctrl、Alt、Super のいずれかと一緒に押してください。キーだけでは文字の入力になります。
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-super = Super
key-super-mac = ⌘
key-space = スペース
key-insert = Insert
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down

setting-away-nothing-open = 何も開いていないとき
setting-away-nothing-open-does = どのサイトでも 5 分間何も開いていなければ、不在とみなします。
setting-away-silent = 通知オフのとき
setting-away-silent-does = 通知の一時停止中と通知オフの時間帯は、不在とみなします。
setting-autostart = ログイン時に起動
setting-autostart-does = ログインすると Presence Tray をトレイで起動します。ウィンドウは開きません。
setting-log-level = ログ
setting-log-level-does = 不具合を調べる人に送れるファイルに、どこまで書き込むかです。名前、タイトル、パスワードは書き込みません。
setting-log-level-off = オフ
setting-log-level-error = エラーのみ
setting-log-level-warn = 警告まで
setting-log-level-info = 主な出来事まで
setting-log-level-debug = すべてのリクエスト
log-file = 場所:
setting-avatars = 人の画像
setting-avatars-does = サイトが示す画像を、メニューの人の横に表示します。多くは Gravatar にあり、どのアドレスから誰を見ているかが Gravatar に伝わります。オフでは問い合わせず、頭文字を表示します。

## サイトごとの設定

seconds-within = 秒 ({ $least }～{ $most })
moment-off = 今はしない
moment-until = { $until } まで
moment-1h = 1 時間
moment-8h = 8 時間
moment-tomorrow = 明日 6:00 まで
moment-168h = 1 週間
colour-none = なし
colour-blue = 青
colour-teal = 青緑
colour-green = 緑
colour-olive = オリーブ
colour-gold = 金
colour-purple = 紫
colour-pink = ピンク
colour-grey = 灰色
setting-site-alerts = 通知
setting-site-alerts-does = このサイトの出来事を通知します。オフにするとミュートします。誰がいるかは表示されます。
setting-site-muted-until = しばらくミュート
setting-site-muted-until-does = その時刻までこのサイトをミュートします。
setting-site-reading = 確認
setting-site-reading-does = オフにすると、再びオンにするまでこのサイトを確認しません。
setting-site-favourite = お気に入り
setting-site-favourite-does = この画面とメニューで、このサイトを上位に表示します。
setting-site-group = グループ
setting-site-group-does = クライアント名など、ほかのサイトとまとめて表示するときの名前です。
setting-site-initials = 頭文字
setting-site-initials-does = ここやメニューでサイト名の前に表示される文字です。
setting-site-colour = 色
setting-site-colour-does = 文字の背景です。文字を選んでいなければ、サイト名の文字を使います。
setting-site-at-most-every = 確認の間隔
setting-site-at-most-every-does = 自分の投稿があるときも、これより頻繁には確認しません。その分、通知は遅れます。

## 通知の理由

why-kept = Presence Tray の起動以降の直近 200 件の判断です。メモリー内だけに保持しています。
why-which = 表示するもの
why-all = すべて
why-told = 通知した
why-silent = 通知しなかった
why-none = 通知の対象になることはまだ起きていません。
why-none-such = 該当するものはまだありません。
why-when = 日時
why-site = サイト
why-about = 起きたこと
why-why = 通知したか、しなかった理由
why-was-told = 通知した
why-was-not = 通知しなかった: { $why }

## 不在中の出来事

away-kept = 不在中に、自分の投稿、注目しているもの、自分のサイトで起きたことです。メモリー内だけにあり、Presence Tray を終了すると消えます。何を不在とみなすかは設定で選べます。
away-none = 不在中には何も起きませんでした。
away-since = { $since } から
away-more = 直近の { $count } 件だけを保持しています。
away-forget = 消去
away-fault-over = 再び確認できます

## サイトへの負荷

cost-what = 直近 1 時間に Presence Tray が送ったリクエストの数です。比較として、wp-admin のタブを 1 つ開いたブラウザーが送る数を並べています。WordPress の Heartbeat は、ダッシュボードでは 60 秒ごと、エディターでは 10 秒ごとに送られます。
cost-site = サイト
cost-requests = 1 時間あたりのリクエスト
cost-dashboard = ダッシュボードのタブ 1 つ
cost-editor = エディターのタブ 1 つ
cost-all = 全 { $count } サイト

## このアプリについて

about-version = バージョン
about-licence = ライセンス
about-licence-is = GNU General Public License バージョン 2 以降
about-settings = 設定の保存場所
diagnostics = 診断情報
diagnostics-what = 件数、障害の固定名、変更した設定です。名前、アドレス、タイトル、パスは含まれません。
copy-diagnostics = 診断情報をコピー
