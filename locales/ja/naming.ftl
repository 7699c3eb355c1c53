### メニュー、通知、ターミナルでの、人、投稿、場所、時刻の呼び方。

## 人

person-unnamed = ユーザー { $id }
somebody = 誰か
people-two = { $first } さん、{ $second } さん
people-three = { $first } さん、{ $second } さん、{ $third } さん
people-one-and-others = { $first } さんほか { $count } 人
people-two-and-others = { $first } さん、{ $second } さんほか { $count } 人
and-more = { $names } ほか { $count } 件
list-two = { $first }、{ $last }
list-comma = { $first }、{ $second }

## 投稿とサイト

post-titled = 「{ $title }」
post-untitled = (タイトルなし)
post-unknown = 投稿 (番号 { $id })
page-unknown = 固定ページ (番号 { $id })
a-post = 投稿
site-unnamed = 名前のないサイト
on-site = { $what } ({ $site })

## していること

doing-editing = { $post }を編集中
doing-editing-more = { $post }ほか { $count } 件を編集中
place-hidden = オンライン、場所は非表示
online = オンライン
idle = 操作なし
muted = ミュート中
shared-live = ← 自分も開いています
shared-left = ← 自分は{ $ago }から開いたまま

## いつ

seconds = { $count } 秒
minutes = { $count } 分
hours = { $count } 時間
days = { $count } 日
just-now = たった今
ago = { $length }前
day-and-time = { $month }{ $day }日 { $time }
month =
    { $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
hours-on-days = { $hours } ({ $days })
day-mon = 月
day-tue = 火
day-wed = 水
day-thu = 木
day-fri = 金
day-sat = 土
day-sun = 日

## WordPress の画面、WordPress での呼び方で

screen-attachment = メディアファイル
screen-comment = コメントの編集
screen-customize = カスタマイザー
screen-dashboard = ダッシュボード
screen-edit-category = カテゴリー
screen-edit-comments = コメント
screen-edit-page = 固定ページ
screen-edit-post = 投稿
screen-edit-post_tag = タグ
screen-edit-wp_block = パターン
screen-erase-personal-data = 個人データの消去
screen-export = エクスポート
screen-export-personal-data = 個人データのエクスポート
screen-front = サイトを表示中
screen-import = インポート
screen-login = ログイン中
screen-media = メディアファイルを追加
screen-my-sites = 参加サイト
screen-nav-menus = メニュー
screen-options-discussion = 設定: ディスカッション
screen-options-general = 設定: 一般
screen-options-media = 設定: メディア
screen-options-permalink = 設定: パーマリンク
screen-options-privacy = 設定: プライバシー
screen-options-reading = 設定: 表示
screen-options-writing = 設定: 投稿
screen-page = 固定ページを編集中
screen-plugin-editor = プラグインファイル
screen-plugin-install = プラグインを追加
screen-plugins = プラグイン
screen-post = 投稿を編集中
screen-profile = 自分のプロフィール
screen-site-editor = サイトエディター
screen-site-health = サイトヘルス
screen-theme-editor = テーマファイル
screen-theme-install = テーマを追加
screen-themes = テーマ
screen-tools = ツール
screen-update-core = 更新
screen-upload = メディアライブラリ
screen-user = ユーザーを追加
screen-user-edit = ユーザーの編集
screen-users = ユーザー
screen-widgets = ウィジェット
screen-wp_block = パターンを編集中
viewing = 「{ $title }」を表示中
network-screen = ネットワーク: { $screen }
list-of = 一覧: { $name }
another-screen = ほかの画面
