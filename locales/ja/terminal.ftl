### コマンドラインの表示: 誰がどこにいるか、何が起きたか、なぜ知らせなかったか。

## 誰がどこにいるか

nobody-listed = ほかに表示できる人なし
more-sites = ほか { $count } サイト
network-of-site = ネットワーク
network-not-collected = サイト全体では集計されていません
network-cut = 確認した数よりサイトが多くあります
shared-snoozed = { $note }、あと { $length }スヌーズ
read-just-now = たった今確認
read-ago = { $length }前に確認
more-lines = ほか { $count } 行

## 何が起きたか

watching = { $count } 件のサイトを見守っています。Ctrl-C で終了します。
of-site = { $site }: { $what }
read-again = { $site } を再び確認できるようになりました
usually = 多くの場合: { $means }
to-do = 対処: { $remedy }
more-about-it = 詳しく: { $cure }
sign-reading = 確認中…

## なぜ

not-told = 通知なし
nothing-decided = Presence Tray の起動後、まだ何も判断されていません。
