import {judgeIban} from '@socle/core/kinds/iban';
import {itKeepsThePromisesOfAKind} from '../siret/kind-suite.testing.js';
import * as stories from './iban.stories.js';
import {iban, type IbanContent} from './iban.template.js';
import './define.js';
import '../field/define.js';

const {default: _, ...states} = stories;
const all: Record<string, {args: IbanContent}> = states;

describe('socle-iban', () => {
  itKeepsThePromisesOfAKind<IbanContent>({
    write: iban,
    judge: judgeIban,
    states: all,
    label: 'IBAN',
    subject: 'l’IBAN',
    wrong: 'FR14',
    right: 'fr14-2004-1010-0505-0001-3m02-606',
    spaced: 'FR14\u00a02004 1010 0505 0001 3M02 606',
    exemplified: ['Required'],
    refused: ['TooShort', 'Bic'],
    refusal: /^Sur votre relevé.* par exemple FR14 2004 1010 0505 0001 3M02 606\.$/,
  });
});
