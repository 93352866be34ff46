
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';


    export const templates = {
      'expected.array': `une liste : [ … ]`,
'expected.boolean': `true ou false, sans guillemets`,
'expected.country': `deux lettres, comme FR`,
'expected.currency': `trois lettres, comme EUR`,
'expected.date': `2024, 2024-07 ou 2024-07-31`,
'expected.day': `un jour, comme 2024-07-31`,
'expected.integer': `un nombre entier sans guillemets, comme 13`,
'expected.language': `une étiquette de langue, comme fr ou en-GB`,
'expected.number': `un nombre sans guillemets, comme 11000000`,
'expected.object': `un objet : { … }`,
'expected.string': `un texte entre guillemets`,
'expected.text': `un texte`,
'problem.enum': str`${0} : l’un de ces mots était attendu : ${1}. Ce champ n’est pas affiché.`,
'problem.json': `Ce n’est pas du JSON : un guillemet, une virgule ou un crochet manque ou a été modifié. Copiez de nouveau la fiche depuis sa source.`,
'problem.range': str`${0} : la valeur sort de ce qui est admis (${1}). Ce champ n’est pas affiché.`,
'problem.read': str`${0} : ceci a été lu comme « ${1} ». Écrivez ce mot, afin que tous les lecteurs le comprennent.`,
'problem.record': `La fiche`,
'problem.required': str`${0} : cet élément est obligatoire (${1}) et il est absent ou vide. Ajoutez-le.`,
'problem.type': str`${0} : une valeur d’une autre nature était attendue (${1}). Ce champ n’est pas affiché.`,
'problem.url': str`${0} : une adresse commençant par https:// ou http:// était attendue. Le lien n’est pas affiché.`,
    };
  