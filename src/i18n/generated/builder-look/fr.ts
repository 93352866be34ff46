
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize/internal/str-tag.js';


    export const templates = {
      'builder.appearance': `Apparence`,
'builder.element': `Élément`,
'builder.element.budget-chip': `Budget`,
'builder.element.objectives-checklist': `Objectifs`,
'builder.element.partner-badge-list': `Partenaires`,
'builder.element.project-card': `Fiche du projet`,
'builder.heading-level': `Niveau du titre de la fiche`,
'builder.heading-level-hint': `Un de plus que celui du titre sous lequel la fiche est placée dans votre page.`,
'builder.heading-level.level': str`Niveau ${0}`,
'builder.hide': `Rubriques de la fiche à omettre`,
'builder.language': `Langue`,
'builder.language.en': `Anglais`,
'builder.language.fr': `Français`,
'builder.language.page': `Celle de votre page`,
'builder.last-readable': `La fiche saisie est illisible : voici la dernière qui a pu être lue.`,
'builder.layout': `Présentation de la fiche`,
'builder.layout.compact': `Compacte`,
'builder.layout.full': `Complète`,
'builder.max': `Partenaires affichés d’emblée`,
'builder.max-hint': `Laissez vide pour les afficher tous.`,
'builder.notation': `Budget en forme abrégée`,
'builder.nothing-to-show': `Rien à afficher : la fiche n’en dit rien.`,
'builder.preview': `Aperçu`,
'builder.section.facts': `Autres renseignements`,
'builder.section.identifiers': `Identifiants`,
'builder.section.status': `Statut`,
'builder.section.summary': `Résumé`,
'builder.theme': `Thème`,
'builder.theme-hint': `Automatique : selon le réglage de chaque visiteur.`,
'builder.theme.auto': `Automatique`,
'builder.theme.dark': `Sombre`,
'builder.theme.light': `Clair`,
'builder.width': `Largeur de l’aperçu, en pixels`,
'builder.width.full': `Entière`,
    };
  