import {expect, fixtureCleanup} from '@open-wc/testing';
import {judgePhone} from '@socle/core/kinds/phone';
import {judge, open, partsOf} from '../siret/kind-field.testing.js';
import {itKeepsThePromisesOfAKind} from '../siret/kind-suite.testing.js';
import * as stories from './phone.stories.js';
import {phone, type PhoneContent} from './phone.template.js';
import './define.js';
import '../field/define.js';

const {default: _, ...states} = stories;
const all: Record<string, {args: PhoneContent}> = states;

describe('socle-phone', () => {
  itKeepsThePromisesOfAKind<PhoneContent>({
    write: phone,
    judge: (value, rules, {only}) => judgePhone(value, {...rules, only}),
    states: all,
    label: 'Numéro de téléphone',
    subject: 'le numéro de téléphone',
    wrong: '0612',
    right: '+33 (0)6/12/34/56/78',
    spaced: '06\u00a012 34 56 78',
    exemplified: ['Required', 'Mobile'],
    refused: ['TooShort', 'UnknownCountry', 'ShortNumber', 'NotMobile'],
    refusal: /Exemple.* par exemple (?:06 12 34 56 78|\+32 470 12 34 56)\.$/,
  });

  it('tells the browser that it is the number of the user (RGAA 11.13.1 : Required, Optional, Filled, Foreign)', async () => {
    for (const {args} of [stories.Required, stories.Optional, stories.Filled, stories.Foreign]) {
      fixtureCleanup();
      const {control} = partsOf(await open(phone(args)));
      expect([control.type, control.autocomplete]).to.deep.equal(['tel', 'tel']);
      expect(control.hasAttribute('pattern')).to.equal(false); // It would refuse usual writings.
    }
  });

  it('wants a number that receives SMS, when the page says so', async () => {
    const form = await open(phone(stories.Mobile.args));
    const {control, message} = partsOf(form);
    control.value = '01 42 34 56 78';
    expect(judge(form)).to.equal(false);
    expect(message.textContent).to.equal(stories.NotMobile.args.error);
    control.value = '07 12 34 56 78';
    expect(judge(form)).to.equal(true);
  });
});
