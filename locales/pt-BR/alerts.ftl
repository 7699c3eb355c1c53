### Avisos, notificações e o que foi decidido sobre eles. Sem gênero, sem culpa, sem exclamação.

## Títulos dos avisos

alert-already-in =
    { $count ->
        [one] { $people } já está em { $post }
       *[other] { $people } já estão em { $post }
    }
alert-also-in =
    { $count ->
        [one] { $people } também está em { $post }
       *[other] { $people } também estão em { $post }
    }
alert-joined =
    { $count ->
        [one] { $people } se juntou a você em { $post }
       *[other] { $people } se juntaram a você em { $post }
    }
alert-changing =
    { $count ->
        [one] { $people } está alterando { $post }
       *[other] { $people } estão alterando { $post }
    }
alert-saved =
    { $count ->
        [one] { $people } salvou { $post } enquanto você está com ele aberto
       *[other] { $people } salvaram { $post } enquanto você está com ele aberto
    }
alert-saved-left-open =
    { $count ->
        [one] { $people } salvou { $post }, que você deixou aberto
       *[other] { $people } salvaram { $post }, que você deixou aberto
    }
alert-came =
    { $count ->
        [one] { $people } chegou a { $site }
       *[other] { $people } chegaram a { $site }
    }
alert-watched-opened = { $post } foi aberto por { $people }
alert-free = { $post } está livre
alert-silent =
    { $count ->
        [one] { $people } parou de dar sinal em { $post }
       *[other] { $people } pararam de dar sinal em { $post }
    }
alert-several-opened =
    { $count ->
        [one] { $count } post seu foi aberto
       *[other] { $count } posts seus foram abertos
    }
alert-several-present =
    { $count ->
        [one] Há outras pessoas em { $count } post seu
       *[other] Há outras pessoas em { $count } posts seus
    }

## Textos dos avisos, depois do nome do site

in-it-for = você está nele há { $length }
have-it-open = você está com ele aberto
left-it-open = você o deixou aberto { $ago }
not-warned = o WordPress não avisou que você está com ele aberto
left-and-not-warned = você o deixou aberto { $ago }; o WordPress não avisou disso
since = desde { $time }
since-and-no-warning = desde { $time }; o WordPress não avisa disso
no-warning = o WordPress não avisa que está ocupado
edit-together = vocês o editam em conjunto
unsaved-since = há texto de outra pessoa não salvo desde { $time }. Combinem quem continua antes de salvar
reload-before-saving = recarregue antes de salvar, ou a sua versão substituirá a outra
free-left =
    { $count ->
        [one] { $people } acabou de sair. O WordPress pode mostrar o bloqueio por até mais 3 minutos
       *[other] { $people } acabaram de sair. O WordPress pode mostrar o bloqueio por até mais 3 minutos
    }
free-gone =
    { $count ->
        [one] { $people } não está mais nele. O WordPress pode mostrar o bloqueio por até mais 3 minutos
       *[other] { $people } não estão mais nele. O WordPress pode mostrar o bloqueio por até mais 3 minutos
    }
silent-for = sem sinal há { $length }; a aba ainda pode estar aberta
silent-a-while =
    { $count ->
        [one] sem sinal há algum tempo; a aba ainda pode estar aberta
       *[other] sem sinal há algum tempo; as abas ainda podem estar abertas
    }
also-in-it = também nele: { $people }

## Notificações sobre várias coisas

more-alerts =
    { $count ->
        [one] Mais { $count } aviso
       *[other] Mais { $count } avisos
    }
and-more-sites =
    { $count ->
        [one] { $sites } e mais { $count } site
       *[other] { $sites } e mais { $count } sites
    }
wants-sign-in = { $site } pede que você faça login novamente
wants-sign-in-why = Até lá, ele não é lido e você não recebe avisos dele
want-sign-in =
    { $count ->
        [one] { $count } site pede que você faça login novamente
       *[other] { $count } sites pedem que você faça login novamente
    }
want-sign-in-why = { $sites }. Até lá, eles não são lidos
keychain-does-not-let-in = O chaveiro não deixa o Presence Tray entrar
keychain-why = As senhas dos seus sites estão nele. Até lá, os sites não são lidos e você não recebe avisos deles
no-tray-icon = Não há ícone na bandeja desta área de trabalho

## Botões

button-open-screen = Abrir a tela
button-snooze = Adiar por 1 h
button-sign-in = Fazer login novamente
button-unlock = Desbloquear
button-ask-again = Perguntar novamente
button-look-again = Procurar novamente
button-try-again = Tentar novamente

## Mudanças em um site, uma linha cada

change-arrived = { $person } chegou
change-left = { $person } saiu
change-silent = { $person } parou de dar sinal
change-gone = { $person } não está mais lá
change-moved = { $person } foi para: { $screen }
change-opened = { $person } abriu { $post }
change-left-post = { $person } saiu de { $post }
change-left-post-alone = { $person } saiu de { $post }; agora só você está nele
change-left-post-free = { $person } saiu de { $post }; agora não há ninguém nele
change-silent-in-post = { $person } parou de dar sinal em { $post }; a aba ainda pode estar aberta
change-gone-from-post = { $person } não está mais em { $post }
change-gone-from-post-alone = { $person } não está mais em { $post }; agora só você está nele
change-gone-from-post-free = { $person } não está mais em { $post }; agora não há ninguém nele
change-back = { $person } voltou para { $post }
you-opened = Você abriu { $post }
you-left = Você saiu de { $post }
you-went-quiet = Você parou de dar sinal em { $post }; ele ainda conta como seu
you-are-gone = Você não está mais em { $post }
you-are-back = Você voltou para { $post }

## Decisões: sobre o quê, e por que não houve aviso

met = { $person } e você estão em { $post }
changes = { $person } está alterando { $post }
saved = { $person } salvou { $post }
you-saved = Você salvou { $post }
somebody-saved = Alguém salvou { $post }
somebody-moved = Alguém foi para outra tela
told = avisado
silence-myself = foi você
silence-already-told = você já recebeu esse aviso
silence-came-back-soon = a ausência, sua ou da outra pessoa, foi muito curta
silence-not-mine = o post não é seu
silence-not-editing = essa pessoa não o edita
silence-summed = aconteceu enquanto ninguém olhava, e faz parte do resumo
silence-baseline = aconteceu enquanto ninguém olhava
silence-author-unknown = o site não diz quem salvou; pode ter sido você
silence-kind-off = avisos deste tipo estão desativados nas configurações
silence-site-muted = o site está em silêncio
silence-post-muted = o post está em silêncio
silence-person-muted = a pessoa está em silêncio
silence-paused = os avisos estavam em pausa, ou eram horas de silêncio
silence-snoozed = você adiou o post
