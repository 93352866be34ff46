<?php
// What WordPress itself makes of pasted code: all its files are loaded, as for a visitor, with the filters that it installs.
// In: {"recipe": a file that a site has added, "cells": [{"role", "place", "html"}]} as JSON; out: {"version", "published": [html],
// "footer": what stands at the end of its pages}.
$folder = $argv[1];
$input  = json_decode( stream_get_contents( STDIN ), true );

$_SERVER += array( 'HTTP_HOST' => 'example.org', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/' );
// "Installing" spares the questions to the database whether there is a site at all.
define( 'WP_INSTALLING', true );
define( 'WP_CONTENT_DIR', __DIR__ );
define( 'WP_CONTENT_URL', 'http://example.org/wp-content' );
define( 'ABSPATH', $folder );
$table_prefix  = 'wp_';
$wp_user_roles = array();
require ABSPATH . 'wp-settings.php';
// On in every new site, but an empty database does not say so.
add_filter( 'pre_option_use_smilies', '__return_true' );
require ABSPATH . 'wp-admin/includes/schema.php';
populate_roles();
if ( isset( $input['recipe'] ) ) {
	require $input['recipe'];
}

// In the order in which they are made; none comes from a database.
$roles = array( 'administrator', 'editor', 'author' );

function sign_in( $role ) {
	global $roles;
	$id = 1 + array_search( $role, $roles, true );
	wp_cache_set( $id, (object) array( 'ID' => $id, 'user_login' => $role ), 'users' );
	wp_cache_set( $id, array( 'wp_capabilities' => array( serialize( array( $role => true ) ) ) ), 'user_meta' );
	wp_set_current_user( $id );
}

/** What the editor sends: the code alone in the classic editor, between its comments in a block of the block editor. */
function written( $place, $html ) {
	switch ( $place ) {
		case 'html-block':
			return "<!-- wp:html -->\n$html\n<!-- /wp:html -->";
		case 'paragraph-block':
			return "<!-- wp:paragraph -->\n<p>$html</p>\n<!-- /wp:paragraph -->";
		default:
			return $html;
	}
}

function saved( $content ) {
	return wp_unslash( sanitize_post_field( 'post_content', wp_slash( $content ), 0, 'db' ) );
}

$published = array();
foreach ( $input['cells'] as $cell ) {
	sign_in( $cell['role'] );
	$content = saved( written( $cell['place'], $cell['html'] ) );
	wp_set_current_user( 0 );
	$published[] = apply_filters( 'the_content', $content );
}

ob_start();
wp_enqueue_scripts();
wp_print_footer_scripts();
$footer = ob_get_clean();

$output = array( 'version' => $wp_version, 'published' => $published, 'footer' => $footer );
echo json_encode( $output, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
