<?php
// What a test does to a site behind its back, as its owner or its host would: `php deed.php SITE-FOLDER DEED …`.
require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$deeds = array(
	// Adds a post of this author, last saved an hour ago so that any later save has another time; tells its number.
	'post'     => function ( $title, $login, $status, $type ) use ( $wpdb ) {
		$id  = wp_insert_post( wp_slash( array(
			'post_title'   => $title,
			'post_content' => 'Text.',
			'post_status'  => $status,
			'post_type'    => $type,
			'post_author'  => get_user_by( 'login', $login )->ID,
		) ) );
		$ago = gmdate( 'Y-m-d H:i:s', time() - HOUR_IN_SECONDS );
		$wpdb->update( $wpdb->posts, array( 'post_modified' => $ago, 'post_modified_gmt' => $ago ), array( 'ID' => $id ) );
		return $id;
	},
	// Switches the plugin off or on.
	'plugin'   => function ( $switch ) {
		'off' === $switch ? deactivate_plugins( 'presence-api/presence-api.php' ) : activate_plugin( 'presence-api/presence-api.php' );
	},
	// Adds a plugin made of this text, for answers spoilt by other people's code.
	'spoil'    => function ( $text ) {
		file_put_contents( WPMU_PLUGIN_DIR . '/spoil.php', '<?php ' . $text );
	},
	'unspoil'  => function () {
		unlink( WPMU_PLUGIN_DIR . '/spoil.php' );
	},
	// Makes a row older, as if its owner's browser had been silent for so many seconds; tells how many rows it were.
	'age'      => function ( $room, $client, $seconds ) use ( $wpdb ) {
		return $wpdb->query( $wpdb->prepare(
			"UPDATE {$wpdb->presence} SET date_gmt = date_gmt - INTERVAL %d SECOND WHERE room = %s AND client_id = %s",
			$seconds, $room, $client
		) );
	},
	// Removes every row, so that nobody of an earlier test is there.
	'empty'    => function () use ( $wpdb ) {
		$wpdb->query( "DELETE FROM {$wpdb->presence}" );
	},
	// Lets the lock of a post run out.
	'unlock'   => function ( $post ) {
		return delete_post_meta( $post, '_edit_lock' );
	},
	// Makes another application password; tells it and its identifier.
	'password' => function ( $login ) {
		list( $password, $item ) = WP_Application_Passwords::create_new_application_password( get_user_by( 'login', $login )->ID, array( 'name' => 'To be revoked ' . wp_generate_uuid4() ) );
		return array( 'password' => $password, 'uuid' => $item['uuid'] );
	},
	// Takes an application password back.
	'revoke'   => function ( $login, $uuid ) {
		return WP_Application_Passwords::delete_application_password( get_user_by( 'login', $login )->ID, $uuid );
	},
	// Removes an account with everything it wrote.
	'forget'   => function ( $login ) {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		return wp_delete_user( get_user_by( 'login', $login )->ID );
	},
);

$told = $deeds[ $argv[2] ]( ...array_slice( $argv, 3 ) );
if ( is_wp_error( $told ) || false === $told || 0 === $told ) {
	fwrite( STDERR, $argv[2] . ': ' . ( is_wp_error( $told ) ? $told->get_error_message() : 'nothing changed' ) . "\n" );
	exit( 1 );
}
echo json_encode( $told, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR );
