import {judgeSiret} from '@socle/core/kinds/siret';
import {itKeepsThePromisesOfAKind} from './kind-suite.testing.js';
import * as stories from './siret.stories.js';
import {siret, type SiretContent} from './siret.template.js';
import './define.js';
import '../field/define.js';

const {default: _, ...states} = stories;
const all: Record<string, {args: SiretContent}> = states;

describe('socle-siret', () => {
  itKeepsThePromisesOfAKind<SiretContent>({
    write: siret,
    judge: judgeSiret,
    states: all,
    label: 'Numéro SIRET',
    subject: 'le numéro SIRET',
    wrong: '7328',
    right: '732.829.320-00074',
    spaced: '732\u202f829 320 00074',
    exemplified: ['Required'],
    refused: ['TooShort', 'Siren'],
    refusal: /^14 chiffres\. Exemple.*732 829 320 00074\.$/,
  });
});
