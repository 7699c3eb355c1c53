<?php
// Makes the database of a site and installs WordPress and the plugin in it: `php install.php SITE-FOLDER`.
mysqli_report( MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT );
$facts = json_decode( file_get_contents( $argv[1] . '.json' ), true, 8, JSON_THROW_ON_ERROR );
$db    = new mysqli( 'localhost', 'root', '', '', 0, $facts['socket'] );
$db->query( 'CREATE DATABASE `' . $facts['database'] . '` CHARACTER SET utf8mb4' );
$db->close();

define( 'WP_INSTALLING', true );
function wp_new_blog_notification() {}
require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( $site['title'], 'admin', 'admin@example.org', true, '', $site['admin_password'] );
$wp_rewrite->init();
$wp_rewrite->set_permalink_structure( '/%year%/%postname%/' );
update_option( 'siteurl', $site['address'] );
update_option( 'home', $site['address'] );

if ( $site['network'] ) {
	require_once ABSPATH . 'wp-admin/includes/network.php';
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
		$wpdb->$table = $prefixed;
	}
	install_network();
	$done = populate_network( 1, $site['authority'], 'admin@example.org', $site['title'], '/', false );
	// WordPress warns here that it could not look up a wildcard host; a network of folders needs none.
	if ( is_wp_error( $done ) && 'no_wildcard_dns' !== $done->get_error_code() ) {
		fwrite( STDERR, $done->get_error_message() . "\n" );
		exit( 1 );
	}
	$site['network_ready'] = true;
	file_put_contents( $folder . '.json', json_encode( $site ) );
} else {
	$failed = activate_plugin( 'presence-api/presence-api.php' );
	if ( is_wp_error( $failed ) ) {
		fwrite( STDERR, $failed->get_error_message() . "\n" );
		exit( 1 );
	}
}
