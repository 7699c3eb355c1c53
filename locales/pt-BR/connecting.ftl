### O que dizem as etapas ao adicionar um site, e o que pode atrapalhar além do próprio site.

## O que atrapalha: em resumo, o que foi visto, o que significa, o que fazer

rejected = recusado
rejected-seen = Você recusou o login na página do site.
rejected-means = Nada foi conectado, e o site não criou nenhuma senha.
rejected-remedy = Abra a página de novo e aprove a conexão, ou deixe assim.
other-site = outro site respondeu
other-site-seen = A resposta veio para { $answered }, e a pergunta era para { $asked }.
other-site-means = O site se dá outro endereço, ou outra página usou o caminho de volta. A senha não foi usada.
other-site-remedy = Adicione o site pelo endereço que ele mesmo se dá, ou cole a senha à mão. Revogue na sua página de perfil a que acabou de ser criada.
no-page = sem página de aprovação
no-page-seen = O site não nomeia nenhuma página onde um login possa ser aprovado.
no-page-means = Um plugin desativou as senhas de aplicativo, ou o site está em http sem criptografia.
no-page-remedy = Se você tem uma senha de aplicativo dele, cole-a. Senão, peça a quem cuida do site para ativá-las.
closed = fechado para visitantes
closed-seen = O site não diz nada sobre si antes do seu login.
closed-means = Um plugin fecha a interface REST para visitantes, então a página de aprovação não é conhecida.
closed-remedy = Crie uma senha de aplicativo na sua página de perfil no site e cole-a aqui.
page-elsewhere = a página dele está em outro lugar
page-elsewhere-seen = O site quer que o login seja aprovado em { $origin }, que não é o próprio endereço seguro dele.
page-elsewhere-means = O WordPress está em outro endereço que não o das páginas dele, ou o endereço nas configurações está errado.
page-elsewhere-remedy = Adicione o site pelo endereço do painel dele, ou cole uma senha de aplicativo à mão.
not-approved = não aprovado a tempo
not-approved-seen = Nada voltou em { $wait }.
not-approved-means = A página foi fechada, ou o navegador não conseguiu voltar a este programa.
not-approved-remedy = Comece de novo; se o navegador não consegue voltar, cole a senha à mão.
leads-elsewhere-seen = { $typed } leva a { $found }, e não há ninguém aqui para confirmar que a senha pode ir para lá.
leads-elsewhere-means = O site mudou de endereço, ou algo na frente dele envia os visitantes para outro lugar.
leads-elsewhere-remedy = Se a senha pode ir para lá, adicione { $address } no lugar dele.
name-taken = o nome já está em uso
name-taken-seen = Outro site já se chama “{ $site }”.
name-taken-means = Cada site tem um nome próprio.
name-taken-remedy = Escolha outro nome.
site-moved = o site mudou de endereço
site-moved-seen = “{ $site }” está em { $was } nas configurações, e { $is } foi encontrado.
site-moved-means = O site tem outro endereço agora, ou outro site responde no antigo.
site-moved-remedy = Se ele ainda é seu, adicione-o no novo endereço e remova o antigo: { $command }
other-user = outra conta fez login
other-user-seen = “{ $site }” está conectado para { $wanted }, e { $came } fez login.
other-user-means = O navegador fez login no site com outra conta.
other-user-remedy = Faça login lá como { $wanted }, ou conecte { $came } como um site à parte: { $command }
not-kept = não está no chaveiro
not-kept-means = A senha não pôde ser guardada.
not-kept-locked-remedy = Desbloqueie-o, e o Presence Tray continua sozinho.
not-kept-denied-remedy = Permita no programa do chaveiro, ou quando ele perguntar da próxima vez.
not-kept-remedy = Tente novamente.
not-remembered = configurações não gravadas
not-remembered-seen = Não foi possível lembrar do site: { $why }.
not-remembered-means = O arquivo de configurações não pode ser alterado.
not-remembered-remedy = Permita a gravação no arquivo e conecte o site de novo.
no-randomness = sem números aleatórios
no-randomness-seen = O sistema não fornece números aleatórios: { $why }.
no-randomness-means = Sem eles, ninguém poderia distinguir a resposta da página de uma falsificada.
no-randomness-remedy = Cole a senha à mão.

## As etapas

look-for-site = Procurar o site
look-for-plugin = Procurar o plugin de presença
approve-sign-in = Aprovar o login
sign-in-step = Fazer login
read-presence = Ler quem está lá
keep-password = Guardar a senha no chaveiro
remember-site = Lembrar do site
found-site = WordPress encontrado: “{ $title }” em { $address }
plugin-active = O plugin de presença está ativo
approve-in-browser = Aprove o login no seu navegador
give-password = Informe seu nome de usuário e uma senha de aplicativo
sign-in-approved = O login foi aprovado
password-given = Nome de usuário e senha foram informados
signed-in-as = Login feito como { $person }
presence-read = A presença pode ser lida: { $people }
presence-and-network-read = A presença pode ser lida: { $people }. A rede dele também pode ser lida
nobody-here = mais ninguém aqui
others-here =
    { $count ->
        [one] { $count } outra pessoa aqui
       *[other] { $count } outras pessoas aqui
    }
kept-in-variable = A senha fica na variável { $variable }
kept-in-keychain = A senha está no chaveiro
kept-nowhere-why = A senha não é guardada. { $why }
kept-nowhere = A senha não é guardada
kept-until-end = A senha é mantida até o Presence Tray terminar
remembered-as = Lembrado como “{ $site }”
known-same-password = “{ $site }” já estava conectado, com a mesma senha
known-renewed = “{ $site }” já estava conectado: a senha foi renovada
known-again = “{ $site }” já estava conectado, e o login foi refeito

## O que se pode fazer agora

keep-again-or-here = Tente novamente quando o chaveiro estiver lá, ou mantenha a senha até o Presence Tray terminar.
keep-again-or-not = Tente novamente quando o chaveiro estiver lá, ou siga sem ele: a senha é então pedida a cada vez.
ends-soon = Termina assim que acabar o que foi começado com a senha.
paste-from-page = Abra a página abaixo em qualquer navegador, aprove e cole a senha que ela mostra.
paste-from-profile = Informe seu nome de usuário e uma senha de aplicativo; sua página de perfil no site cria uma.
open-page-by-hand = Nenhum navegador pôde ser aberto. Abra a página abaixo à mão, neste computador, e aprove lá.
approve-on-page = Seu navegador mostra uma página do site. Aprove a conexão lá.
offer-link = Nada voltou ainda. Se o navegador não consegue voltar a este programa, deixe-o abrir um link.
offer-paste = Nada voltou ainda. Se não funcionar, crie uma senha de aplicativo e cole-a.
fingerprint-is = A impressão digital SHA-256 dele é { $fingerprint }
another-certificate = É outro certificado, não o que foi aceito.
accept-if-yours = Aceite exatamente este certificado para este site só se você sabe que { $origin } é o seu próprio servidor.

## O que é dito no fim

nothing-connected = Nada foi conectado.
you-will-see = Você verá { $posts }, e { $places }.
see-posts = quem está em qual post
see-own-posts = quem está nos posts que você pode editar
see-places = quem fez login e em qual tela está
see-people = quem fez login; o site oculta de você em qual tela
see-people-newer = quem fez login; versões mais novas do plugin ocultam de você em qual tela
see-places-perhaps = quem fez login, e em qual tela até onde o site disser
nobody-there = Não há mais ninguém lá agora. Se isso nunca mudar, o registro pode estar desativado nas configurações do plugin: o site não diz.
kept-for-this-run = Quando o Presence Tray for iniciado de novo, faça login novamente, ou inicie um chaveiro e faça isso agora.
not-stored = A senha não é armazenada. Informe-a a cada vez na variável { $variable }, com --passwords-stdin ou quando for pedida.
before-taken-out = A senha que estava no chaveiro antes foi retirada dele.
before-may-stay = A senha anterior ainda pode estar no chaveiro. { $why } Retire-a de lá; ela não é usada enquanto { $variable } estiver definida.
older-revoked = A senha que ele tinha antes foi revogada no site.
older-not-ours = A senha que ele tinha antes não foi criada pelo Presence Tray, então continua válida: pode estar em uso em outro lugar.
older-stays = A senha que ele tinha antes não pôde ser revogada. { $why }
perhaps-older-stays = O site não diz qual senha é usada agora. Se for outra, a anterior continua válida até você revogá-la à mão na sua página de perfil:
unused-stays = A senha de aplicativo “{ $name }”, que não é usada, não pôde ser revogada no site. { $why }
stays-valid = Ela continua válida até você revogá-la à mão na sua página de perfil:
left-behind = Ao conectar { $site }, ficou lá uma senha de aplicativo “{ $name }” que não é usada e ainda pode ser válida. Veja na sua página de perfil: { $page }
did-not-tell = O site deveria criar outra, e não disse se criou.
does-not-sign-in = O site não permite login com ela.

## O que foi feito de uma remoção

site-forgotten = “{ $site }” foi esquecido.
site-not-removed = “{ $site }” não foi removido: { $why }.
password-left = A senha de aplicativo dele continua válida até você revogá-la na sua página de perfil no site.
password-revoked = A senha de aplicativo dele foi revogada no site.
password-refused = O site recusa a senha conhecida aqui: ela já foi revogada, ou há outra.
not-revoked-why = A senha de aplicativo dele não pôde ser revogada. { $why }
revoke-by-hand = Revogue-a à mão na sua página de perfil; ela costuma se chamar “{ $name }”.
revoke-by-hand-at = Revogue-a à mão na sua página de perfil; ela costuma se chamar “{ $name }”: { $page }
secret-stays = A senha dele ainda está no chaveiro e será retirada de lá mais tarde. { $why }
removed-not-revoked = A senha de aplicativo de “{ $site }”, que foi removido, não pôde ser revogada. { $why } Revogue-a na sua página de perfil no site: { $page }
password-not-known = A senha dele não é conhecida aqui.
password-not-at-hand = A senha dele não está à mão. { $why }
too-little-remembered = O que se lembra dele não basta.
no-answer-in-time = O site não respondeu a tempo.

## O que o navegador mostra quando volta

page-taken = Aprovado
page-taken-text = O Presence Tray já recebeu. Você pode fechar esta aba.
page-rejected = Recusado
page-rejected-text = Nada foi conectado. O Presence Tray diz como continuar. Você pode fechar esta aba.
page-other-site = Outro site
page-other-site-text = Esta resposta não é do site que o Presence Tray consultou, então não foi usada. O Presence Tray diz como continuar.
page-unusable = Não utilizável
page-unusable-text = O que voltou não é um login que possa ser usado. O Presence Tray diz como continuar.
page-unasked = Não solicitado
page-unasked-text = O Presence Tray não pediu isto, ou já tem a resposta. Nada foi alterado.

## O que se diz de um link que foi aberto

link-of-other-site = O login é de outro site e não foi usado.
link-unusable = O que voltou não é um login que possa ser usado.
link-unasked = Ninguém pediu este link. Nada foi alterado.
