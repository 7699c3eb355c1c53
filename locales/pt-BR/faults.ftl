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
fault-not-allowed = esta conta não pode ver
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
fault-line = linha não entendida
fault-line-with-more = algo além de um endereço
fault-line-without-password = sem senha na linha

## O que foi visto, o que significa, o que fazer

no-password-seen = Nenhuma senha de aplicativo é conhecida para este site.
no-password-means = O chaveiro não tem nenhuma para ele, e nenhuma foi informada.
no-password-remedy = Faça login com `{ $command }`, defina { $variable } ou informe a senha com --passwords-stdin.
keychain-locked-seen = O chaveiro está bloqueado.
keychain-locked-means = Ele é desbloqueado quando você entra neste computador com uma senha, e alguns sistemas o bloqueiam de novo depois de um tempo.
keychain-locked-remedy = Desbloqueie-o pelo menu da bandeja ou no programa do chaveiro. O Presence Tray continua sozinho.
keychain-locked-cure = desbloquear o chaveiro
keychain-denied-seen = O chaveiro não deixa o Presence Tray entrar.
keychain-denied-means = A pergunta dele foi fechada ou respondida com não, ou uma regra do sistema proíbe isso.
keychain-denied-remedy = Escolha a linha do chaveiro no menu da bandeja para que ele pergunte de novo, ou permita no programa do chaveiro.
keychain-denied-cure = deixar o Presence Tray entrar no chaveiro
keychain-missing-seen = Nenhum chaveiro está em execução nesta área de trabalho: { $why }.
keychain-missing-means = Nenhum está instalado, ou não foi iniciado com a sessão.
keychain-missing-remedy = Instale ou inicie um, como gnome-keyring, KWallet ou KeePassXC; o Presence Tray o encontra sozinho.
keychain-missing-cure = iniciar um chaveiro, definir { $variable } ou usar --passwords-stdin
keychain-failed-seen = O chaveiro não pode ser usado: { $why }.
keychain-failed-means = Há algo errado no programa do chaveiro.
keychain-failed-remedy = Inicie o programa do chaveiro de novo. O Presence Tray tenta a cada meio minuto.
keychain-failed-cure = iniciar o chaveiro de novo
keychain-remedy = { $remedy } Sem chaveiro, defina { $variable } ou informe a senha com --passwords-stdin.
settings-incomplete-seen = Falta o endereço ou o usuário dele nas configurações.
settings-incomplete-means = O arquivo de configurações foi alterado à mão ou por outro programa.
settings-incomplete-remedy = Remova o site e adicione-o de novo: { $command }
unusable-seen = O login não pode ser enviado: { $why }.
unusable-means = O nome de usuário ou a senha de aplicativo não foi informado como o WordPress mostra.
unusable-remedy = Copie os dois de novo da sua página de perfil no site.
line-seen = A linha { $line } não tem a forma ENDEREÇO USUÁRIO SENHA.
line-means = Falta uma coluna, ou as colunas estão em outra ordem.
line-remedy = Informe em cada linha um endereço, um usuário e uma senha de aplicativo, separados por tabulações, vírgulas ou espaços.
line-with-more-seen = A linha { $line } contém algo além de um endereço.
line-with-more-means = Nenhum cabeçalho nomeia as colunas dela. Uma delas pode ser uma senha, então nada da linha foi usado.
line-with-more-remedy = Nomeie as colunas na primeira linha, como “address,user”, informe um só endereço por linha, ou importe a lista como lista com senhas.
line-without-password-seen = A linha tem um endereço e um usuário, e nenhuma senha.
line-without-password-means = O programa que escreve a lista não conseguiu criar uma: o WP-CLI diz por quê onde é executado.
line-without-password-remedy = Veja o que o WP-CLI diz deste site e execute-o de novo para os sites que faltam.
stopped-seen = Este site não é lido.
stopped-means = Você parou de lê-lo.
stopped-remedy = Escolha “voltar a ler” no site, no menu da bandeja.
stopped-cure = escolher “voltar a ler” no menu da bandeja
unread-seen = Este site ainda não foi lido.
unread-means = O programa acabou de iniciar e lê os sites um após o outro.
unread-remedy = Espere um momento e pergunte de novo.
unread-cure = perguntar de novo em um momento
reading-ended-seen = A leitura deste site terminou inesperadamente.
reading-ended-means = Isto é um erro no Presence Tray, não no site. Os outros sites são lidos como antes.
reading-ended-remedy = Inicie o Presence Tray de novo. Relate isso, por favor, com o que foi escrito na saída de erro.

## O que há de errado com o chaveiro; continua um texto anterior

no-session-bus = não há barramento de sessão (D-Bus)
keychain-no-service = nenhum programa nela oferece o Secret Service
keychain-not-started = o que está instalado não pode ser iniciado
keychain-no-keyring = o que está em execução ainda não tem nenhum porta-chaves
keychain-no-login = esta conta não tem um chaveiro de início de sessão
keychain-no-manager = esta sessão do Windows não tem Gerenciador de Credenciais
keychain-no-text = o que ele guarda para este site não é texto
keychain-ended = ele terminou enquanto era consultado
keychain-silent = ele não respondeu por { $seconds } s
keychain-busy = coisas demais esperam por ele
asking-ended = a consulta terminou de forma inesperada
