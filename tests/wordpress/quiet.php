<?php
// A must-use plugin of the throw-away sites: no mail leaves them.
add_filter( 'pre_wp_mail', '__return_true' );
