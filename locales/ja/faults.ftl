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
