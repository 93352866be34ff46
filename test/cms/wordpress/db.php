<?php
// WordPress loads this file, when it stands in wp-content, instead of its own connection to a database. Here the database is
// empty: every option has its default, and what is published is passed in and out by publish.php.
class EmptyDatabase extends wpdb {
	public function db_connect( $allow_bail = true ) {
		return $this->ready = true;
	}

	public function query( $query ) {
		$this->last_result = array();
		return 0;
	}

	public function get_col_charset( $table, $column ) {
		return 'utf8mb4';
	}

	public function _real_escape( $data ) {
		return addslashes( $data );
	}
}

$wpdb = new EmptyDatabase( '', '', '', '' );
