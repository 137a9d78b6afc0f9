import {audit, violationsText} from '@socle/rgaa/audit-page';
import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {inEveryScheme} from './appearance.js';
import type {Check} from './check.js';
import {paleTexts} from './luminance.js';
import {pictureOf} from './pictures.js';

const scope = '#storybook-root';
const rules = ['color-contrast', 'link-in-text-block'];

export const contrastAudit = (page: Page) => audit(page, {scope, rules, keep: true});

/** Every theme, each in its four sets of colours. */
export const contrast: Check = {
  title: 'texts, fields and focus rings stand out in every theme and set of colours',
  rgaa: ['3.2.1', '3.3.1'],
  async judge(page) {
    const looks = await inEveryScheme(page, async (territory, scheme) => {
      const {faults, proved, broken} = await judgeLook(page);
      return {faults: faults.map(fault => `${territory}, ${scheme}: ${fault}`), proved, broken};
    });
    return {
      faults: looks.flatMap(({faults}) => faults),
      proved: looks.map(({proved}) => proved).reduce((one, other) => one.filter(test => other.includes(test))),
      broken: looks.flatMap(({broken}) => broken),
    };
  },
};

async function judgeLook(page: Page) {
  const {violations, passed, undecided} = await contrastAudit(page);
  const bounds = await page.evaluate(() => window.socleChecks.paleBounds());
  const rings = await page.evaluate(() => window.socleChecks.paleRings());
  const unseen = await paleInPicture(
    page,
    undecided.flatMap(({selectors}) => selectors),
  );
  const axe = violationsText(violations);
  const broken = [...violations, ...(unseen.length > 0 ? undecided : [])].flatMap(({tests}) => tests);
  return {
    faults: [...(axe ? [axe] : []), ...unseen, ...bounds.faults, ...rings],
    proved: [
      ...[...passed, ...undecided].flatMap(({tests}) => tests).filter(test => !broken.includes(test)),
      ...(bounds.judged > 0 && bounds.faults.length === 0 ? ['3.3.1'] : []),
    ],
    broken: [...broken, ...(bounds.faults.length > 0 ? ['3.3.1'] : []), ...(rings.length > 0 ? ['10.7.1'] : [])],
  };
}

/** What axe-core cannot compute (a text over a drawing, a sign alone) is looked at. */
async function paleInPicture(page: Page, selectors: string[]): Promise<string[]> {
  if (selectors.length === 0) return [];
  const places = await page.evaluate(asked => window.socleChecks.placesOf(asked), selectors);
  return paleTexts(PNG.sync.read(await pictureOf(page)), places);
}
