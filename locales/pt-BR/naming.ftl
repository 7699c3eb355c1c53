### Pessoas, posts, lugares e momentos, como o menu, os avisos e o terminal os chamam.

## Pessoas

person-unnamed = alguém (usuário { $id })
somebody = alguém
people-two = { $first } e { $second }
people-three = { $first }, { $second } e { $third }
people-one-and-others =
    { $count ->
        [one] { $first } e mais { $count } pessoa
       *[other] { $first } e mais { $count } pessoas
    }
people-two-and-others =
    { $count ->
        [one] { $first }, { $second } e mais { $count } pessoa
       *[other] { $first }, { $second } e mais { $count } pessoas
    }
and-more = { $names } e mais { $count }
list-two = { $first } e { $last }
list-comma = { $first }, { $second }

## Posts e sites

post-titled = “{ $title }”
post-untitled = (sem título)
post-unknown = um post (nº { $id })
page-unknown = uma página (nº { $id })
a-post = um post
site-unnamed = um site sem nome
on-site = { $what } em { $site }

## O que alguém está fazendo

doing-editing = editando { $post }
doing-editing-more = editando { $post } e mais { $count }
place-hidden = online, lugar oculto
online = online
idle = sem atividade
muted = em silêncio
shared-live = ← você está nele
shared-left = ← você o deixou aberto { $ago }

## Quando

seconds = { $count } s
minutes = { $count } min
hours = { $count } h
days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
just-now = agora mesmo
ago = há { $length }
day-and-time = { $day } { $month }, { $time }
month =
    { $month ->
        [1] jan.
        [2] fev.
        [3] mar.
        [4] abr.
        [5] mai.
        [6] jun.
        [7] jul.
        [8] ago.
        [9] set.
        [10] out.
        [11] nov.
       *[12] dez.
    }
hours-on-days = { $hours } ({ $days })
day-mon = seg.
day-tue = ter.
day-wed = qua.
day-thu = qui.
day-fri = sex.
day-sat = sáb.
day-sun = dom.

## Telas do WordPress, como o WordPress as chama

screen-attachment = Um arquivo de mídia
screen-comment = Um comentário
screen-customize = Personalizador
screen-dashboard = Painel
screen-edit-category = Categorias
screen-edit-comments = Comentários
screen-edit-page = Páginas
screen-edit-post = Posts
screen-edit-post_tag = Tags
screen-edit-wp_block = Padrões
screen-erase-personal-data = Apagar dados pessoais
screen-export = Exportar
screen-export-personal-data = Exportar dados pessoais
screen-front = Vendo o site
screen-import = Importar
screen-login = Fazendo login
screen-media = Adicionar arquivo de mídia
screen-my-sites = Meus sites
screen-nav-menus = Menus
screen-options-discussion = Configurações: Discussão
screen-options-general = Configurações: Geral
screen-options-media = Configurações: Mídia
screen-options-permalink = Configurações: Links permanentes
screen-options-privacy = Configurações: Privacidade
screen-options-reading = Configurações: Leitura
screen-options-writing = Configurações: Escrita
screen-page = Editando uma página
screen-plugin-editor = Arquivos de plugins
screen-plugin-install = Adicionar plugins
screen-plugins = Plugins
screen-post = Editando um post
screen-profile = Próprio perfil
screen-site-editor = Editor do site
screen-site-health = Diagnóstico
screen-theme-editor = Arquivos de temas
screen-theme-install = Adicionar temas
screen-themes = Temas
screen-tools = Ferramentas
screen-update-core = Atualizações
screen-upload = Biblioteca de mídia
screen-user = Adicionar usuário
screen-user-edit = Um usuário
screen-users = Usuários
screen-widgets = Widgets
screen-wp_block = Editando um padrão
viewing = Vendo “{ $title }”
network-screen = Rede: { $screen }
list-of = Lista: { $name }
another-screen = Outra tela
