### People, posts, places and times, as tray, notifications and terminal name them. Names and titles come from outside.

## People

# The name of an account that has none any more. Also begins sentences: this program makes its first letter a capital.
person-unnamed = somebody (user { $id })
somebody = somebody
people-two = { $first } and { $second }
people-three = { $first }, { $second } and { $third }
# Beside one who is named.
people-one-and-others =
    { $count ->
        [one] { $first } and 1 other
       *[other] { $first } and { $count } others
    }
# Beside two who are named.
people-two-and-others =
    { $count ->
        [one] { $first }, { $second } and 1 other
       *[other] { $first }, { $second } and { $count } others
    }
# Beside a list of names, with commas between them.
and-more =
    { $count ->
        [one] { $names } and 1 more
       *[other] { $names } and { $count } more
    }
list-two = { $first } and { $last }
list-comma = { $first }, { $second }

## Posts and sites

post-titled = “{ $title }”
post-untitled = (no title)
# Also begin sentences.
post-unknown = a post (no. { $id })
page-unknown = a page (no. { $id })
a-post = a post
site-unnamed = a site without a name
on-site = { $what } on { $site }

## What somebody is doing

doing-editing = editing { $post }
doing-editing-more =
    { $count ->
        [one] editing { $post } and 1 more
       *[other] editing { $post } and { $count } more
    }
place-hidden = online, place hidden
online = online
idle = idle
muted = muted
shared-live = ← you are in it
shared-left = ← you left it open { $ago }

## When

seconds = { $count } s
minutes = { $count } min
hours = { $count } h
days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
just-now = just now
ago = { $length } ago
# A time of day on another day than today.
day-and-time = { $day } { $month }, { $time }
month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
# Times of some days of the week: “22:00–07:00 on Mon, Tue”.
hours-on-days = { $hours } on { $days }
day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun

## Screens of WordPress, as WordPress calls them

screen-attachment = A media file
screen-comment = A comment
screen-customize = Customizer
screen-dashboard = Dashboard
screen-edit-category = Categories
screen-edit-comments = Comments
screen-edit-page = Pages
screen-edit-post = Posts
screen-edit-post_tag = Tags
screen-edit-wp_block = Patterns
screen-erase-personal-data = Erase personal data
screen-export = Export
screen-export-personal-data = Export personal data
screen-front = Viewing the site
screen-import = Import
screen-login = Signing in
screen-media = Add media
screen-my-sites = My sites
screen-nav-menus = Menus
screen-options-discussion = Settings: Discussion
screen-options-general = Settings: General
screen-options-media = Settings: Media
screen-options-permalink = Settings: Permalinks
screen-options-privacy = Settings: Privacy
screen-options-reading = Settings: Reading
screen-options-writing = Settings: Writing
screen-page = Editing a page
screen-plugin-editor = Plugin files
screen-plugin-install = Add plugins
screen-plugins = Plugins
screen-post = Editing a post
screen-profile = Own profile
screen-site-editor = Site Editor
screen-site-health = Site Health
screen-theme-editor = Theme files
screen-theme-install = Add themes
screen-themes = Themes
screen-tools = Tools
screen-update-core = Updates
screen-upload = Media library
screen-user = Add user
screen-user-edit = A user
screen-users = Users
screen-widgets = Widgets
screen-wp_block = Editing a pattern
# A page of the site itself.
viewing = Viewing “{ $title }”
network-screen = Network: { $screen }
list-of = List: { $name }
another-screen = Another screen
