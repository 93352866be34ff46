<?php
// In the template's index.php, before <head> is written.
$this->getWebAssetManager()->registerAndUseScript( 'fiche', 'media/fiche/fiche.js', array(), array( 'type' => 'module' ) );
