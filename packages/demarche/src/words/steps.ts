/** What pages say of conditional steps, and of a démarche done task by task. */
export interface StepsWords {
  /** A step whose address was opened, and that does not apply. */
  notAsked: {title: (step: string) => string; text: string};
  /** Answers of steps that do not apply any more. */
  left: {title: string; text: (steps: string[]) => string};
  tasks: {
    title: string;
    lead: string;
    back: string;
    /** Title of the group of the review. */
    end: string;
    /** What unlocks a task. */
    unlock: (steps: string[]) => string;
    unlockEnd: string;
  };
}

/** « Les enfants » et « Les pièces ». */
const quoted = (titles: string[]) => new Intl.ListFormat('fr-FR').format(titles.map(title => `« ${title} »`));

export const usualSteps: StepsWords = {
  notAsked: {
    title: step => `La partie « ${step} » ne vous concerne pas`,
    text: 'Vos autres réponses montrent qu’elle n’est pas à remplir. Ce que vous y aviez répondu est gardé dans le brouillon et ne sera pas envoyé.',
  },
  left: {
    title: 'Des réponses ne seront pas envoyées',
    text: steps =>
      steps.length > 1
        ? `Les parties ${quoted(steps)} ne vous concernent plus : leurs réponses sont gardées dans le brouillon et ne seront pas envoyées.`
        : `La partie ${quoted(steps)} ne vous concerne plus : ses réponses sont gardées dans le brouillon et ne seront pas envoyées.`,
  },
  tasks: {
    title: 'Votre demande, partie par partie',
    lead: 'Remplissez les parties dans l’ordre qui vous convient. Vos réponses sont enregistrées à chaque partie.',
    back: 'Revenir à la liste des parties',
    end: 'Vérifier et déposer',
    unlock: steps => `Terminez d’abord ${quoted(steps)}.`,
    unlockEnd: 'Terminez d’abord toutes les parties qui précèdent.',
  },
};

export const easySteps: StepsWords = {
  notAsked: {
    title: step => `Vous n’avez pas à remplir la partie « ${step} »`,
    text: 'Nous le savons avec vos autres réponses. Vous aviez déjà rempli cette partie ? Nous gardons ces réponses. Mais nous ne les envoyons pas.',
  },
  left: {
    title: 'Nous n’envoyons pas certaines réponses',
    text: steps =>
      `Vous n’avez plus à remplir ${quoted(steps)}. Nous gardons ces réponses. Mais nous ne les envoyons pas.`,
  },
  tasks: {
    title: 'Les parties de votre demande',
    lead: 'Choisissez une partie. Remplissez cette partie. Puis choisissez une autre partie. Nous gardons vos réponses.',
    back: 'Revenir à la liste des parties',
    end: 'Relire et envoyer',
    unlock: steps => `Avant, remplissez ${quoted(steps)}.`,
    unlockEnd: 'Avant, remplissez toutes les parties.',
  },
};
