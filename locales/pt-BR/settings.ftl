### As configurações no terminal: o que cada uma faz e o que pode ser. O que se digita fica em variáveis.

setting-is = { $setting } é { $value }.
value-by-itself = { $value } (por padrão { $default })
does-and-takes = { $does }; aceita { $takes }
setting-takes = { $setting } aceita { $takes }
setting-takes-why = { $setting } aceita { $takes }: { $why }
no-setting-called = nenhuma configuração se chama “{ $name }”; `{ $command }` lista todas com o que fazem

## O que uma configuração faz; vem depois do nome

does-alerts-saved = avisa quando alguém salva um post enquanto você está com ele aberto
does-alerts-changing = avisa quando alguém está alterando um post seu
does-alerts-opened = avisa quando alguém abre um post seu
does-alerts-already-in = avisa quando você abre um post em que já há alguém
does-alerts-agents = avisa quando um programa que age por alguém altera um post seu
does-alerts-joined = avisa quando alguém se junta a você na edição em tempo real
does-alerts-watched = avisa sobre as pessoas e os posts que você escolheu com `tell-when` ou no menu; “off” mantém a escolha
does-alerts-quiet-hours = mantém os avisos em silêncio neste horário todos os dias, ou nos dias em que ele começa; `quiet-hours` define o mesmo
does-posts-mine-for = por esse tempo um post continua seu depois que a sua aba para de dar sinal (oculta, em repouso, travada)
does-away-nothing-open = considera que você está fora quando nada seu ficou aberto em nenhum site por 5 minutos: o que acontece então está na janela, em “Na minha ausência”
does-away-silent = considera que você está fora enquanto os avisos estão em pausa e nas horas de silêncio
does-avatars = mostra as pessoas no menu com a imagem que o site delas indica, em geral no Gravatar, que assim fica sabendo de qual endereço se olha para quem; desligado, ninguém é consultado e aparecem iniciais
does-language = é o idioma do menu, das notificações, da janela e do terminal; `system` é o deste computador
does-shortcut = abre a janela de qualquer lugar, pronta para encontrar algo digitando; as mesmas teclas de novo a guardam
does-log-level = quanto é gravado no registro, um arquivo que você pode enviar quando se procura um erro: não contém nomes, títulos nem senhas; `debug` grava cada requisição

## O que uma configuração pode ser

takes-switch = { $on } ou { $off }
takes-minutes = de { $least } a { $most } minutos, como { $first } ou { $second }
takes-hours = um horário como { $first } ou { $second }, ou { $off }
takes-choice = { $rest } ou { $last }
takes-shortcut = uma tecla com { $ctrl }, { $alt } ou { $system }, como { $first } ou { $second }, ou { $off }
takes-seconds = de { $least } a { $most } segundos, como { $first }, { $second } ou { $third }, ou { $off }
takes-moment = uma duração como { $first } ou { $second }, { $tomorrow } (6:00), um momento como { $moment }, ou { $off }
takes-colour = { $names }, ou { $off }
takes-text = até { $most } letras, ou { $off }

## Teclas que não servem, e como o sistema segue as que servem

shortcut-not-understood = isso não é uma tecla, ou só em parte
shortcut-nothing-held = a tecla sozinha, ou com Shift, é com o que se digita; segure também Ctrl, Alt ou Super
shortcut-of-programs = com uma letra, é assim que os programas copiam, colam e salvam; segure mais uma tecla
shortcut-of-the-system = o sistema a guarda para si
told-held = o sistema a dá
told-held-as = a área de trabalho a tem como “{ $detail }”
told-taken = outro programa já a tem. Escolha outra aqui, ou libere-a lá e defina-a aqui de novo
told-no-key = nenhuma tecla deste teclado a digita. Escolha outra
told-no-portal = esta área de trabalho não dá nenhuma a programas: falta a ela o portal { $portal }. Nas configurações dela, dê teclas ao comando `{ $command }`
told-denied = você ou a área de trabalho não permitiu. Defina-a de novo para que a pergunta seja feita de novo
told-no-screen = não há tela em que se pressionem teclas: nem DISPLAY nem WAYLAND_DISPLAY está definido
told-failed = o sistema não a dá: { $detail }. Defina-a de novo para tentar outra vez
told-not-yet = O sistema ainda não respondeu; `{ $command }` mostra o que ele diz.
