
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';


    export const templates = {
      'builder.code': `Code pour votre page`,
'builder.copied': `Le code est copié.`,
'builder.copy': `Copier le code`,
'builder.droppable.id': `identifiant`,
'builder.droppable.language': `l’autre langue`,
'builder.droppable.partners-beyond-three': `les partenaires au-delà de trois`,
'builder.droppable.source': `source`,
'builder.droppable.updated': `date de mise à jour`,
'builder.droppable.url': `adresse`,
'builder.dropped': str`Pour rester assez court pour tous les CMS, le lien laisse de côté : ${0}.`,
'builder.form': `Forme du code`,
'builder.form-hint.element': `Pour qui peut placer des scripts dans la page.`,
'builder.form-hint.link': `Pour les rédacteurs : le lien est juste tel quel, et devient l’élément partout où le site charge le script. Collez-le comme code source HTML.`,
'builder.form-hint.static': `Pour les pages et les messages qui ne chargent aucun script. La fiche y est affichée telle qu’elle est aujourd’hui.`,
'builder.form.element': `Script et élément`,
'builder.form.link': `Lien pour un CMS`,
'builder.form.static': `HTML sans script`,
'builder.html': `HTML`,
'builder.local-script': `Cette adresse n’existe que sur cet ordinateur. Mettez celle où votre site garde fiche.js.`,
'builder.no-code': `Pas de code tant que la fiche est illisible.`,
'builder.not-copied': `Votre navigateur ne l’a pas permis. Le code est sélectionné : copiez-le avec Ctrl + C ou ⌘ + C.`,
'builder.script': `Adresse du script`,
'builder.script-hint': `D’où votre site le chargera. L’empreinte d’intégrité n’est écrite que pour la copie fournie ici.`,
    };
  