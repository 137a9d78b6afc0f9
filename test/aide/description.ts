import type {ChoicesItem, Demarche, FieldItem} from '@socle/demarche/description';
import * as v from 'valibot';
import {answers, check, choice, choices} from '@socle/rules/rules';

const text = (name: string, label: string, subject: string): FieldItem => ({kind: 'field', name, label, subject});

const situation: ChoicesItem = {
  kind: 'choices',
  name: 'situation',
  choose: 'one',
  legend: 'Votre situation',
  subject: 'votre situation',
  options: [
    {value: 'salarie', label: 'Salarié'},
    {value: 'independant', label: 'À mon compte'},
    {value: 'sans', label: 'Sans emploi'},
  ],
};

const aides: ChoicesItem = {
  kind: 'choices',
  name: 'aides',
  choose: 'several',
  legend: 'Aides que vous recevez déjà',
  subject: 'vos aides, ou « Aucune aide »',
  options: [
    {value: 'apl', label: 'Aide au logement'},
    {value: 'rsa', label: 'RSA'},
    {value: 'aucune', label: 'Aucune aide', exclusive: true},
  ],
};

const values = ({options}: ChoicesItem) => options.map(one => one.value);

/** The same rules as those of the questions, and one between two of them: what the browser of the test judges with. */
export const rules = v.pipe(
  answers({
    situation: choice({subject: situation.subject, required: true, options: values(situation)}),
    aides: choices({
      subject: aides.subject,
      required: true,
      options: values(aides),
      exclusive: aides.options.filter(({exclusive}) => exclusive),
    }),
  }),
  check(
    all =>
      all.situation === 'salarie' && all.aides.includes('rsa') ? 'Le RSA de salarié s’appelle prime d’activité.' : '',
    'aides',
  ),
);

/**
 * A démarche that no town has: every kind of question, steps that depend on answers, a rule between answers. Tests go
 * through it page after page, and as a list of tasks.
 */
export const aide: Demarche = {
  id: 'aide-essai',
  title: 'Demander une aide',
  home: {
    lead: 'Une démarche d’essai.',
    needed: ['votre RIB'],
    duration: '10 minutes environ',
    answer: 'Le service répond en deux mois.',
    otherWays: ['Au guichet.'],
  },
  identity: {scopes: ['openid'], data: []},
  steps: [
    {
      id: 'demandeur',
      title: 'Vous',
      items: [
        text('nom', 'Nom', 'votre nom'),
        {
          ...text('courriel', 'Adresse électronique', 'votre adresse électronique'),
          type: 'email',
          autocomplete: 'email',
        },
        {...text('telephone', 'Téléphone', 'votre numéro de téléphone'), type: 'phone', autocomplete: 'tel'},
        {
          kind: 'date',
          name: 'naissance',
          legend: 'Date de naissance',
          subject: 'votre date de naissance',
          past: true,
          presumed: true,
          autocomplete: 'bday',
        },
        {kind: 'commune', name: 'lieu', label: 'Commune de naissance', subject: 'votre commune de naissance'},
        {...text('nir', 'Numéro de sécurité sociale', 'votre numéro de sécurité sociale'), type: 'nir'},
        {kind: 'address', name: 'adresse', legend: 'Votre adresse', subject: 'votre adresse'},
      ],
    },
    {id: 'situation', title: 'Votre situation', schema: rules, items: [situation, aides]},
    {
      id: 'employeur',
      title: 'Votre employeur',
      when: {answer: 'situation', is: 'salarie'},
      items: [
        {...text('siretEmployeur', 'Numéro SIRET', 'le numéro SIRET de l’employeur'), type: 'siret'},
        {...text('siteEmployeur', 'Site de l’employeur', 'le site de l’employeur'), type: 'url', optional: true},
        {...text('salaire', 'Salaire net du mois', 'le salaire net'), type: 'amount', min: 0, max: 1_000_000},
      ],
    },
    {
      id: 'entreprise',
      title: 'Votre entreprise',
      when: {answer: 'situation', is: 'independant'},
      items: [{...text('siretEntreprise', 'Numéro SIRET', 'le numéro SIRET de l’entreprise'), type: 'siret'}],
    },
    {
      id: 'foyer',
      title: 'Votre foyer',
      items: [
        {
          kind: 'repeat',
          name: 'personnes',
          itemLabel: 'Personne',
          addLabel: 'Ajouter une personne',
          min: 0,
          max: 4,
          subjectFrom: ['prenom'],
          summaryFrom: ['prenom', 'naissance'],
          items: [
            text('prenom', 'Prénom', 'le prénom'),
            {kind: 'date', name: 'naissance', legend: 'Date de naissance', subject: 'la date de naissance', past: true},
          ],
        },
        {...text('pieces', 'Nombre de pièces', 'le nombre de pièces'), type: 'number', min: 1, max: 20},
        {
          ...text('logement', 'Logement', 'le logement'),
          type: 'select',
          options: [
            {value: 'maison', label: 'Maison'},
            {value: 'appartement', label: 'Appartement'},
          ],
        },
      ],
    },
    {
      id: 'versement',
      title: 'Le versement',
      items: [
        {...text('iban', 'IBAN', 'votre IBAN'), type: 'iban'},
        {...text('precisions', 'Précisions', 'vos précisions'), type: 'textarea', maxLength: 200, optional: true},
        {
          kind: 'choices',
          name: 'titulaire',
          choose: 'box',
          legend: 'Titulaire du compte',
          subject: 'la case du titulaire',
          options: [{value: 'oui', label: 'Ce compte est à mon nom'}],
        },
        {
          kind: 'attestation',
          name: 'honneur',
          subject: 'l’attestation',
          statement: 'J’atteste que mes réponses sont exactes.',
          sanction: 'Une fausse déclaration est punie par la loi.',
        },
      ],
    },
  ],
  review: {title: 'Vérifiez vos réponses', submit: 'Déposer la demande'},
  decision: {regime: 'rejet', months: 2, appeal: 'Vous avez deux mois pour contester.'},
  next: ['Le service étudie votre demande.'],
  email: 'courriel',
  privacy: {fullText: ['Vos réponses servent à étudier votre demande.']},
};

/** The same, as a list of tasks: money comes once we know for whom. */
export const aideByTasks: Demarche = {
  ...aide,
  mode: 'tasks',
  steps: aide.steps.map(step => (step.id === 'versement' ? {...step, needs: ['demandeur']} : step)),
};
