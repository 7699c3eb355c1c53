### O que os comandos mostram além disso. O que se digita, como nomes de comandos e opções, fica em variáveis.

## Os avisos e o programa em execução

paused-for = Os avisos estão em pausa por { $length }.
paused-until-tomorrow = Os avisos estão em pausa até amanhã às 6:00.
paused-until-typed = Os avisos estão em pausa até você digitar: { $command }
alerts-told-again = Os avisos voltaram.
quiet-hours-are = Os avisos ficam em silêncio neste horário: { $hours }.
quiet-hours-are-none = Não há horas de silêncio.
program-ends = O Presence Tray está encerrando.
program-runs-already = O Presence Tray já está em execução.
autostart-on = O Presence Tray inicia com a sua sessão ({ $entry }).
autostart-off = O Presence Tray não inicia com a sua sessão.

## Avisos sobre mais do que os próprios posts

told-when-comes = Você receberá um aviso quando { $person } chegar.
told-when-opened = Você receberá um aviso quando { $post } for aberto.
told-when-free = Você receberá um aviso quando { $post } ficar livre.
not-told-when-comes = Você não receberá mais um aviso quando { $person } chegar.
not-told-when-opened = Você não receberá mais um aviso quando { $post } for aberto.
not-told-when-free = Você não receberá mais um aviso quando { $post } ficar livre.
told-of-own-posts-only = Você recebe avisos só sobre os seus próprios posts.
nobody-has-that-number = ninguém tem esse número
several-have-that-name = várias pessoas em “{ $site }” se chamam “{ $name }”; indique uma pelo número que { $command } mostra
nobody-has-that-name = ninguém que está agora em “{ $site }” se chama “{ $name }”, até onde um Presence Tray em execução sabe; indique o número da conta

## Abrir

opened = Aberto: { $address }
no-browser = nenhum navegador pôde ser iniciado ({ $why }); o endereço é { $address }

## Sites

no-sites-add-one = Nenhum site ainda. Adicione um com: { $command }
variable-set = { $variable } (definida)
variable-not-set = { $variable } (não definida)
accepts-certificate = aceita o certificado { $fingerprint }
site-setting-is = { $setting } de “{ $site }” é { $value }.
sites-written =
    { $count ->
        [one] { $count } site gravado em { $path }.
       *[other] { $count } sites gravados em { $path }.
    }
no-password-in-it = Não há nenhuma senha nele. Ele contém os seus sites e nomes de usuário.
import-site-added = “{ $site }” foi adicionado. Faça login com: { $command }
import-site-known = “{ $site }” já é conhecido e fica como está.
import-site-refused = { $which } não foi incorporado: { $why }.
import-sites-counted =
    { $count ->
        [one] { $count } site adicionado, já conhecidos: { $known }, não incorporados: { $refused }.
       *[other] { $count } sites adicionados, já conhecidos: { $known }, não incorporados: { $refused }.
    }
revoke-question = Revogar também a senha de aplicativo de { $user } em { $site }? [S/n]
sign-removing = Removendo…

## Perguntas. As respostas são palavras que se digitam, separadas por um espaço; as inglesas sempre valem

answers-yes = s sim
answers-no = n não nao
password-question = Senha de aplicativo de { $user } em { $origin }:
user-question = Nome de usuário ou e-mail em { $origin }:
accept-question = Aceitar exatamente este certificado para este site? [s/N]
keychain-question = Enter tenta o chaveiro novamente, “{ $key }” e Enter continua sem ele:

## Conectar um site

key-accepts = “{ $key }” e Enter aceita, Ctrl-C encerra.
keys-of-keychain = Enter tenta novamente, “{ $key }” e Enter continua, Ctrl-C encerra.
key-opens-again = Enter abre a página novamente
key-link = “{ $key }” e Enter abre de modo que volte por um link
key-by-hand = “{ $key }” e Enter permite informar usuário e senha à mão
keys-and-ctrl-c = { $keys }, Ctrl-C encerra.
next-command = Em seguida: { $command }
no-password-needed = Nenhuma senha é mais necessária. Pressione Enter.
sign-taking-back = Desfazendo o que foi iniciado no site e no chaveiro; Ctrl-C encerra a espera…
not-waited-for = A espera foi interrompida: uma senha de aplicativo criada há pouco pode ainda estar na sua página de perfil no site. Na próxima vez que for iniciado, o Presence Tray a revogará ou a indicará, e retirará o que estiver no chaveiro.

## Muitos sites de uma vez

import-line = linha { $line }
import-added = adicionado como “{ $site }”
import-known = já conectado como “{ $site }”
import-ready = WordPress “{ $title }” encontrado, o plugin de presença está ativo
import-part-of = parte de “{ $site }”, que está conectado
import-same = o mesmo site da linha { $line }
import-skipped = ignorado
import-failed = { $fault }. { $remedy }
import-to-approve =
    { $count ->
        [one] { $count } para aprovar. Enter abre o próximo no seu navegador, “{ $skip }” e Enter o ignora, “{ $end }” e Enter encerra.
       *[other] { $count } para aprovar. Enter abre o próximo no seu navegador, “{ $skip }” e Enter o ignora, “{ $end }” e Enter encerra.
    }
import-next = { $number } de { $count }: { $site }
counted-added =
    { $count ->
        [one] { $count } adicionado
       *[other] { $count } adicionados
    }
counted-known =
    { $count ->
        [one] { $count } conhecido
       *[other] { $count } conhecidos
    }
counted-ready = { $count } para aprovar
counted-skipped =
    { $count ->
        [one] { $count } ignorado
       *[other] { $count } ignorados
    }
counted-failed = { $count } com falha
list-names-none = A lista não traz nenhum site.
list-counted = Sites: { $counted }.
list-fault = { $count } × { $fault }. O que fazer: { $remedy }
list-approve = Para aprová-los, importe a lista em um terminal, ou digite para cada um: { $command }
list-left = O que falta está em { $path }; importe novamente quando estiver resolvido.
list-could-be-left = Com { $option }, o que falta é gravado como uma lista que pode ser importada novamente.

## Examinar um site

all-is-well = Está tudo bem.
all-is-well-so-far = Até aqui está tudo bem. Com { $option } o login também é examinado.
something-is-wrong = Algo está errado; veja { $mark } acima.
step-address = Endereço
step-host = Servidor
step-wordpress = WordPress
step-elsewhere = Endereço do site
step-clock = Relógio
step-plugin = Plugin de presença
step-sign-in = Login
step-credential = Credenciais
step-rights = O que esta conta pode ver
step-reading = Primeira leitura
step-certificate = Certificado
step-not-reached = não examinado
step-without-user = não examinado sem usuário
