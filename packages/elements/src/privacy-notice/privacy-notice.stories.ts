import {privacyNotice, type PrivacyNoticeContent} from './privacy-notice.template.js';

export default {title: 'Accords/Vos données personnelles', render: privacyNotice};

const args: PrivacyNoticeContent = {
  controller: 'La commune d’Aubremer',
  purpose: 'Étudier votre demande d’inscription, organiser les repas et les facturer.',
  basis: 'Une mission d’intérêt public (RGPD, article 6.1.e).',
  recipients: 'Le service de la restauration scolaire et le service comptable de la commune.',
  retention: 'Deux ans après la fin de l’année scolaire.',
  rights: 'Vous pouvez consulter vos données, les faire rectifier ou effacer, en limiter l’usage et vous y opposer.',
  dpo: {email: 'donnees@aubremer.example'},
};

export const Short = {name: 'Données données par l’usager', args};

export const WithSources = {
  name: 'Avec des données d’autres administrations',
  args: {
    ...args,
    sources: ['Identité\u202f: FranceConnect', 'Quotient familial\u202f: la CAF ou la MSA'],
    fullTextHref: '#donnees-personnelles',
  } satisfies PrivacyNoticeContent,
};
