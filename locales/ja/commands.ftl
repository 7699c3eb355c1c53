### そのほかのコマンドの表示。コマンドやオプションの名前など、入力するものは変数に入ります。

## 通知と動作中のプログラム

paused-for = 通知を一時停止します ({ $length })。
paused-until-tomorrow = 通知を明日 6:00 まで一時停止します。
paused-until-typed = 通知を一時停止します。再開するには次を入力してください: { $command }
alerts-told-again = 通知を再開しました。
quiet-hours-are = 通知オフの時間帯: { $hours }。
quiet-hours-are-none = 通知オフの時間帯はありません。
program-ends = Presence Tray を終了します。
program-runs-already = Presence Tray はすでに動作中です。
autostart-on = Presence Tray はログイン時に起動します ({ $entry })。
autostart-off = Presence Tray はログイン時に起動しません。

## 自分の投稿以外の通知

told-when-comes = { $person } さんが来たら通知します。
told-when-opened = { $post }が開かれたら通知します。
told-when-free = { $post }が空いたら通知します。
not-told-when-comes = { $person } さんが来ても通知しません。
not-told-when-opened = { $post }が開かれても通知しません。
not-told-when-free = { $post }が空いても通知しません。
told-of-own-posts-only = 自分の投稿についてだけ通知します。
nobody-has-that-number = その番号の人はいません
several-have-that-name = 「{ $site }」に「{ $name }」という名前の人が複数います。{ $command } に表示される番号で指定してください
nobody-has-that-name = 動作中の Presence Tray が知る限り、いま「{ $site }」に「{ $name }」という名前の人はいません。アカウントの番号で指定してください

## 開く

opened = 開きました: { $address }
no-browser = ブラウザーを起動できませんでした ({ $why })。アドレスは { $address } です

## サイト

no-sites-add-one = まだサイトがありません。追加するには: { $command }
variable-set = { $variable } (設定済み)
variable-not-set = { $variable } (未設定)
accepts-certificate = 証明書 { $fingerprint } を受け入れています
site-setting-is = 「{ $site }」の { $setting } は { $value } です。
sites-written = { $count } 件のサイトを { $path } に書き出しました。
no-password-in-it = パスワードは含まれていません。サイトとユーザー名が書かれています。
import-site-added = 「{ $site }」を追加しました。ログインするには: { $command }
import-site-known = 「{ $site }」は登録済みのため、そのままです。
import-site-refused = { $which } は取り込まれません: { $why }。
import-sites-counted = 追加 { $count } 件、登録済み { $known } 件、取り込まれなかったもの { $refused } 件。
revoke-question = { $site } の { $user } のアプリケーションパスワードも取り消しますか？ [Y/n]
sign-removing = 削除中…

## 質問。答えは入力する単語で、空白で区切ります。英語の答えはいつでも使えます

answers-yes = y はい
answers-no = n いいえ
password-question = { $origin } の { $user } のアプリケーションパスワード:
user-question = { $origin } のユーザー名またはメールアドレス:
accept-question = このサイトに限り、この証明書を受け入れますか？ [y/N]
keychain-question = Enter でキーチェーンをもう一度試し、「{ $key }」と Enter でキーチェーンなしで続けます:

## サイトの接続

key-accepts = 「{ $key }」と Enter で受け入れ、Ctrl-C で終了します。
keys-of-keychain = Enter でもう一度試し、「{ $key }」と Enter で続行、Ctrl-C で終了します。
key-opens-again = Enter でページをもう一度開く
key-link = 「{ $key }」と Enter でリンクで戻る形で開く
key-by-hand = 「{ $key }」と Enter でユーザー名とパスワードを手で入力
keys-and-ctrl-c = { $keys }、Ctrl-C で終了。
next-command = 次: { $command }
no-password-needed = パスワードはもう必要ありません。Enter を押してください。
sign-taking-back = サイトとキーチェーンで始めた処理を元に戻しています。Ctrl-C で待つのをやめます…
not-waited-for = 完了を待ちませんでした。少し前に作られたアプリケーションパスワードが、サイトのプロフィールページに残っているかもしれません。次に起動したとき、Presence Tray がそれを取り消すか知らせ、キーチェーンに残ったものを取り除きます。

## 多くのサイトを一度に

import-line = { $line } 行目
import-added = 「{ $site }」として追加しました
import-known = 「{ $site }」として接続済みです
import-ready = WordPress「{ $title }」が見つかり、プレゼンスプラグインが有効です
import-part-of = 接続済みの「{ $site }」の一部です
import-same = { $line } 行目と同じサイトです
import-skipped = スキップしました
import-failed = { $fault }。{ $remedy }
import-to-approve = 承認待ち { $count } 件。Enter で次をブラウザーで開き、「{ $skip }」と Enter でスキップ、「{ $end }」と Enter で終了します。
import-next = { $count } 件中 { $number } 件目: { $site }
counted-added = 追加 { $count } 件
counted-known = 登録済み { $count } 件
counted-ready = 承認待ち { $count } 件
counted-skipped = スキップ { $count } 件
counted-failed = 失敗 { $count } 件
list-names-none = 一覧にサイトがありません。
list-counted = サイト: { $counted }。
list-fault = { $count } × { $fault }。対処: { $remedy }
list-approve = 承認するには、ターミナルで一覧を取り込むか、それぞれ次を入力してください: { $command }
list-left = 残りは { $path } にあります。直したらもう一度取り込んでください。
list-could-be-left = { $option } を付けると、残りがもう一度取り込める一覧として書き出されます。

## サイトの診断

all-is-well = すべて問題ありません。
all-is-well-so-far = ここまで問題ありません。{ $option } を付けるとログインも調べます。
something-is-wrong = 問題があります。上の { $mark } を見てください。
step-address = アドレス
step-host = ホスト
step-wordpress = WordPress
step-elsewhere = サイトのアドレス
step-clock = 時計
step-plugin = プレゼンスプラグイン
step-sign-in = ログイン
step-credential = 認証情報
step-rights = このユーザーに見えるもの
step-reading = 最初の確認
step-certificate = 証明書
step-not-reached = 調べていません
step-without-user = ユーザーの指定がないため調べていません
