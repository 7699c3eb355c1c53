<?php
// Loads the WordPress of the site folder named by the first argument, outside any web server.
if ( PHP_SAPI !== 'cli' || empty( $argv[1] ) ) {
	exit( 2 );
}
$folder = realpath( $argv[1] );
$site   = json_decode( file_get_contents( $folder . '.json' ), true, 8, JSON_THROW_ON_ERROR );

$_SERVER['HTTP_HOST']       = $site['authority'];
$_SERVER['SERVER_NAME']     = $site['authority'];
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['REMOTE_ADDR']     = '127.0.0.1';

ini_set( 'display_errors', 'stderr' );
require $folder . '/wp-load.php';
