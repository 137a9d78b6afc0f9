import {expect, fixtureCleanup} from '@open-wc/testing';
import {judgeNir} from '@socle/core/kinds/nir';
import {open, partsOf} from '../siret/kind-field.testing.js';
import {itKeepsThePromisesOfAKind} from '../siret/kind-suite.testing.js';
import * as stories from './nir.stories.js';
import {nir, type NirContent} from './nir.template.js';
import './define.js';
import '../field/define.js';

const {default: _, ...states} = stories;
const all: Record<string, {args: NirContent}> = states;

describe('socle-nir', () => {
  itKeepsThePromisesOfAKind<NirContent>({
    write: nir,
    judge: judgeNir,
    states: all,
    label: 'Numéro de sécurité sociale',
    subject: 'le numéro de sécurité sociale',
    wrong: '184',
    right: '1.84.12.76.451.089-46',
    spaced: '1\u202f84 12 76 451 089 46',
    exemplified: ['Required'],
    refused: ['TooShort', 'WithoutKey'],
    refusal: /^Sur la carte Vitale.* par exemple 1 84 12 76 451 089 46\.$/,
  });

  it('is kept by no browser, and is quoted in no message', async () => {
    for (const {args} of Object.values(all)) {
      fixtureCleanup();
      const {control, message} = partsOf(await open(nir(args)));
      expect(control.autocomplete).to.equal('off');
      if (control.value) expect(message.textContent).not.to.include(control.value);
    }
  });
});
