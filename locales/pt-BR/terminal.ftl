### O que a linha de comando mostra: quem está onde, o que acontece e por que algo não foi avisado.

## Quem está onde

nobody-listed = não aparece mais ninguém
more-sites =
    { $count ->
        [one] mais { $count } site
       *[other] mais { $count } sites
    }
network-of-site = A rede dele
network-not-collected = não reunida em todos os sites
network-cut = mais sites do que foram lidos
shared-snoozed = { $note }; adiado por mais { $length }
read-just-now = lido agora mesmo
read-ago = lido há { $length }
more-lines =
    { $count ->
        [one] e mais { $count } linha
       *[other] e mais { $count } linhas
    }

## O que acontece

watching =
    { $count ->
        [one] Observando { $count } site. Ctrl-C encerra.
       *[other] Observando { $count } sites. Ctrl-C encerra.
    }
of-site = { $site }: { $what }
read-again = { $site } pode ser lido novamente
usually = Em geral: { $means }
to-do = O que fazer: { $remedy }
more-about-it = Mais: { $cure }
sign-reading = Lendo…

## Por quê

not-told = não avisado
nothing-decided = Nada foi decidido ainda desde que o Presence Tray foi iniciado.
