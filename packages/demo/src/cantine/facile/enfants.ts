import {same, type EasyStep} from '@socle/demarche/description';

/** Page 2: each child. */
export const child: EasyStep = {
  title: 'Votre enfant',
  lead: 'Vous pouvez inscrire plusieurs enfants. Pour cela, appuyez sur « Ajouter un autre enfant ».',
  items: {
    enfants: {
      itemLabel: same,
      addLabel: same,
      items: {
        prenom: {label: same, subject: same},
        nom: {label: same, subject: same},
        naissance: {
          legend: 'Quand votre enfant est-il né ?',
          subject: same,
          hint: 'Écrivez des chiffres. Exemple : 3 9 2019 pour le 3 septembre 2019.',
        },
        ecole: {
          label: 'Quelle est son école ?',
          subject: same,
          hint: 'Appuyez sur la liste. Puis choisissez une école.',
          options: same,
        },
        classe: {
          label: 'Dans quelle classe est votre enfant cette année ?',
          subject: same,
          hint: 'Appuyez sur la liste. Puis choisissez une classe.',
          options: {
            'Petite section': {label: 'Petite section de maternelle'},
            'Moyenne section': {label: 'Moyenne section de maternelle'},
            'Grande section': {label: 'Grande section de maternelle'},
            CP: same,
            CE1: same,
            CE2: same,
            CM1: same,
            CM2: same,
          },
        },
        jours: {
          legend: 'Quels jours votre enfant mange-t-il à la cantine ?',
          subject: same,
          hint: 'Vous pouvez cocher plusieurs jours.',
          options: same,
        },
        regime: {
          legend: 'Que mange votre enfant ?',
          subject: same,
          options: {
            standard: {label: 'Il mange de tout'},
            'sans-porc': {label: 'Il ne mange pas de porc'},
            vegetarien: {label: 'Il ne mange pas de viande et pas de poisson'},
          },
        },
        allergies: {
          legend: 'Y a-t-il des aliments qui rendent votre enfant malade ?',
          hint: 'Cela s’appelle une allergie. Exemples : le lait, les œufs, les cacahuètes.',
          subject: same,
          options: same,
        },
        allergiesPrecision: {
          label: 'Quels aliments rendent votre enfant malade ?',
          subject: 'les aliments qui rendent votre enfant malade',
          hint: 'Répondez seulement si vous avez choisi « Oui ». Nous vous appelons pour en parler. Ensemble, nous cherchons ce que votre enfant peut manger.',
        },
      },
    },
  },
};
