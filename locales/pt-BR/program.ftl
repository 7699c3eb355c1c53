### O que este programa tem a dizer sobre si mesmo.

## Notificações do que não pôde ser feito

trouble-connected = Um site foi conectado
trouble-removed = Um site foi removido
trouble-added = Sites foram adicionados
trouble-window = Não foi possível abrir a janela
trouble-setting = Não foi possível gravar uma configuração
trouble-setting-why = Isto será esquecido quando o programa terminar: { $why }
trouble-settings = Há algo errado nas configurações
trouble-opening = Não foi possível abrir { $host }
trouble-opening-it = Não foi possível abrir o endereço
trouble-copying = Não foi possível copiar o endereço
trouble-shortcut = A combinação { $keys } não funciona
unasked-link = Um login que ninguém pediu
unasked-link-why = Um link quis entregar um login ao Presence Tray. Nada foi alterado. Se você estava conectando um site, comece de novo.
no-tray-absent = nada nesta área de trabalho mostra ícones da bandeja, então nenhum é visto. O GNOME os mostra com a extensão “AppIndicator and KStatusNotifierItem Support” (pacote gnome-shell-extension-appindicator no Debian e no Ubuntu); o Xfce com o “Status Tray Plugin” do painel; outros painéis chamam isso de bandeja do sistema ou StatusNotifier. Enquanto isso, os avisos vêm como notificações, e `presence-tray status` mostra quem está onde. O ícone aparece sozinho assim que algo o mostrar.
no-tray-no-bus = não há barramento de sessão (D-Bus) aqui, então nem um ícone na bandeja nem notificações podem ser mostrados. Ele existe em uma sessão de área de trabalho; em um terminal simples, inicie este programa com dbus-run-session. `presence-tray status` e `presence-tray watch` funcionam sem ele.

## Por que algo não pôde ser feito e o que fazer; continua um texto anterior

opener-none = não foi encontrado nada que abra endereços. { $cure }
opener-not-started = não foi possível iniciar { $program }: { $why }. { $cure }
opener-ended = { $program } terminou com { $status }. Em geral nenhum navegador está escolhido, ou ele não pôde ser iniciado. Escolha um navegador padrão nas configurações da sua área de trabalho
opener-cure-linux = No Linux, em geral é o { $program }, do pacote { $package }: instale-o e escolha um navegador padrão
opener-cure-windows = Escolha um navegador padrão nas configurações do Windows
clipboard-silent = a área de transferência não responde. Em geral outro programa a mantém; copiar algo nele ajuda
window-not-installed = o programa { $program } não está instalado ao lado deste. Em um terminal, `{ $add }` adiciona um site, e `{ $help }` nomeia o que mais existe
window-not-started = não foi possível iniciar { $program }: { $why }
window-ended = { $program } terminou com { $status } antes de mostrar qualquer coisa. Em geral falta uma biblioteca de que ele precisa, ou não há tela. Em um terminal, `{ $program }` diz por quê
portal-took-back = a área de trabalho a tomou de volta
portal-gone = o portal não está mais lá
portal-ended = o portal encerrou o pedido
portal-silent = o portal não responde
portal-nonsense = o portal diz algo que não é entendido

## O que foi feito de algo que corre em segundo plano

list-ended = Percorrer a lista terminou de forma inesperada.
autostart-not-known = Não se sabe se o Presence Tray inicia com a sua sessão: { $why }.
autostart-unchanged = O início com a sua sessão fica como está: { $why }.

## O que é recusado

refused-site-gone = esse site não está mais lá
refused-no-site = nenhum site se chama “{ $site }”
refused-no-post = isso não nomeia nenhum post
refused-no-person = isso não nomeia ninguém
refused-not-remembered = vale até o programa terminar: as configurações não puderam ser gravadas
refused-nobody-in-post = não há mais ninguém no post nº { $id }, até onde se sabe: ele está livre
refused-connects-none = Esta conexão não está conectando nenhum site no momento.
refused-connects-one = Esta conexão já está conectando um site.
refused-too-many-flows = Tantos sites estão sendo conectados que não há lugar para mais um. Encerre um deles primeiro.
refused-importing = uma lista já está sendo percorrida; espere até terminar
refused-removing = esse site já está sendo removido
refused-no-setting = nenhuma configuração se chama “{ $name }”
refused-no-site-setting = nenhuma configuração de um site se chama “{ $name }”
refused-autostart = o sistema ainda não respondeu ao que foi perguntado antes: tente novamente
refused-off = “{ $off }” é como se digita nenhum na linha de comando; escolha outras letras
refused-not-importing = nenhuma lista deste cliente está sendo percorrida
refused-fingerprint = isso não é uma impressão digital SHA-256: 64 algarismos e letras de a a f
refused-window-open = a janela já está aberta e vem para a frente
