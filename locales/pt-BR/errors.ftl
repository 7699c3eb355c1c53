### Por que um comando não pôde fazer o seu trabalho, para quem está diante de um terminal. O que se digita fica em variáveis;
### { $why } é dito pelo sistema. Um erro vem depois do nome do programa.

## Arquivos

unreadable = { $path } não pode ser lido: { $why }
unwritable = { $path } não pode ser gravado: { $why }
file-is-there = { $path } já existe; indique outro arquivo
it-is-no-file = não é um arquivo
too-large-for-a-list = é grande demais para uma lista de sites
no-such-list = já existe e não é uma lista dessas; indique outro arquivo
not-printed = o resultado não pôde ser mostrado: { $why }

## Configurações

no-home-for-settings = não há diretório pessoal onde guardar as configurações; defina { $variable } com um diretório
settings-unreadable = { $path } não pode ser lido: { $why }. Ficou como estava
settings-newer = { $path } tem a versão { $version }, e este programa conhece a { $known }. Ficou como estava; use um presence-tray mais novo
site-incomplete = as configurações de “{ $site }” não estão completas; remova o site e adicione-o novamente
settings-broken = { $path } não pode ser usado: { $why }.
settings-kept-as = Está guardado como { $path }.
settings-left = Fica como está até que algo precise ser gravado.
settings-copy-used = A última cópia boa dele é usada, { $path }.
settings-without-copy = Não há cópia dele, então nenhum site é conhecido.
settings-missing = { $path } não existe. A última cópia boa dele é usada, { $copy }. Para começar de novo, retire também a cópia.
settings-not-understood = Em { $path } isto não é entendido: { $places }. É desconsiderado e fica no arquivo como está.
settings-beyond = Em { $path }: { $what } O arquivo fica como está.
settings-newer-readable = { $path } tem a versão { $version }, e este Presence Tray é mais antigo. É lido até onde é entendido e não é alterado. Use um presence-tray mais novo.
settings-newer-left = { $path } tem a versão { $version }, e este Presence Tray é mais antigo. Fica como está, e nenhum site é conhecido. Use um presence-tray mais novo.

## Sites

no-site-called = nenhum site se chama “{ $name }”; há { $known }
site-titled = “{ $site }”
no-sites-configured = nenhum site está configurado ainda; adicione um com: { $command }
nothing-was-changed = nada foi alterado: { $why }
work-ended = o trabalho terminou de forma inesperada
no-connections = nenhuma conexão pode ser feita deste computador: { $why }

## Opções e senhas

takes-a-variable = { $option } recebe o nome de uma variável de ambiente (letras, dígitos e _), nunca a própria senha
takes-a-user = { $option } recebe o seu nome de usuário ou e-mail no site
takes-a-name = { $option } recebe um nome em uma linha, sem caracteres invisíveis
user-is-needed = { $option } é necessário: o seu nome de usuário ou e-mail no site
password-needs-user = uma senha precisa também de { $option }
variable-is-empty = a variável de ambiente { $variable } não está definida ou está vazia
nothing-typed = nenhuma senha foi digitada
no-password-given = nenhuma senha de aplicativo foi fornecida: use { $stdin }, { $variable }, ou um terminal para digitá-la
no-such-exception = { $option } é só para um site neste computador ou com um nome em .test ou .local; os outros precisam de um certificado em que este computador confie
reads-from-a-pipe = { $option } lê de um pipe, para que nenhuma senha apareça na tela; { $page } tem um laço para isso
input-unreadable = a entrada padrão não pode ser lida: { $why }
input-without-password = a primeira linha da entrada padrão não tem senha
input-line = a linha { $line } da entrada padrão não tem a forma { $form }
input-line-no-site = a linha { $line } da entrada padrão não traz nenhum site, e nenhuma outra linha também; cada linha é { $form }, e `{ $command }` lista os nomes

## O chaveiro

passwords-not-kept = As senhas não podem ser guardadas, então nada foi importado. { $why }
password-not-revoked = Uma senha não pôde ser revogada

## O Presence Tray em execução

not-running = O Presence Tray não está em execução. Inicie-o com: { $command }
no-socket-directory = não há diretório para o socket do programa em execução; defina { $variable } com um
socket-directory-unusable = o diretório { $path } não pode ser usado para o socket do programa em execução: { $why }
socket-directory-not-private = o diretório { $path } não é só seu, então o socket do programa em execução não pode ficar nele; defina { $variable } com outro
socket-too-long = { $path } é mais longo que os { $longest } bytes que este sistema aceita para um socket; defina { $variable } com um diretório de nome mais curto
socket-not-listening = nenhum programa pode ser recebido em { $path }: { $why }
running-not-reached = o Presence Tray em execução não pode ser alcançado em { $path }: { $why }
running-not-ours = o programa de outra conta escuta em { $path }; nada lhe foi perguntado
running-silent = o Presence Tray em execução não responde. Pode estar parado ou ocupado: espere um momento, ou encerre-o e inicie-o novamente
running-ended = o Presence Tray em execução encerrou a conexão
running-not-understood = o Presence Tray em execução diz algo que esta versão não entende. Encerre-o e inicie-o novamente, para que os dois tenham a mesma versão
running-broke = a conexão com o Presence Tray em execução caiu: { $why }
asked-too-long = o que foi pedido é longo demais; indique menos sites

## Iniciar com a sessão

no-home-for-entry = não há diretório pessoal onde guardar a entrada
program-not-found = não foi possível descobrir onde este programa está: { $why }
program-path-unusable = o caminho deste programa, { $path }, não pode ser gravado em uma entrada; coloque o programa em outro lugar
entry-unchanged = { $place } não pode ser alterado: { $why }

## Listas de sites

list-unreadable = a lista não pode ser lida: { $why }
list-too-long = a lista passa de { $size } kB; importe-a em partes
list-too-many = a lista tem mais de { $most } linhas; importe-a em partes
list-not-text = a lista não é texto em UTF-8; salve-a como arquivo de texto, ou como “CSV UTF-8”
list-no-addresses = nenhuma coluna da lista se chama “{ $first }” ou “{ $second }”; as colunas são { $columns }
list-no-passwords = a lista não tem senhas; cada linha é um endereço, um usuário e uma senha de aplicativo
list-was-exported = { $path } foi gravado por { $command }; { $options } são para listas de endereços
no-list-of-sites = não é uma lista de sites: { $why }. `{ $command }` grava uma
list-newer = é uma lista da versão { $version }, e este presence-tray é mais antigo
list-too-many-sites =
    { $count ->
        [one] ela tem { $count } site, e no máximo { $most } são aceitos de uma lista
       *[other] ela tem { $count } sites, e no máximo { $most } são aceitos de uma lista
    }

## O que um programa do sistema diz, como ele diz

as-it-says = “{ $said }”

## O que está errado no arquivo de configurações; continua um texto anterior

broken-empty = está vazio
broken-json = não é JSON válido: { $why }
broken-version = não diz de que versão é
broken-sites = “{ $name }” nele não é uma lista
broken-link = é um link para algo que não existe
broken-folder = é uma pasta
broken-large = tem mais de { $size } MB
broken-read = não pode ser lido: { $why }
place-site = site “{ $site }”
place-site-number = site nº { $number }
place-of-site = { $path } de { $site }
setting-beyond = { $setting } aceita { $takes }; é usado { $used }.
setting-of-site-beyond = { $setting } de “{ $site }” aceita { $takes }; é usado { $used }.
settings-busy = { $path } não pode ser gravado: outro programa está alterando-o. Tente de novo em instantes
busy-with-passwords = outro Presence Tray está terminando o que foi começado com uma senha, como uma remoção; tente de novo em um minuto
lock-unusable = não é possível obter o bloqueio ao lado das configurações: { $why }

## Por que um site de uma lista não é aceito

list-site-broken = falta algo nele, ou algo não é o que deveria
list-site-name = o nome ou o usuário dele falta, é longo demais ou tem caracteres que não são mostrados
list-site-number = falta o número da conta do usuário; adicione-o com: { $command }
list-site-address = o endereço dele não começa com https:// nem leva a este computador
list-site-wordpress = o endereço do WordPress dele não pode ser usado
list-site-hosts = os endereços dele estão em servidores diferentes; adicione-o com: { $command }
list-site-shown = o grupo ou as letras dele são longos demais, ou têm caracteres que não são mostrados
list-site-chosen = ele nomeia mais de { $most } posts ou pessoas
list-site-type = ele nomeia um post de um tipo que o WordPress não pode ter

## Por que uma linha resta, no arquivo do que resta

left-skipped = pulado
left-not-approved = ainda não aprovado
