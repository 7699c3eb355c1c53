### Por que um site não pode ser lido: o que foi visto, o que costuma significar, o que fazer.

## O que foi visto

seen-no-address = Nenhum endereço foi informado.
seen-bad-address = O endereço não foi entendido: { $why }.
seen-plain-http = { $origin } é http sem criptografia, então nada foi enviado.
seen-no-answer = Sem resposta de { $origin }: { $why }.
seen-certificate = Sem resposta de { $origin }: { $why }. Ele vale para { $names }.
seen-certificate-of-nobody = Sem resposta de { $origin }: { $why }. Ele não nomeia nenhum servidor.
seen-moved = { $from } redireciona a requisição para { $to }.
seen-redirects = { $origin } redireciona a requisição repetidas vezes.
seen-too-long = { $origin } precisa de requisições demais ou de tempo demais para dizer quem está lá.
seen-not-wordpress = { $address } responde, mas não mostra nenhum sinal de WordPress.
seen-no-plugin = { $origin } lista o que oferece, e a presença não está entre isso.
seen-answer = { $origin } respondeu { $status }; a pergunta era: { $asked }.
seen-answer-wait = { $origin } respondeu { $status }; a pergunta era: { $asked }. Pede para esperar { $wait }.
seen-answer-code = { $origin } respondeu { $status } ({ $code }); a pergunta era: { $asked }.
seen-answer-code-wait = { $origin } respondeu { $status } ({ $code }); a pergunta era: { $asked }. Pede para esperar { $wait }.
seen-answer-page = { $origin } respondeu { $status } com uma página intitulada “{ $title }”; a pergunta era: { $asked }.
seen-answer-page-wait = { $origin } respondeu { $status } com uma página intitulada “{ $title }”; a pergunta era: { $asked }. Pede para esperar { $wait }.
seen-broken-json = { $origin } respondeu { $status }; a pergunta era: { $asked }. A resposta não é JSON válido: começa com “{ $begins }”.
seen-nothing = Nada foi visto.

## Por que não veio resposta

no-answer-host-not-found = o nome do servidor não foi encontrado
no-answer-refused = a conexão foi recusada
no-answer-unreachable = não é possível chegar ao servidor
no-answer-certificate = o certificado não é aceito: { $problem }
no-answer-no-secure-connection = não foi possível fazer uma conexão segura
no-answer-connect-timeout = não houve conexão a tempo
no-answer-read-timeout = não vieram dados a tempo
no-answer-total-timeout = não veio uma resposta completa a tempo
no-answer-too-large = a resposta tem mais de { $limit } bytes
no-answer-truncated = a conexão terminou no meio da resposta
no-answer-closed = a conexão foi fechada sem resposta
no-answer-garbled = não foi possível descompactar a resposta
no-answer-proxy = o proxy não deixou a requisição passar
no-answer-plain-http = credenciais não são enviadas por http sem criptografia
no-answer-other = a conexão falhou

## O que há de errado com um certificado

certificate-expired = ele expirou
certificate-not-yet-valid = ele ainda não é válido
certificate-other-name = ele pertence a outro nome
certificate-unknown-issuer = este computador não confia no emissor dele
certificate-of-authority = ele foi feito para uma autoridade, não para um site
certificate-revoked = ele foi revogado
certificate-invalid = ele não é válido

## O que há de errado com um endereço ou um login

address-empty = nenhum endereço foi informado
address-too-long = o endereço tem mais de { $longest } caracteres
address-not-an-address = ele não pode ser lido como endereço da web
address-other-scheme = ele começa com “{ $scheme }:”, o que não é um site
address-user-info = ele contém um nome de usuário ou uma senha
credential-no-user = o nome de usuário está vazio
credential-no-password = a senha de aplicativo está vazia
credential-colon-in-user = um nome de usuário não pode conter dois-pontos

## O que foi perguntado

asked-web-page = a página
asked-index = o índice da interface REST
asked-presence-routes = o que o plugin de presença oferece
asked-rooms = quem está em qual post
asked-online = quem fez login
asked-room = quem está em um post
asked-network = quem está em qual site da rede
asked-me = a conta que fez login
asked-password-in-use = a senha de aplicativo em uso
asked-post-type = um tipo de post
asked-posts = os títulos dos posts
asked-revisions = quem salvou um post
asked-autosaves = os salvamentos automáticos de um post
asked-text = o texto de um post

## Durações. Minutos, horas e dias são pelo menos dois

length-second = 1 segundo
length-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
length-minutes = { $count } minutos
length-hours = { $count } horas
length-days = { $count } dias

## O que costuma significar

means-user-in-address = Um endereço com nome de usuário ou senha acabaria em listas e registros.
means-bad-address = O endereço de um site é como example.com ou https://example.com/blog.
means-moved-elsewhere = O site tem outro endereço, diferente do informado. Uma senha nunca é enviada a outro endereço.
means-too-many-redirects = Duas configurações do site se contradizem, muitas vezes “www” ou https.
means-reading-too-long = O site está muito lento no momento, ou redireciona cada requisição várias vezes.
means-not-wordpress = O site é feito com outra coisa, o WordPress está em outro diretório ou a interface REST está oculta.
means-credentials-refused = O nome de usuário ou a senha de aplicativo está errado, ou a senha foi revogada.
means-not-signed-in = A senha de aplicativo foi recusada ou revogada, o servidor web não a repassa ao WordPress, ou o login com senha de aplicativo está desativado. De fora, tudo isso parece igual.
means-sign-in-stripped = O servidor web, ou algo na frente dele, remove o cabeçalho Authorization antes que o WordPress o veja.
means-sign-in-needed = O site só mostra isso a quem fez login.
means-application-passwords-off-for-user = O site não deixa esta conta fazer login com senhas de aplicativo.
means-application-passwords-off = O site não oferece login com senhas de aplicativo: está em http sem criptografia, ou um plugin de segurança as desativou.
means-type-not-allowed = Posts deste tipo não têm interface REST, então os títulos não podem ser lidos.
means-post-not-allowed = Esta conta não pode editar o post, ou ele foi excluído ou mudou de tipo nesse meio-tempo.
means-not-allowed = O login funciona, mas esta conta não tem permissão para ver isso. A presença é para quem pode editar posts.
means-rest-closed = Um plugin fecha a interface REST, ou partes dela.
means-basic-auth-gate = O servidor web pede uma senha própria antes do WordPress, como fazem sites de teste. Só cabe um login em uma requisição, então não dá para enviar os dois.
means-firewall-page = Um firewall na frente do site toma este programa por um robô, ou bloqueia a interface REST.
means-web-page-instead = Um cache, uma página de login, uma página de manutenção ou um firewall está na frente da interface REST.
means-plain-permalinks = O site usa links permanentes padrão, então a interface REST tem outro endereço.
means-rest-not-there = Não há interface REST neste endereço. O site pode ter mudado, ou o servidor web não repassa esses endereços ao WordPress.
means-plugin-missing = O plugin Presence API não está ativo neste site.
means-no-network = O site não é uma rede de sites, ou o plugin de presença dele é anterior à versão 0.2.
means-route-missing = O site não tem esta parte da interface REST, ou um plugin a removeu.
means-not-there = Foi excluído, ou nunca existiu.
means-who-am-i-blocked = Um plugin de segurança oculta tudo sobre usuários, e a senha em uso também não diz de quem é.
means-maintenance = O WordPress ou um plugin está sendo atualizado. Isso leva no máximo alguns minutos.
means-rate-limited = A hospedagem permite menos requisições do que recebeu, deste programa ou de outros no mesmo endereço.
means-database-down = O WordPress não alcança o banco de dados.
means-php-fatal = Um plugin ou tema do site falha enquanto responde.
means-server-error = Algo deu errado no servidor.
means-bad-gateway = O servidor web da frente não recebe resposta do PHP atrás dele: sobrecarregado, reiniciando ou fora do ar.
means-unavailable = O servidor não aceita requisições no momento: sobrecarregado, reiniciando ou em manutenção.
means-recording-off = O registro da presença está desativado neste site.
means-storage-missing = O plugin de presença ainda não criou a tabela dele.
means-request-rejected = O site não aceita a requisição desta forma; o plugin de presença dele pode ser de uma versão desconhecida.
means-empty-answer = Algo cortou a resposta: uma falha no site, um cache ou um firewall.
means-broken-json = A resposta foi cortada ou misturada com outro texto, em geral por um plugin que imprime mensagens.
means-unexpected-answer = Outra coisa que não o WordPress responde ali, ou um plugin muda o que o WordPress responde.
means-host-not-found = O nome está digitado errado ou não existe mais, ou este computador está off-line.
means-refused = O servidor está lá, mas nenhum servidor web responde nessa porta.
means-unreachable = Este computador está off-line, ou não há caminho até essa rede (talvez uma VPN).
means-expired = O certificado do site não foi renovado a tempo, ou o relógio deste computador está adiantado.
means-not-yet-valid = O relógio deste computador está atrasado, ou o certificado é do futuro.
means-other-name = O certificado é para outro nome, muitas vezes com ou sem “www”.
means-unknown-issuer = O certificado do site é autoassinado, ou um programa nesta rede olha dentro das conexões seguras.
means-of-authority = O certificado do site é autoassinado e diz ser o de uma autoridade.
means-revoked = O certificado foi retirado por quem o emitiu.
means-invalid = O certificado, ou a cadeia que o servidor envia com ele, não está em ordem.
means-no-secure-connection = O servidor não fala https nessa porta, ou só uma forma antiga.
means-connect-timeout = O servidor está fora do ar ou sobrecarregado, ou um firewall descarta a conexão.
means-timeout = O site está muito lento no momento, ou travou.
means-too-large = Outra coisa que não o WordPress responde ali.
means-broken-off = O servidor ou algo no caminho interrompeu a conexão.
means-garbled = Algo no caminho muda o que o site envia.
means-proxy = O proxy das configurações de rede deste computador recusa a conexão, ou não está lá.
means-plain-http = Por http sem criptografia, qualquer um no caminho poderia ler a senha.
means-other = A conexão foi interrompida de um modo incomum.

## O que fazer

remedy-user-in-address = Informe o endereço sem eles; a senha de aplicativo é pedida à parte.
remedy-bad-address = Copie o endereço do navegador, do site ou do wp-admin dele.
remedy-too-many-redirects = Compare os dois endereços em Configurações → Geral no wp-admin com o do navegador.
remedy-reading-too-long = Tente mais tarde; `watch` faz isso sozinho. Se continuar, abra o site em um navegador e adicione o endereço que aparece lá.
remedy-not-wordpress = Informe o endereço do próprio WordPress, por exemplo o do wp-admin dele.
remedy-credentials-refused = Faça login novamente com uma nova senha de aplicativo (Usuários → Perfil no wp-admin).
remedy-not-signed-in = Execute `presence-tray doctor` para este site: ele descobre o motivo, até onde dá para saber de fora. Se a senha pode ter sido revogada, faça login novamente.
remedy-sign-in-stripped = Peça à hospedagem para repassar o cabeçalho Authorization (Apache: CGIPassAuth On, ou SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1; nginx: fastcgi_param HTTP_AUTHORIZATION $http_authorization).
remedy-sign-in-needed = Faça login com uma senha de aplicativo.
remedy-application-passwords-off-for-user = Peça à administração do site para permitir senhas de aplicativo para você.
remedy-application-passwords-off = Use https e procure uma opção “senhas de aplicativo” no plugin de segurança do site.
remedy-left-out = Nada: fica de fora.
remedy-not-allowed = Faça login com outra conta, ou peça à administração do site a função de que você precisa.
remedy-rest-closed = No plugin de segurança do site, permita a interface REST para quem fez login, e wp-presence/v1 em particular.
remedy-basic-auth-gate = Peça a quem cuida do site para deixar /wp-json/ passar sem essa senha.
remedy-firewall-page = Peça a quem cuida do site ou do firewall dele para deixar /wp-json/ passar para este programa (o User-Agent dele começa com PresenceTray).
remedy-web-page-instead = Abra o endereço em um navegador e veja o que há lá; exclua /wp-json/ de caches e páginas de login.
remedy-plain-permalinks = Remova o site e adicione-o de novo: assim o outro endereço dele é encontrado.
remedy-rest-not-there = Abra o site em um navegador e adicione o endereço que aparece lá. Se for o mesmo, peça à hospedagem para repassar /wp-json/ ao WordPress.
remedy-plugin-missing = Ative o plugin Presence API no site. Depois tente novamente; `watch` faz isso sozinho.
remedy-no-network = Adicione o próprio site, ou atualize o plugin na rede.
remedy-route-missing = Procure um plugin de segurança que remova rotas e permita wp/v2 para quem fez login.
remedy-not-there = Veja no wp-admin se ainda existe.
remedy-who-am-i-blocked = No plugin de segurança do site, permita /wp/v2/users/me para quem fez login.
remedy-maintenance = Tente novamente em alguns minutos; `watch` faz isso sozinho. Se passar de dez minutos, uma atualização travou: o arquivo .maintenance no servidor precisa sair.
remedy-rate-limited = Tente mais tarde; `watch` passa a ler o site com menos frequência sozinho. Se continuar, pergunte à hospedagem qual é o limite dela.
remedy-database-down = Avise quem cuida do site. Tente mais tarde; `watch` faz isso sozinho.
remedy-php-fatal = Veja o registro de erros do site; o plugin atualizado por último é o primeiro suspeito.
remedy-server-error = Se continuar, veja o registro de erros do site.
remedy-bad-gateway = Tente mais tarde; `watch` faz isso sozinho. Se continuar, avise a hospedagem.
remedy-recording-off = Ative-o nas configurações do plugin.
remedy-storage-missing = Abra o wp-admin uma vez com uma conta de administração, ou ative o plugin de novo.
remedy-request-rejected = Atualize o plugin no site e este programa.
remedy-empty-answer = Veja o registro de erros do site.
remedy-broken-json = Desative a exibição de erros no site (WP_DEBUG_DISPLAY) e veja o registro de erros dele.
remedy-unexpected-answer = Abra o endereço em um navegador e veja o que há lá; procure um plugin que mude a interface REST.
remedy-host-not-found = Compare o endereço com o do navegador e veja se outros sites abrem.
remedy-unreachable = Veja se outros sites abrem. Depois tente novamente; `watch` faz isso sozinho.
remedy-not-yet-valid = Acerte o relógio deste computador, ou pergunte a quem cuida do site.
remedy-other-name = Use o nome para o qual o certificado vale, ou pergunte a quem cuida do site.
remedy-unknown-issuer = Se o emissor é a sua empresa ou você, adicione-o aos certificados em que este computador confia.
remedy-of-authority = Faça um certificado para o próprio site (com CA:FALSE), de um emissor em que este computador confie.
remedy-tell-site = Avise quem cuida do site.
remedy-no-secure-connection = Peça https a quem cuida do site.
remedy-plain-http = Conecte o endereço https do site. O http sem criptografia só é usado para um site neste computador.
remedy-proxy = Veja o proxy nas configurações de rede deste computador.
remedy-look-there = Abra o endereço em um navegador e veja o que há lá.
remedy-try-later = Tente mais tarde; `watch` faz isso sozinho. Se continuar, abra o site em um navegador e avise quem cuida dele.
remedy-accept-certificate = { $remedy } Se você sabe que é o seu próprio servidor, `sites add` e `sites connect` aceitam exatamente este certificado com --accept-certificate { $fingerprint }
remedy-moved-elsewhere = Adicione { $to } no lugar dele, se esse for o seu site.
remedy-wait = Tente novamente em { $wait }; `watch` faz isso sozinho.

## O que um exame encontra, passo a passo

doctor-understood = Entendido como { $address }.
doctor-answers = { $address } responde.
doctor-tried = { $seen } Tentativas: { $tried }.
doctor-wordpress = “{ $name }”, interface REST em { $root }.
doctor-elsewhere = { $typed } leva a { $found }.
doctor-elsewhere-not-sent = { $typed } leva a { $found }. As credenciais não foram enviadas.
doctor-elsewhere-means = O site tem outro endereço, diferente do que foi digitado.
doctor-elsewhere-remedy = Adicione { $address } em vez disso, se esse for o seu site.
doctor-clocks-agree = O relógio do site e o deste computador coincidem.
doctor-clock-ahead = O relógio do site está { $length } à frente do deste computador.
doctor-clock-behind = O relógio do site está { $length } atrás do deste computador.
doctor-clock-means = Só para informação: as idades são contadas pelo relógio do próprio site.
doctor-clock-wrong = Um dos dois relógios está errado. As idades são contadas pelo relógio do próprio site e por isso continuam certas; a hora mostrada para elas talvez não.
doctor-clock-remedy = Acerte o relógio deste computador, ou avise quem cuida do site.
doctor-closed = A interface REST está fechada para visitantes, então não se sabe se o plugin está ativo.
doctor-closed-means = Um plugin fecha a interface REST para quem não fez login.
doctor-closed-remedy = Informe credenciais para ver mais.
doctor-plugin = Ativo; versão { $generation }.
doctor-plugin-together = Ativo; versão { $generation }. Os posts podem ser editados em conjunto em tempo real.
doctor-version-network = { $version } ou mais nova, em uma rede de sites
doctor-version-from = { $version } ou mais nova
doctor-version-before = anterior à { $version }
doctor-version-unknown = desconhecida, as rotas não são mostradas a visitantes
doctor-sign-in-offered = Senhas de aplicativo são oferecidas em { $page }.
doctor-no-sign-in = { $origin } não oferece login com senhas de aplicativo.
doctor-signed-in = Login feito como { $name } (número { $id }).
doctor-signed-in-roles = Login feito como { $name } (número { $id }, { $roles }).
doctor-taken-back = As credenciais chegam: o site chama de errada uma senha errada de propósito. Esta ele não chama de errada, e ainda assim não há login; algo no site desfaz o login, portanto, em geral um plugin de segurança.
doctor-taken-back-remedy = Procure regras sobre senhas de aplicativo ou login por REST no plugin de segurança do site.
doctor-same-answer = Uma senha errada de propósito recebeu a mesma resposta. Ou o site não diz por que recusa uma senha, ou o servidor web retira o cabeçalho Authorization.
doctor-same-answer-remedy = Crie uma nova senha de aplicativo e tente com ela. Se a resposta for a mesma, o cabeçalho é retirado: { $remedy }
doctor-not-sent = { $seen } A senha não foi enviada.
doctor-no-rights = Esta conta não pode editar posts.
doctor-no-rights-means = A presença é mostrada a quem pode editar posts.
doctor-no-rights-remedy = Faça login com outra conta, ou peça à administração do site uma função que possa editar posts.
doctor-users-hidden = O site oculta tudo sobre usuários, então isso não se sabe.
doctor-users-hidden-means = Um plugin de segurança bloqueia { $route }.
doctor-sees = Vê { $posts }, e { $places }.
doctor-sees-network = Vê { $posts }, e { $places }, e a rede inteira.
doctor-all-posts = quem está em qual post
doctor-own-posts = quem está nos próprios posts, mas não nos outros
doctor-places = onde cada pessoa está
doctor-signed-in-only = quem fez login; onde, só com plugins anteriores à { $version }
doctor-signed-in-only-means = Desde a versão { $version } o plugin mostra os lugares só a quem pode listar usuários.
doctor-reading = { $people } online, { $posts }; { $requests }.
doctor-person = 1 pessoa
doctor-people =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
doctor-post = 1 post aberto
doctor-posts =
    { $count ->
        [one] { $count } post aberto
       *[other] { $count } posts abertos
    }
doctor-request = 1 requisição
doctor-requests =
    { $count ->
        [one] { $count } requisição
       *[other] { $count } requisições
    }
doctor-nobody-means = Não há ninguém, ou o registro está desativado no site: de fora os dois parecem iguais.
doctor-certificate = Você aceita o certificado com a impressão digital SHA-256 { $fingerprint } em { $origin }.
doctor-certificate-means = Primeiro este computador é consultado; o que ele não aceita é aceito se for exatamente este certificado.
doctor-certificate-remedy = Nada, enquanto for o seu próprio servidor. Para deixar de aceitá-lo, adicione o site novamente quando este computador confiar no certificado dele.
