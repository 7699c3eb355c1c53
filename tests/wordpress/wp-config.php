<?php
// The settings of a throw-away site. Its facts are in the JSON file that lies beside its folder and has its name.
$presence_site = json_decode( file_get_contents( __DIR__ . '.json' ), true, 8, JSON_THROW_ON_ERROR );

define( 'DB_NAME', $presence_site['database'] );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . $presence_site['socket'] );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';

foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $presence_key ) {
	define( $presence_key, hash( 'sha256', $presence_key . $presence_site['secret'] ) );
}

// Application passwords over plain http on the loopback.
define( 'WP_ENVIRONMENT_TYPE', 'local' );
// Nothing leaves the machine, nothing runs behind the test's back.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );

if ( $presence_site['network'] ) {
	define( 'WP_ALLOW_MULTISITE', true );
}
if ( ! empty( $presence_site['network_ready'] ) ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', $presence_site['authority'] );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
