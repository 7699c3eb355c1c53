### O menu do ícone e a dica dele. Uma linha é curta e começa pelo que a distingue.

## Linhas que contam

more = Mais { $count }…
more-active-sites =
    { $count ->
        [one] Mais { $count } site ativo…
       *[other] Mais { $count } sites ativos…
    }
more-conflicts =
    { $count ->
        [one] Mais { $count } conflito…
       *[other] Mais { $count } conflitos…
    }

## Outras pessoas nos próprios posts

conflict-opened =
    { $count ->
        [one] { $people } abriu { $post }
       *[other] { $people } abriram { $post }
    }
conflict-opened-on =
    { $count ->
        [one] { $people } abriu { $post } em { $site }
       *[other] { $people } abriram { $post } em { $site }
    }
conflict-present =
    { $count ->
        [one] { $people } está em { $post }
       *[other] { $people } estão em { $post }
    }
conflict-present-on =
    { $count ->
        [one] { $people } está em { $post }, em { $site }
       *[other] { $people } estão em { $post }, em { $site }
    }
conflict-agents =
    { $count ->
        [one] Um agente de { $people } alterou { $post }
       *[other] Agentes de { $people } alteraram { $post }
    }
conflict-agents-on =
    { $count ->
        [one] Um agente de { $people } alterou { $post } em { $site }
       *[other] Agentes de { $people } alteraram { $post } em { $site }
    }
conflict-row = { $what } — { $mine }
mine-live = você está nele
mine-too = você também
mine-left = você o deixou aberto { $ago }
mine-left-open = você o deixou aberto
person-row-noted = { $person } — { $note }
snoozed-until = adiado até { $until }
snooze-for-an-hour = Adiar por 1 hora
mute-person = Silenciar { $person } neste site

## Os próprios posts

your-posts = Seus posts
open-now = aberto agora
left-open = deixado aberto { $ago }
open-post = Abrir o post
copy-link = Copiar o link
let-go = Liberar · não é mais meu
mute-post = Silenciar este post
post-snoozed-until = Adiado até { $until }

## Um site

here = { $count } aqui
here-at-least = pelo menos { $count } aqui
on-sub-sites = { $count } em sites da rede
nobody-else = mais ninguém
not-read-yet = ainda não lido
not-read = não lido
nobody-else-here = Não há mais ninguém aqui
nobody-else-listed = Não aparece mais ninguém
open-dashboard = Abrir o painel
read-now-none = Ler agora · nenhuma requisição na última hora
read-now-few = Ler agora · menos de 10 requisições na última hora
read-now-about = Ler agora · cerca de { $count } requisições na última hora
its-network = A rede dele · { $fault }
mute-site = Silenciar este site
mute = Silenciar { $what }
favourite = Favorito
in-focus = Em foco
read-site-again = Voltar a ler este site
stop-reading-site = Parar de ler este site
tell-me-when = Avisar quando
person-comes = { $person } chegar
post-is-opened = { $post } for aberto
post-is-free = { $post } ficar livre
only-site-unread = Ainda não lido · ler agora
only-site-stopped = Este site não é lido · voltar a ler
try-again = Tentar novamente

## Sites em que não há ninguém para mostrar

no-site-can-be-read = Nenhum site pode ser lido · tentar novamente
sites-not-read-yet =
    { $count ->
        [one] { $count } site ainda não lido · ler agora
       *[other] { $count } sites ainda não lidos · ler agora
    }
more-sites-faulty =
    { $count ->
        [one] Mais { $count } site não pode ser lido
       *[other] Mais { $count } sites não podem ser lidos
    }
quiet-sites =
    { $count ->
        [one] { $count } site tranquilo
       *[other] { $count } sites tranquilos
    }
all-sites-quiet =
    { $count ->
        [one] Seu site está tranquilo
       *[other] Todos os { $count } sites estão tranquilos
    }
opens-window = { $what }…
site-stopped = { $site } · não lido · voltar a ler
sites-stopped =
    { $count ->
        [one] { $count } site não é lido
       *[other] { $count } sites não são lidos
    }

## O chaveiro

keychain-locked = O chaveiro está bloqueado
keychain-denied = O chaveiro nega o acesso
keychain-missing = Nenhum chaveiro está em execução
keychain-failed = Não é possível usar o chaveiro
keychain-unlock = desbloquear
keychain-ask-again = perguntar novamente
keychain-look-again = procurar novamente
keychain-try-again = tentar novamente

## O fim do menu

add-first-site = Adicionar seu primeiro site…
alerts-paused-resume = Avisos em pausa · Retomar
alerts-paused-until-resume = Avisos em pausa até { $until } · Retomar
quiet-hours-resume = Horas de silêncio · Retomar
quiet-hours-until-resume = Horas de silêncio até { $until } · Retomar
pause-alerts = Pausar os avisos
pause-half-hour = 30 minutos
pause-hour = 1 hora
pause-until-tomorrow = Até amanhã
pause-until-resumed = Até eu retomar
quiet-hours-set = Horas de silêncio · { $hours }
quiet-hours-unset = Horas de silêncio · nenhuma
quiet-hours-none = Nenhuma
muted-count = Em silêncio · { $count }
snoozed-count = Adiados · { $count }
snoozed-on-until = { $post } em { $site } · até { $until }
open-presence-tray = Abrir o Presence Tray
settings = Configurações…
quit = Sair

## A dica

no-site-yet = Nenhum site ainda
add-in-menu = Adicione seu primeiro site no menu
conflicts =
    { $count ->
        [one] { $count } conflito
       *[other] { $count } conflitos
    }
alerts-paused = avisos em pausa
alerts-paused-until = avisos em pausa até { $until }
quiet-hours-now = horas de silêncio
quiet-hours-until = horas de silêncio até { $until }
no-site-readable-now = nenhum site pode ser lido agora
and-more-conflicts = e mais { $count }
people =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
people-on-site = { $people } em { $site }
people-on-sites =
    { $sites ->
        [one] { $people } em { $sites } site
       *[other] { $people } em { $sites } sites
    }
site-not-read = { $site } não é lido
no-site-read = Nenhum site é lido
sign-in-again-on-all =
    { $count ->
        [one] Fazer login novamente em { $count } site
       *[other] Fazer login novamente em todos os { $count } sites
    }
sites-wait-for-it =
    { $count ->
        [one] { $count } site espera por ele
       *[other] { $count } sites esperam por ele
    }
none-can-be-read =
    { $count ->
        [one] Seu site não pode ser lido
       *[other] Nenhum dos seus { $count } sites pode ser lido
    }
reading-site-first = Lendo { $site } pela primeira vez
reading-sites-first =
    { $count ->
        [one] Lendo { $count } site pela primeira vez
       *[other] Lendo { $count } sites pela primeira vez
    }
nobody-else-so-far =
    { $count ->
        [one] Mais ninguém · { $read } de { $count } site lido
       *[other] Mais ninguém · { $read } de { $count } sites lidos
    }
nobody-else-on-site = Mais ninguém em { $site }
nobody-else-on-sites =
    { $count ->
        [one] Mais ninguém no seu site
       *[other] Mais ninguém nos seus { $count } sites
    }
sign-in-again-on-site = fazer login novamente em { $site }
sign-in-again-on-sites =
    { $count ->
        [one] fazer login novamente em { $count } site
       *[other] fazer login novamente em { $count } sites
    }
sign-in-again-names = Fazer login novamente: { $sites }
sites-can-not-be-read =
    { $count ->
        [one] { $count } site não pode ser lido
       *[other] { $count } sites não podem ser lidos
    }
