<?php
// Puts people and posts on an installed site and tells about them in JSON: `php populate.php SITE-FOLDER`.
require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/user.php';

function must( $result ) {
	if ( is_wp_error( $result ) ) {
		fwrite( STDERR, $result->get_error_message() . "\n" );
		exit( 1 );
	}
	return $result;
}

$second = null;
if ( is_multisite() ) {
	must( activate_plugin( 'presence-api/presence-api.php', '', true ) );
	$second = must( wpmu_create_blog( $site['authority'], '/second/', 'The second site', 1 ) );
}

$people = array(
	array( 'admin', 'The Administrator', 'administrator' ),
	array( 'zoe', 'Zoë Ünal', 'editor' ),
	array( 'yamada', '山田 太郎', 'editor' ),
	array( 'alice', 'Alice Author', 'author' ),
	array( 'sam', 'Sam Subscriber', 'subscriber' ),
);
$told = array();
foreach ( $people as list( $login, $name, $role ) ) {
	$password = 'admin' === $login ? $site['admin_password'] : wp_generate_password( 20, false );
	if ( 'admin' === $login ) {
		$id = must( wp_update_user( array( 'ID' => 1, 'display_name' => $name ) ) );
	} else {
		$id = must( wp_insert_user( array(
			'user_login'   => $login,
			'user_pass'    => $password,
			'user_email'   => $login . '@example.org',
			'display_name' => $name,
			'role'         => $role,
		) ) );
		if ( $second ) {
			must( add_user_to_blog( $second, $id, $role ) );
		}
	}
	$made   = must( WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'Presence Tray tests' ) ) );
	$told[] = array(
		'id'                   => $id,
		'login'                => $login,
		'name'                 => $name,
		'role'                 => $role,
		'password'             => $password,
		'application_password' => $made[0],
	);
}

$posts = array(
	array( '🚀 Launch day 🎉', 'post', 'draft', 'zoe' ),
	array( '“Quotes”, \'apostrophes\' & <b>tags</b>', 'post', 'publish', 'zoe' ),
	array( 'By Alice', 'post', 'publish', 'alice' ),
	array( 'A page', 'page', 'publish', 'yamada' ),
);
$written = array();
foreach ( $posts as list( $title, $type, $status, $login ) ) {
	$written[] = array(
		'id'    => must( wp_insert_post( wp_slash( array(
			'post_title'   => $title,
			'post_content' => 'Text.',
			'post_type'    => $type,
			'post_status'  => $status,
			'post_author'  => get_user_by( 'login', $login )->ID,
		) ), true ) ),
		'title' => $title,
		'type'  => $type,
	);
}

flush_rewrite_rules();
echo json_encode( array(
	'wordpress' => wp_get_wp_version(),
	'plugin'    => get_plugin_data( WP_PLUGIN_DIR . '/presence-api/presence-api.php', false, false )['Version'],
	'people'    => $told,
	'posts'     => $written,
), JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR );
