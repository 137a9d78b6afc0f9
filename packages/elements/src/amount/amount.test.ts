import {expect} from '@open-wc/testing';
import {judgeAmount} from '@socle/core/kinds/amount';
import {judge, open, partsOf} from '../siret/kind-field.testing.js';
import {itKeepsThePromisesOfAKind} from '../siret/kind-suite.testing.js';
import * as stories from './amount.stories.js';
import {amount, type AmountContent} from './amount.template.js';
import './define.js';
import '../field/define.js';

const {default: _, ...states} = stories;
const all: Record<string, {args: AmountContent}> = states;

describe('socle-amount', () => {
  itKeepsThePromisesOfAKind<AmountContent>({
    write: amount,
    judge: (value, rules, {min, max}) => judgeAmount(value, {...rules, min, max}),
    states: all,
    label: 'Montant',
    subject: 'le loyer mensuel',
    wrong: 'beaucoup',
    right: '1.234,50 €',
    spaced: '1\u202f234,50\u00a0€',
    exemplified: ['Required'],
    refused: ['NotDigits', 'Negative'],
    refusal: /^En euros, charges comprises.* par exemple 1234,50\.$/,
  });

  it('stays between its bounds, which are accepted', async () => {
    const form = await open(amount(stories.Bounded.args));
    const {control, message} = partsOf(form);
    for (const [value, accepted] of [
      ['9,99', false],
      ['10', true],
      ['1000', true],
      ['1000,01', false],
    ] as const) {
      control.value = value;
      expect(judge(form), value).to.equal(accepted);
    }
    expect(message.textContent).to.equal(stories.TooMuch.args.error);
  });
});
