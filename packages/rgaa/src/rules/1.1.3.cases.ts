import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'image buttons with alternatives of every sort',
    outcome: 'C',
    html: `<input type="image" src="${picture}" alt="Chercher"><input type="image" src="${picture}" aria-label="Chercher"><input type="image" src="${picture}" title="Chercher"><input type="image" src="${picture}" aria-labelledby="nom"><span id="nom">Chercher</span>`,
  },
  {
    name: 'an image button with nothing, that the browser names by itself',
    outcome: 'NC',
    html: `<input id="go" type="image" src="${picture}">`,
    at: ['#go'],
  },
  {
    name: 'an image button named by an element that does not exist',
    outcome: 'NC',
    html: `<input id="go" type="IMAGE" src="${picture}" alt="" aria-labelledby="absent">`,
    at: ['#go'],
  },
  {
    name: 'other buttons',
    outcome: 'NA',
    html: `<button><img src="${picture}" alt="Chercher"></button><input type="submit" value="Chercher"><input type="image" src="${picture}" style="display: none">`,
  },
];
