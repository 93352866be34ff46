
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    


    export const templates = {
      'builder.check': `Vérifier ce qui est publié`,
'builder.documentation': `Documentation`,
'builder.heading': `Présentez un projet d’aide sur votre site`,
'builder.introduction': `Choisissez une fiche ou collez la vôtre, voyez-la en français et en anglais, puis copiez le code dans votre page.`,
'builder.page-language': `Langue de cette page`,
'builder.page-title': `Fiche – intégrer un projet d’aide`,
    };
  