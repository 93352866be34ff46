
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';


    export const templates = {
      'expected.array': `une liste : [ … ]`,
'expected.boolean': `true ou false, sans guillemets`,
'expected.country': `deux lettres, comme FR`,
'expected.currency': `trois lettres, comme EUR`,
'expected.date': `2024, 2024-07 ou 2024-07-31`,
'expected.day': `un jour, comme 2024-07-31`,
'expected.integer': `un nombre entier sans guillemets, comme 13`,
'expected.language': `un code de langue, comme fr ou en-GB`,
'expected.number': `un nombre sans guillemets, comme 11000000`,
'expected.object': `un objet : { … }`,
'expected.string': `un texte entre guillemets`,
'expected.text': `un texte`,
'problem.csp': `src : la politique de sécurité du contenu (CSP) de cette page interdit cette adresse. Faites ajouter son origine à connect-src, ou placez une copie du fichier sur votre propre site.`,
'problem.draw': `Les données ont été lues, mais rien ne peut être dessiné sur cette page : elle refuse toute politique Trusted Types, est servie en XHTML ou n’a pas Intl. La console donne le message du navigateur.`,
'problem.enum': str`${0} : l’un de ces mots était attendu : ${1}. Ce champ n’est pas affiché.`,
'problem.http': str`src : le serveur a répondu par le code d’état ${0}, sans donner la fiche. Ouvrez l’adresse dans un navigateur et corrigez-la, ou écrivez à la personne qui gère ce serveur.`,
'problem.http-forbidden': str`src : ce fichier n’est pas public (code d’état ${0}). Fiche le demande sans cookie ni mot de passe. Faites-le rendre public, ou donnez l’adresse d’une copie publique.`,
'problem.http-missing': str`src : il n’y a rien à cette adresse (code d’état ${0}). Elle contient peut-être une faute de frappe, ou le fichier a été déplacé ou supprimé. Ouvrez-la dans un navigateur et corrigez-la.`,
'problem.http-server': str`src : le serveur qui conserve la fiche est en panne (code d’état ${0}, deux fois de suite). Rechargez la page plus tard ; si la panne dure, écrivez à la personne qui gère ce serveur.`,
'problem.json': `Ce n’est pas du JSON : un guillemet, une virgule ou un crochet manque ou a été modifié. Copiez de nouveau la fiche depuis sa source.`,
'problem.network': `src : adresse illisible. Ouvrez-la dans un navigateur : en cas d’échec, corrigez-la ; sinon, transmettez ce message à la personne qui gère le site (CORS).`,
'problem.object-as-text': `Un objet a été transmis comme du texte : son contenu est perdu. Donnez une valeur à la propriété de l’élément et non à l’attribut, ou transmettez le résultat de JSON.stringify.`,
'problem.offline': `src : cet appareil n’est pas connecté à internet. Vérifiez la connexion, puis rechargez la page.`,
'problem.page': `src : cette adresse donne une page web et non du JSON : souvent une page de connexion, une page « introuvable » ou la page du projet elle-même. Donnez l’adresse du fichier JSON lui-même.`,
'problem.project-id': `project-id : aucun projet du flux n’a cet identifiant. Comparez-le avec le champ « id » des projets du flux : chaque caractère compte.`,
'problem.range': str`${0} : la valeur sort de ce qui est admis (${1}). Ce champ n’est pas affiché.`,
'problem.read': str`${0} : ceci a été lu comme « ${1} ». Écrivez ce mot, afin que tous les logiciels le comprennent.`,
'problem.record': `La fiche`,
'problem.required': str`${0} : ce champ est obligatoire (${1}) et il est absent ou vide. Ajoutez-le.`,
'problem.src': `src : l’adresse d’une fiche doit commencer par https:// ou http://, ou mener à un fichier de ce site.`,
'problem.timeout': `src : cette adresse n’a pas donné de réponse complète en 10 secondes. Son serveur est trop lent, surchargé ou arrêté, ou la connexion est mauvaise. Rechargez la page ; si cela dure, placez une copie du fichier sur votre propre site.`,
'problem.too-large': `src : le fichier placé à cette adresse dépasse 2 Mo et n’a pas été lu jusqu’au bout. Donnez l’adresse d’une seule fiche, ou d’un flux plus court.`,
'problem.type': str`${0} : type de valeur incorrect (attendu : ${1}). Ce champ n’est pas affiché.`,
'problem.url': str`${0} : une adresse commençant par https:// ou http:// était attendue. Le lien n’est pas affiché.`,
    };
  