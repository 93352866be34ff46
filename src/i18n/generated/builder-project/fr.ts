
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';


    export const templates = {
      'builder.check.empty': `Collez ici une fiche au format JSON.`,
'builder.check.fine': `Aucun problème.`,
'builder.check.one': str`${0} point à corriger`,
'builder.check.other': str`${0} points à corriger`,
'builder.choose-record': `Choisir une fiche`,
'builder.json': `La fiche au format JSON`,
'builder.json-hint': `Modifiez-la ou collez-en une autre : la page suit.`,
'builder.place': str`La lecture s’est arrêtée à la ligne ${0}, colonne ${1}.`,
'builder.record': `Fiche`,
'builder.record.azerbaijan': `CT.1093, Azerbaïdjan`,
'builder.record.enriched': `GLO.ACT, avec progrès`,
'builder.record.gloact': `GLO.ACT, 13 pays`,
'builder.record.minimal': `Une fiche brève`,
'builder.record.own': `Votre propre fiche`,
'builder.unknown-keys.one': str`Cette clé est inconnue et ignorée : ${0}. Vérifiez-en l’orthographe.`,
'builder.unknown-keys.other': str`Ces clés sont inconnues et ignorées : ${0}. Vérifiez-en l’orthographe.`,
    };
  