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
trouble-shortcut = O atalho { $keys } não funciona
unasked-link = Um login que ninguém pediu
unasked-link-why = Um link quis entregar um login ao Presence Tray. Nada foi alterado. Se você estava conectando um site, comece de novo.
no-tray-absent = nada nesta área de trabalho mostra ícones da bandeja, então nenhum é visto. O GNOME os mostra com a extensão “AppIndicator and KStatusNotifierItem Support” (pacote gnome-shell-extension-appindicator no Debian e no Ubuntu); o Xfce com o “Status Tray Plugin” do painel; outros painéis chamam isso de bandeja do sistema ou StatusNotifier. Enquanto isso, os avisos vêm como notificações, e `presence-tray status` mostra quem está onde. O ícone aparece sozinho assim que algo o mostrar.
no-tray-no-bus = não há barramento de sessão (D-Bus) aqui, então nem um ícone na bandeja nem notificações podem ser mostrados. Ele existe em uma sessão de área de trabalho; em um terminal simples, inicie este programa com dbus-run-session. `presence-tray status` e `presence-tray watch` funcionam sem ele.
