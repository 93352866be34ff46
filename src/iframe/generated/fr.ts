
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    


    export const templates = {
      'frame.address': `Ce cadre n’a aucun projet à afficher. Dans son adresse, il faut src= suivi de l’adresse d’une fiche, qui commence par https:// et dont les caractères spéciaux sont codés (« ? » devient %3F).`,
'frame.element': `Ce cadre ne sait pas quoi afficher. Dans son adresse, element= prend project-card, partner-badge-list, objectives-checklist ou budget-chip.`,
'frame.failed': `Ce projet ne peut pas être affiché pour le moment. Rechargez la page ; si cela ne suffit pas, écrivez aux responsables de ce site.`,
'frame.nothing': `Rien à afficher : la fiche de ce projet ne contient rien à ce sujet.`,
    };
  