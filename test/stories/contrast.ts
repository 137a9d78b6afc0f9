import {audit, violationsText, type Audit} from '@socle/rgaa/audit-page';
import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {look, lookPlain} from './appearance.js';
import type {Check} from './check.js';
import type {LookRead} from './in-page/text-pairs.js';
import {paleTexts} from './luminance.js';
import {pictureAround} from './pictures.js';
import {provenLooks} from './proven-pairs.js';

const scope = '#storybook-root';
const rules = ['color-contrast', 'link-in-text-block'];

export const contrastAudit = (page: Page) => audit(page, {scope, rules, keep: true});

const looks = provenLooks();
const [plain] = looks;

/** What a look shows of texts, whoever has seen it: axe-core, or the pairs of colours that its theme has proved. */
interface Texts {
  faults: string[];
  proved: string[];
  broken: string[];
}

/**
 * Every theme, each in its four sets of colours. axe-core judges texts in the plain look; in the others their colours
 * must make pairs that the theme's build has proved, or axe-core judges there too.
 */
export const contrast: Check = {
  title: 'texts, fields and focus rings stand out in every theme and set of colours',
  rgaa: ['3.2.1', '3.3.1'],
  async judge(page) {
    const texts = await textsIn(page);
    const reads = await page.evaluate(asked => window.socleChecks.readLooks(asked), looks);
    try {
      const verdicts = [];
      for (const read of reads) verdicts.push(verdictOn(read, await textsOfLook(page, read, texts)));
      return {
        faults: verdicts.flatMap(({faults}) => faults),
        proved: verdicts.map(({proved}) => proved).reduce((one, other) => one.filter(test => other.includes(test))),
        broken: verdicts.flatMap(({broken}) => broken),
      };
    } finally {
      await lookPlain(page);
    }
  },
};

async function textsOfLook(page: Page, {name, unknown}: LookRead, inPlainLook: Texts): Promise<Texts> {
  if (name === plain?.name) return inPlainLook;
  if (unknown.length === 0) return {...inPlainLook, faults: [], broken: []};
  await look(page, looks.find(each => each.name === name)?.appearance ?? {});
  return textsIn(page);
}

function verdictOn({name, bounds, rings}: LookRead, texts: Texts) {
  return {
    faults: [...texts.faults, ...bounds.faults, ...rings].map(fault => `${name}: ${fault}`),
    proved: [...texts.proved, ...(bounds.judged > 0 && bounds.faults.length === 0 ? ['3.3.1'] : [])],
    broken: [...texts.broken, ...(bounds.faults.length > 0 ? ['3.3.1'] : []), ...(rings.length > 0 ? ['10.7.1'] : [])],
  };
}

/** Texts as the page now stands, by axe-core. */
async function textsIn(page: Page): Promise<Texts> {
  const {violations, passed, undecided} = await contrastAudit(page);
  const unseen = await paleInPicture(page, undecided);
  const axe = violationsText(violations);
  const broken = [...violations, ...(unseen.length > 0 ? undecided : [])].flatMap(({tests}) => tests);
  return {
    faults: [...(axe ? [axe] : []), ...unseen],
    proved: [...passed, ...undecided].flatMap(({tests}) => tests).filter(test => !broken.includes(test)),
    broken,
  };
}

/** What axe-core cannot compute (a text over a drawing, a sign alone) is looked at. */
async function paleInPicture(page: Page, undecided: Audit['undecided']): Promise<string[]> {
  const selectors = undecided.flatMap(each => each.selectors);
  if (selectors.length === 0) return [];
  const places = await page.evaluate(asked => window.socleChecks.placesOf(asked), selectors);
  const part = await pictureAround(page, places);
  // Places without a point of the page show nothing: that is a fault too, as it is in a picture of the whole.
  return paleTexts(part ? PNG.sync.read(part.picture) : new PNG({width: 1, height: 1}), part?.places ?? places);
}
