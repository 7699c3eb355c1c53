### Por que um site não pode ser lido.

## Em duas ou três palavras, para uma linha

fault-no-address = sem endereço
fault-certificate = certificado não aceito
fault-plain-http = http sem criptografia não é aceito
fault-no-answer = sem resposta
fault-moved = mudou para outro endereço
fault-redirects = redireciona em loop
fault-not-wordpress = não é WordPress
fault-sign-in-again = fazer login novamente
fault-sign-in-stripped = o login não chega
fault-passwords-off = senhas de aplicativo desativadas
fault-not-allowed = este usuário não pode ver
fault-rest-closed = a interface REST está fechada
fault-gate = atrás de outra senha
fault-firewall = um firewall respondeu
fault-web-page = uma página web respondeu
fault-no-rest = não há interface REST ali
fault-no-plugin = sem o plugin de presença
fault-no-network = sem rede de sites
fault-who-am-i = oculta quem fez login
fault-maintenance = sendo atualizado
fault-wait = pede para esperar
fault-database = o banco de dados não responde
fault-not-recorded = a presença não é registrada
fault-error = responde com um erro
fault-sign-in = fazer login
fault-keychain-locked = o chaveiro está bloqueado
fault-keychain-denied = o chaveiro nega o acesso
fault-keychain-missing = sem chaveiro
fault-keychain-failed = o chaveiro não funciona
fault-settings = configurações incompletas
fault-sign-in-unusable = login inutilizável
fault-stopped = não lido
fault-unread = ainda não lido
fault-ended = não é mais lido
