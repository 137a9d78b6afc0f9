import type {Words} from './usual.js';
import {easyHeld, easyResume, easySaving, easySession} from './easy-resume.js';
import {easySteps} from './steps.js';

const next = 'Ce n’est pas grave. Appuyez sur « Continuer ». Vous nous donnez un document à la page suivante.';

/**
 * The version « facile à lire »: short sentences, one idea each, everyday words, what to do next. What the law has
 * worded (the accusé de réception, the declaration of accessibility) stays as it is, with a summary above it.
 */
export const easy: Words = {
  version: {
    change: 'Version habituelle',
    about: 'À propos de la version facile à lire',
    note: 'Vous lisez la version facile à lire. Ces textes n’ont pas encore été relus par des personnes concernées.',
  },
  help: {
    adviser: 'Vous pouvez aussi aller dans une maison France services. Là, une personne vous aide. C’est gratuit.',
  },
  draft: {
    title: 'Votre demande',
    kept: until => [
      'Votre demande n’est pas encore envoyée.',
      `Nous gardons vos réponses jusqu’au ${until}.`,
      'Après cette date, nous effaçons vos réponses.',
    ],
    saving: easySaving,
  },
  session: easySession,
  resume: easyResume,
  held: easyHeld,
  steps: easySteps,
  home: {
    resume: 'Continuer votre demande',
    begun: day => `Vous avez commencé une demande le ${day}. Son numéro est`,
    keptUntil: day => `. Nous gardons cette demande jusqu’au ${day}.`,
    have: duration => `Pour faire cette demande, il faut ${duration}. Préparez ces documents :`,
    identity: [
      'Il y a 2 façons de commencer.',
      'Avec FranceConnect : vous utilisez un compte que vous avez déjà. Par exemple : votre compte des impôts. Vous avez moins de questions à remplir.',
      'Sans compte : vous répondez vous-même à toutes les questions.',
    ],
    already: 'Vous avez déjà commencé ou envoyé une demande ?',
    follow: [
      'Nous vous avons donné un lien. Ce lien ouvre votre demande. Ouvrez ce lien sur votre téléphone ou sur votre ordinateur.',
      'Vous n’avez plus ce lien ? Nous pouvons vous l’envoyer encore. Vous pouvez aussi nous appeler. Donnez-nous le numéro de votre demande.',
    ],
    ask: 'Recevoir encore mon lien',
    otherwise: 'Faire la demande sans ce site',
  },
  step: {
    save: 'Garder mes réponses et continuer plus tard',
    note: ['Répondez à toutes les questions.', 'Quand il est écrit « facultatif », vous pouvez ne pas répondre.'],
    conflict: {
      title: 'Vous avez rempli cette page 2 fois',
      text: 'Vous avez rempli cette page dans une autre fenêtre. Nous n’avons pas encore gardé les réponses de cette page. Choisissez les réponses à garder.',
      keep: 'Garder les réponses de cette page',
      view: 'Voir les autres réponses',
    },
  },
  source: {
    missing: {
      'not-found': provider => ({
        what: `Nous avons demandé cette information. Mais ${provider} ne l’a pas trouvée.`,
        next,
      }),
      unavailable: provider => ({what: `Le site de ${provider} ne marche pas en ce moment.`, next}),
      'not-connected': () => ({
        what: 'Nous n’avons pas cette information.',
        next: 'Avec FranceConnect, nous demandons cette information pour vous. Sans FranceConnect, ce n’est pas grave. Appuyez sur « Continuer ». Vous nous donnez un document à la page suivante.',
      }),
      refused: provider => ({what: `Nous avons demandé cette information. Mais ${provider} ne l’a pas donnée.`, next}),
    },
    wrong: provider => `Cette information est fausse ? Vous avez le droit de la faire corriger par ${provider}.`,
    other: 'Vous pouvez aussi faire autrement',
    own: 'Je préfère donner le document',
  },
  review: {
    lead: 'Relisez vos réponses. Une réponse est fausse ? Appuyez sur « Modifier ». Vous pouvez tout changer.',
    changed: {
      title: 'Vos réponses ont changé',
      text: 'Vous avez ouvert cette demande 2 fois. Des réponses ne sont plus les mêmes. Nous n’avons rien envoyé. Relisez vos réponses. Puis envoyez la demande.',
    },
    send: 'Envoyer la demande',
    sending: service => [
      `Vous envoyez vos réponses à la mairie, à ce service : ${service}.`,
      'Après, vous recevez un numéro. Vous recevez aussi un accusé de réception. L’accusé de réception est la preuve que vous avez envoyé votre demande.',
    ],
    save: 'Garder mes réponses et envoyer plus tard',
    label: 'Envoyer la demande',
  },
  receipt: {
    title: 'Votre demande est envoyée',
    pageTitle: number => `Votre demande est envoyée, dossier ${number}`,
    summary: (regime, day) => [
      'Nous avons reçu votre demande.',
      'Cette page est votre accusé de réception. C’est la preuve que vous avez envoyé votre demande.',
      'Gardez le numéro de dossier. Vous pouvez imprimer cette page.',
      {
        acceptation: `Nous étudions votre demande. Le ${day}, vous n’avez pas de réponse ? Cela veut dire que votre demande est acceptée. Pour cela, il ne doit manquer aucun document.`,
        rejet: `Nous étudions votre demande. Le ${day}, vous n’avez pas de réponse ? Cela veut dire que votre demande est refusée.`,
        aucune: `Nous étudions votre demande. Vous recevez une réponse avant le ${day}.`,
      }[regime],
    ],
    later: ' à payer. Vous pouvez payer plus tard. Votre demande est déjà envoyée.',
    pay: 'Aller au paiement',
    rejected: {
      title: 'Vous devez envoyer un document encore une fois',
      text: names =>
        `Il y a un virus dans ce document\u202F: ${names.join(', ')}. Nous ne pouvons pas le garder. Envoyez un autre document au service. L’adresse est sur cette page. Votre demande est toujours envoyée.`,
    },
  },
  payment: {
    before: [
      'Vous payez par internet. Le site de paiement s’appelle PayFiP. C’est un site de l’État.',
      'Vous ne voulez pas payer par internet ? Plus bas, vous trouvez d’autres façons de payer.',
    ],
    unavailable: {
      title: 'Le site de paiement ne marche pas en ce moment',
      text: 'Votre demande est bien envoyée. Vous n’avez pas payé. Essayez encore dans quelques minutes. Vous pouvez aussi payer d’une autre façon.',
    },
    stranger:
      'Vous voulez voir votre dossier et la preuve de votre paiement ? Ouvrez le lien que nous vous avons donné.',
    receipt: 'Revoir mon accusé de réception',
  },
  messages: {
    notFound: {
      title: 'Cette page n’existe pas',
      text: 'L’adresse de la page est peut-être fausse. Vos réponses ne sont pas perdues. Vous pouvez aller à l’accueil.',
    },
    nothingOpen: {
      title: 'Aucune demande n’est ouverte ici',
      text: 'Vous avez déjà commencé une demande ? Ouvrez le lien que nous vous avons donné. Vous retrouvez vos réponses. Vous n’avez pas de lien ? Commencez une nouvelle demande.',
    },
    problem: {
      title: 'Le site a un problème',
      text: 'Ce n’est pas votre faute. Vos réponses ne sont pas perdues. Attendez un peu. Puis essayez encore. Cela ne marche toujours pas ? Appelez-nous.',
    },
    badLink: {
      title: 'Ce lien n’ouvre aucune demande',
      text: 'Il manque peut-être un morceau du lien. Copiez tout le lien. Une demande qui n’est pas envoyée est effacée après 30 jours. Vous pouvez aussi nous appeler.',
    },
    unreadable: {title: 'L’envoi n’a pas marché', back: 'Revenir à la page d’avant'},
    home: 'Aller à l’accueil',
  },
  saved: {
    title: 'Vos réponses sont gardées',
    keptUntil: day => `. Nous gardons vos réponses jusqu’au ${day}.`,
    resume: 'Pour continuer votre demande',
    here: 'Sur cet appareil, revenez sur ce site. Sur un autre téléphone ou un autre ordinateur, ouvrez ce lien :',
    sentTo: address => `Nous avons aussi envoyé ce lien à ${address}. `,
    secret: 'Ce lien est pour vous. Il ouvre vos réponses. Ne donnez ce lien à personne.',
    where: {
      title: 'Recevoir ce lien par e-mail',
      text: 'Nous gardons votre adresse e-mail avec vos réponses.',
      label: 'Votre adresse e-mail',
      subject: 'votre adresse e-mail',
      send: 'M’envoyer le lien',
    },
  },
  close: {
    text: 'D’autres personnes utilisent cet appareil ? Fermez votre demande. Ainsi, elles ne peuvent pas la lire. Pour la rouvrir, utilisez le lien que nous vous avons donné.',
    button: 'Fermer ma demande sur cet appareil',
  },
  remove: {
    title: 'Effacer la demande',
    question: number => `Effacer la demande ${number} ?`,
    warning: 'Nous effaçons vos réponses et vos documents. Après, personne ne peut les retrouver.',
    yes: 'Effacer la demande',
    no: 'Garder la demande',
  },
  legal: {
    accessibility: state => [
      'Un site accessible est un site que tout le monde peut utiliser. Par exemple : les personnes qui ne voient pas, ou qui n’utilisent pas de souris.',
      `Aujourd’hui, ce site est ${state}. Cela veut dire que ${
        {
          'non conforme': 'le site ne suit pas assez de règles, ou que personne ne les a encore vérifiées',
          'partiellement conforme': 'le site suit une partie des règles',
          'totalement conforme': 'le site suit toutes les règles',
        }[state]
      }.`,
      'Vous n’arrivez pas à utiliser ce site ? Appelez-nous ou écrivez-nous. Nous vous aidons.',
      'Le texte qui suit est le texte de la loi. Il est plus difficile à lire.',
    ],
  },
  mails: {
    draft: (number, until) =>
      `Nous avons gardé vos réponses. Votre demande n’est pas encore envoyée. Son numéro est ${number}. Nous gardons vos réponses jusqu’au ${until}.`,
    draftLink: 'Pour continuer votre demande, ouvrez ce lien :',
    asked: number => `Vous avez demandé le lien de votre demande ${number}. Ce n’est pas vous ? Ne faites rien.`,
    secret: 'Ce lien est pour vous. Il ouvre vos réponses. Ne donnez ce lien à personne.',
    received: (title, moment) => [
      `Nous avons reçu votre demande « ${title} » le ${moment}.`,
      'Ce message est votre accusé de réception. C’est la preuve que vous avez envoyé votre demande. Gardez ce message.',
    ],
    follow: 'Pour voir votre demande, l’imprimer ou payer, ouvrez ce lien :',
    paid: moment => `Nous avons reçu votre paiement le ${moment}.`,
    settling: moment =>
      `Votre paiement est en cours depuis le ${moment}. L’argent part de votre compte dans quelques jours. Ne payez pas une deuxième fois.`,
  },
};
