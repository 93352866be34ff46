<?php
/**
 * Fiche in WordPress: the script on every page, and the elements kept when an author saves them.
 * A file of its own in wp-content/mu-plugins, or the end of the theme's functions.php. The script stands in wp-content/fiche.
 */

add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script( 'fiche', content_url( 'fiche/fiche.js' ), array(), null, true );
} );

add_filter( 'script_loader_tag', function ( $tag, $handle, $src ) {
	return 'fiche' === $handle ? wp_get_script_tag( array( 'type' => 'module', 'src' => $src ) ) : $tag;
}, 10, 3 );

add_filter( 'wp_kses_allowed_html', function ( $tags, $context ) {
	$attributes = array(
		'lang', 'dir', 'class', 'id', 'project', 'src', 'project-id', 'loading', 'theme', 'json-ld', 'layout', 'heading-level', 'hide',
		'roles', 'max', 'partners', 'objectives', 'notation', 'amount', 'currency',
	);
	$elements = array( 'fiche-project-card', 'fiche-partner-badge-list', 'fiche-objectives-checklist', 'fiche-budget-chip' );
	$fiche    = array_fill_keys( $elements, array_fill_keys( $attributes, true ) );
	return 'post' === $context ? array_merge( $tags, $fiche ) : $tags;
}, 10, 2 );
