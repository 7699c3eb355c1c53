### O que a janela diz. Nomes de sites e de pessoas e títulos vêm de fora; ficam isolados onde aparecem.

window-title = Presence Tray
views = Telas
view-now = Agora
view-posts = Meus posts
view-away = Na minha ausência
view-add-site = Adicionar um site
view-add-many = Adicionar vários sites
view-why = Por que este aviso
view-cost = Quanto custa
view-settings = Configurações
view-about = Sobre
favourites = Favoritos
groups = Grupos
filter = Pessoa, post ou site
filter-none = Nada corresponde a “{ $filter }”.

## O programa

tray-starting = Iniciando o Presence Tray…
tray-absent = O Presence Tray não está em execução.
tray-absent-why = A janela mostra o que o Presence Tray sabe e não consulta nenhum site por conta própria.
tray-start = Iniciar
tray-refused = O Presence Tray em execução não conversa com esta janela.
reading = Lendo seus sites…

## A busca

switcher = Buscar em tudo
switcher-keys = Ctrl K
switcher-keys-mac = ⌘K
switcher-field = Site, pessoa, post ou ação
switcher-results = O que foi encontrado
switcher-site = Site
switcher-person = Pessoa
switcher-post = Post
switcher-action = Ação
switcher-view = nesta janela
switcher-group = Grupo
switcher-none = Nada corresponde.
switcher-found =
    { $count ->
        [one] { $count } resultado.
       *[other] { $count } resultados.
    }
switcher-more = Os primeiros { $shown } são mostrados; digite mais para encontrar outros.
read-all-now = Ler todos os sites agora
sign-in-again-to = Fazer login novamente: { $site }

## Adicionar um site

add-address = Endereço do site
add-how = O seu navegador mostra então uma página do site, onde você aprova. O Presence Tray nunca pede a sua própria senha.
add-begin = Conectar
sign-in-again = Fazer login novamente
step-waiting = a fazer
step-doing = em andamento
step-done = feito
step-failed = falhou
step-skipped = pulado
connecting-lost = A conexão com { $address } foi interrompida: o Presence Tray foi encerrado ou iniciado de novo.
connecting-lost-do = Veja se o site está na lista. Se não estiver, ou se ainda pedir login, tente novamente; uma página do site que ainda esteja aberta no navegador pode ser fechada.
connecting-cancel = Cancelar
connecting-again = Tentar novamente
another-site = Adicionar outro site
another-address = Outro endereço
open-page-again = Abrir a página novamente
way-loopback = Deixar o navegador voltar sozinho
way-link = Em vez disso, deixar que abra um link
way-paste = Colar uma senha de aplicativo
paste-user = Nome de usuário ou endereço de e-mail
paste-password = Senha de aplicativo
paste-send = Fazer login
paste-to = Ambos são enviados a { $origin } e a nenhum outro lugar.
keychain-again = Tentar o chaveiro novamente
keep-for-this-run = Manter até o Presence Tray ser encerrado
accept-certificate = Aceitar este certificado
certificate-of = Apresentado por
certificate-names = Vale para
certificate-no-names = nenhum nome
certificate-fingerprint = Impressão digital SHA-256
copy = Copiar
copied = Copiado.
copy-selected = Está selecionado; copie com o teclado.
copy-page = A página, para abrir à mão
copy-server = Para o servidor
copy-terminal = Em um terminal

## Adicionar vários sites

import-list = Lista de sites
import-how = Um endereço por linha, ou CSV cuja primeira linha nomeia as colunas: address e, se quiser, name e user. Primeiro todos os sites são examinados; nada muda com isso.
import-how-passwords = Linhas com endereço, usuário e senha de aplicativo, separados por tabulações, vírgulas, ponto e vírgula ou espaços. Cada senha é testada e vai para o seu chaveiro; a lista é apagada em seguida.
import-most = No máximo { $most } kB.
import-file = Ou de um arquivo
import-passwords = As linhas têm senhas
import-check = Examinar
import-connect = Conectar todos
import-too-long = A lista tem { $size } kB, e { $most } kB podem ser enviados de uma vez. Divida-a ou use um terminal: presence-tray sites import
import-unreadable = O arquivo não pode ser lido.
import-running = Percorrendo a lista…
import-stop = Parar
import-stopping = Parando: os sites já começados vão até o fim…
import-over = A lista foi percorrida.
import-stopped =
    { $count ->
        [one] Parado: { $count } linha não foi percorrida. O que está conectado permanece.
       *[other] Parado: { $count } linhas não foram percorridas. O que está conectado permanece.
    }
import-counted = Adicionados: { $added }, conhecidos: { $known }, a aprovar: { $ready }, com falha: { $failed }
import-line = Linha
import-address = Endereço
import-outcome = Resultado
import-another = Outra lista
import-added = adicionado como { $site }
import-known = já conectado como { $site }
import-ready = { $title } encontrado, a aprovar no seu navegador
import-part = parte de { $site }, que está conectado
import-same = o mesmo site da linha { $line }

## Avisos

alerts-on = Avisos ativos
alerts-paused = Avisos em pausa
alerts-paused-until = Avisos em pausa até { $until }
alerts-quiet = Horas de silêncio até { $until }
pause-half-hour = Pausar por 30 minutos
pause-hour = Pausar por 1 hora
pause-tomorrow = Pausar até amanhã
pause-resumed = Pausar até eu retomar
resume = Retomar os avisos

## Agora

no-sites = Nenhum site conectado ainda.
all-quiet = Não há mais ninguém nos seus sites.
people = Pessoas por site
my-posts = Seus posts
conflicts = Outras pessoas nos seus posts
here = { $count } aqui
here-at-least = pelo menos { $count } aqui
on-sub-sites = { $count } em sites da rede
quiet-sites =
    { $count ->
        [one] { $count } site tranquilo
       *[other] { $count } sites tranquilos
    }
unread-sites =
    { $count ->
        [one] { $count } site ainda não lido
       *[other] { $count } sites ainda não lidos
    }
stopped-sites =
    { $count ->
        [one] { $count } site não é lido
       *[other] { $count } sites não são lidos
    }
nobody-else = mais ninguém
network-sites = Sites da rede
not-named = não se diz quem
more-not-named = mais { $count }
not-read-yet = ainda não lido
not-read = não lido
muted = em silêncio
muted-until = em silêncio até { $until }

## Onde alguém está

doing-editing = editando { $post }
doing-editing-more = editando { $post } e mais { $more }
doing-hidden = online, lugar oculto
doing-online = online
idle = sem atividade
you-too = você também
person-unnamed = uma pessoa (nº { $id })
post-title = “{ $title }”
post-untitled = um post (nº { $id })

## Quando

just-now = agora mesmo
minutes = { $count } min
hours = { $count } h
days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
ago = há { $length }
days-ago =
    { $count ->
        [one] há { $count } dia
       *[other] há { $count } dias
    }
day-and-time = { $day }, { $time }

## Seus posts

no-posts = Você não tem nenhum post aberto.
post-live = aberto agora
post-left-open = deixado aberto { $ago }
post-left-open-now = deixado aberto agora mesmo
post-snoozed = adiado até { $until }

## Conflitos

conflict-opened =
    { $count ->
        [one] { $people } abriu { $post }
       *[other] { $people } abriram { $post }
    }
conflict-present =
    { $count ->
        [one] { $people } está em { $post }
       *[other] { $people } estão em { $post }
    }
conflict-agents =
    { $count ->
        [one] Um agente de { $people } alterou { $post }
       *[other] Agentes de { $people } alteraram { $post }
    }
people-two = { $first } e { $second }
people-more =
    { $more ->
        [one] { $first } e mais { $more } pessoa
       *[other] { $first } e mais { $more } pessoas
    }
mine-live = você está nele
mine-too = você também
mine-left = você o deixou aberto { $ago }
mine-left-now = você o deixou aberto agora mesmo

## O que pode ser feito

open-post = Abrir o post
open = Abrir
open-dashboard = Abrir o painel
open-keychain = Abrir o chaveiro
more-actions = Mais
copy-link = Copiar o link
let-go = Liberar
mute = Silenciar
unmute = Deixar de silenciar
mute-post = Silenciar este post
unmute-post = Deixar de silenciar este post
mute-person = Silenciar { $person } neste site
snooze = Adiar por 1 hora
end-snooze = Encerrar o adiamento
read-now = Ler agora
read-again = Voltar a ler
make-favourite = Adicionar aos favoritos
no-favourite = Tirar dos favoritos
site-settings = Configurações deste site…
remove-site = Remover…
fault-means = O que costuma significar
fault-remedy = O que fazer
failed = Não foi possível: { $why }
dismiss = Dispensar

## Grupos

group-new = Novo grupo
group-edit-title = Grupo { $group }
group-name = Nome do grupo
group-sites = Sites do grupo
group-filter = Procurar um site
group-chosen = Sites escolhidos: { $count }
group-keep = Salvar
group-sites-of = Sites de { $group }
group-faulty = um site não pode ser lido
group-mute-hour = Silenciar por 1 hora
group-mute-tomorrow = Silenciar até amanhã às 6:00
group-stop = Parar de ler
group-open = Abrir todos os painéis
group-edit = Nome e sites…
group-dissolve = Tirar todos os sites
open-all-title = Painéis de { $group }
open-all-what = { $count } páginas são abertas no seu navegador.
open-all = Abrir { $count }
all-sites = Todos os sites
order-name = Por nome
order-activity = Por atividade

## Remover um site

remove-title = Remover { $site }
remove-what = O Presence Tray esquece { $site } ({ $address }), o que você configurou para ele e a senha.
remove-revoke = Revogar também a senha de aplicativo no site
remove-why = Senão a senha continua válida lá até você revogá-la na sua página de perfil.
remove = Remover
removing = Removendo. Seu chaveiro pode perguntar algo, e o site pode levar meio minuto para responder.
close = Fechar

## Configurações

settings-reading = Lendo as configurações…
settings-alerts = Avisos
settings-quiet-hours = Horas de silêncio
settings-posts = Seus posts
settings-language = Idioma
settings-away = Ausência
settings-computer = Neste computador
settings-people = Pessoas
settings-other = Mais
show-example = Mostrar um exemplo
hide-example = Ocultar o exemplo
example = Exemplo de um aviso
minutes-within = min (de { $least } a { $most })
not-a-number = Isso não é um número: nada foi alterado.
reset-minutes =
    { $count ->
        [one] Voltar a { $count } minuto
       *[other] Voltar a { $count } minutos
    }
quiet-on = Manter os avisos em silêncio
quiet-from = Das
quiet-until = às
quiet-days = Dias em que começam
setting-alerts-saved = Salvo por outra pessoa
setting-alerts-saved-does = Avisa quando alguém salva um post que você tem aberto.
setting-alerts-saved-example = Ann Lee salvou “Preços” enquanto você está com ele aberto
setting-alerts-saved-example-body = Revista Exemplo · recarregue antes de salvar, ou a sua versão substituirá a outra
setting-alerts-changing = Alteração no seu post
setting-alerts-changing-does = Avisa quando alguém está alterando um post seu.
setting-alerts-changing-example = Ann Lee está alterando “Preços”
setting-alerts-changing-example-body = Revista Exemplo · há texto de outra pessoa não salvo desde 10:42. Combinem quem continua antes de salvar
setting-alerts-opened = Seu post foi aberto
setting-alerts-opened-does = Avisa quando alguém abre um post seu.
setting-alerts-opened-example = Ann Lee abriu “Preços”
setting-alerts-opened-example-body = Revista Exemplo · você está nele há 24 min
setting-alerts-already-in = Já ocupado
setting-alerts-already-in-does = Avisa quando você abre um post em que já há alguém.
setting-alerts-already-in-example = Ann Lee já está em “Preços”
setting-alerts-already-in-example-body = Revista Exemplo · desde 09:12
setting-alerts-agents = Agentes
setting-alerts-agents-does = Avisa quando um programa que age por alguém altera um post seu.
setting-alerts-agents-example = Um agente de Ann Lee alterou “Preços”
setting-alerts-agents-example-body = Revista Exemplo
setting-alerts-joined = Edição em conjunto
setting-alerts-joined-does = Avisa quando alguém entra na sua edição em tempo real.
setting-alerts-joined-example = Ann Lee se juntou a você em “Preços”
setting-alerts-joined-example-body = Revista Exemplo · vocês o editam em conjunto
setting-alerts-watched = Pessoas e posts que você escolheu
setting-alerts-watched-does = Avisa sobre as pessoas e os posts que você escolheu em “Avisar quando” no menu; desligado, a escolha é mantida.
setting-alerts-watched-example = “Preços” está livre
setting-alerts-watched-example-body = Revista Exemplo · Ann Lee acabou de sair. O WordPress pode mostrar o bloqueio por até mais 3 minutos
setting-alerts-quiet-hours = Silêncio em um horário do dia
setting-alerts-quiet-hours-does = Mantém os avisos em silêncio nesse horário; quem está onde continua visível.
setting-posts-mine-for = Por quanto tempo um post continua seu
setting-posts-mine-for-does = Por esse tempo um post continua seu depois que a sua aba para de dar sinal: oculta, em repouso ou travada.
setting-language = Idioma
setting-language-does = O idioma do menu, dos avisos, da janela e do terminal.
setting-language-system = Como neste computador

setting-shortcut = Encontrar qualquer coisa de qualquer lugar
setting-shortcut-does = Estas teclas abrem a janela a partir de qualquer programa, pronta para digitar. As mesmas teclas de novo, ou Escape, a guardam.
setting-shortcut-held = Sua área de trabalho as tem como “{ $detail }”.
setting-shortcut-taken = Outro programa tem estas teclas. Escolha outras, ou libere-as lá e defina-as aqui de novo.
setting-shortcut-no-key = Nenhuma tecla deste teclado digita isso. Escolha outra.
setting-shortcut-no-portal = Esta área de trabalho não dá teclas a programas. Nas configurações dela, dê teclas ao comando: presence-tray-window --page switcher
setting-shortcut-denied = Você ou sua área de trabalho não permitiu estas teclas. Defina-as de novo para que a pergunta seja feita de novo.
setting-shortcut-no-screen = O Presence Tray funciona onde nenhuma tecla é pressionada: ele não vê nenhuma tela.
setting-shortcut-failed = O sistema não dá estas teclas: { $detail }. Defina-as de novo para tentar outra vez.
shortcut-none = Não definido
shortcut-press = Pressione as teclas
shortcut-keys = Escape deixa como está, Backspace apaga.
shortcut-bare = Segure também Ctrl, Alt ou Super: só com a tecla se digita.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-super = Super
key-super-mac = ⌘
key-space = Espaço
key-insert = Insert
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down

setting-away-nothing-open = Nada seu aberto
setting-away-nothing-open-does = Você conta como ausente depois de 5 minutos sem nada seu aberto em nenhum site.
setting-away-silent = Silêncio
setting-away-silent-does = Você conta como ausente enquanto os avisos estão em pausa e nas horas de silêncio.
setting-autostart = Iniciar com a sessão
setting-autostart-does = Inicia o Presence Tray quando você entra na sessão, na bandeja e sem janela.
setting-log-level = Registro
setting-log-level-does = Quanto é gravado em um arquivo que você pode enviar quando se procura um erro. Ele não contém nomes, títulos nem senhas.
setting-log-level-off = Desligado
setting-log-level-error = O que quebrou
setting-log-level-warn = O que deu errado
setting-log-level-info = O que aconteceu
setting-log-level-debug = Cada requisição
log-file = Ele está em
setting-avatars = Imagens das pessoas
setting-avatars-does = Mostra as pessoas no menu com a imagem que o site delas indica. Em geral ela está no Gravatar, que assim fica sabendo de qual endereço se olha para quem; desligado, ninguém é consultado e aparecem iniciais.

## Configurações de um site

seconds-within = s (de { $least } a { $most })
moment-off = Agora não
moment-until = Até { $until }
moment-1h = Por 1 hora
moment-8h = Por 8 horas
moment-tomorrow = Até amanhã às 6:00
moment-168h = Por uma semana
colour-none = Nenhuma
colour-blue = Azul
colour-teal = Azul-petróleo
colour-green = Verde
colour-olive = Oliva
colour-gold = Dourado
colour-purple = Roxo
colour-pink = Rosa
colour-grey = Cinza
setting-site-alerts = Avisos
setting-site-alerts-does = Avisa o que acontece no site. Desligado, ele fica em silêncio; quem está lá aparece mesmo assim.
setting-site-muted-until = Silêncio por um tempo
setting-site-muted-until-does = Mantém o site em silêncio até esse momento.
setting-site-reading = Leitura
setting-site-reading-does = Desligado, deixa o site em paz até você ligar de novo.
setting-site-favourite = Favorito
setting-site-favourite-does = Mantém o site entre os primeiros, aqui e no menu.
setting-site-group = Grupo
setting-site-group-does = O nome sob o qual ele aparece junto com outros, como o de um cliente.
setting-site-initials = Letras
setting-site-initials-does = Ficam antes do nome dele, aqui e no menu.
setting-site-colour = Cor
setting-site-colour-does = O fundo das letras; as do nome dele, se você não escolheu nenhuma.
setting-site-at-most-every = No máximo a cada
setting-site-at-most-every-does = O site não é lido com mais frequência, nem enquanto um post dele é seu: os avisos chegam com esse atraso.

## Por que este aviso

why-kept = As últimas 200 decisões desde que o Presence Tray foi iniciado. Elas ficam só na memória.
why-which = Quais são mostradas
why-all = Todas
why-told = Avisadas
why-silent = Não avisadas
why-none = Ainda não aconteceu nada de que avisar.
why-none-such = Ainda não há nenhuma destas.
why-when = Quando
why-site = Site
why-about = O que aconteceu
why-why = Avisado, ou por que não
why-was-told = avisado
why-was-not = não avisado: { $why }

## Na ausência

away-kept = O que aconteceu nos seus posts, com o que você acompanha e com os seus sites na sua ausência. Fica só na memória e acaba com o Presence Tray; o que conta como ausência está nas configurações.
away-none = Nada aconteceu na sua ausência.
away-since = Desde { $since }
away-more = Só os últimos { $count } são guardados.
away-forget = Esquecer
away-fault-over = pode ser lido de novo

## Quanto custa

cost-what = Requisições que o Presence Tray enviou na última hora, em comparação com o que um navegador envia por uma aba aberta do wp-admin: o heartbeat do WordPress vem a cada 60 segundos no painel e a cada 10 segundos no editor.
cost-site = Site
cost-requests = Requisições por hora
cost-dashboard = Uma aba aberta do painel
cost-editor = Uma aba aberta do editor
cost-all = Todos os { $count } sites

## Sobre

about-version = Versão
about-licence = Licença
about-licence-is = GNU General Public License, versão 2 ou posterior
about-settings = As configurações estão em
diagnostics = Diagnóstico
diagnostics-what = Contagens, nomes fixos de falhas e o que você alterou nas configurações. Nenhum nome, endereço, título ou caminho está nele.
copy-diagnostics = Copiar o diagnóstico
