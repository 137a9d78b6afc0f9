import {audit, violationsText} from '@socle/rgaa/audit-page';
import type {Page} from 'playwright-core';
import {ariaBaselines} from './aria-baselines.js';
import {look, lookPlain} from './appearance.js';
import type {Check, Verdict} from './check.js';
import {contrast} from './contrast.js';
import {forcedColors} from './forced-colors.js';
import {keyboard} from './keyboard.js';
import {storyPictures} from './baseline-pictures.js';
import {pictureOf} from './pictures.js';

const scope = '#storybook-root';
/** Width and height of the window in which stories are looked at; a window of 1280 × 1024 zoomed to 400 % (RGAA 10.11). */
export const usualWindow = {width: 768, height: 600};
const zoomedWindow = {width: 320, height: 256};

const spillsOf = (page: Page) => page.evaluate(() => window.socleChecks.spills());

/** The story, without the `<main>` that Storybook puts around it where it has none: that would prove what it has not. */
const content = `${scope} > main > div, ${scope} > div`;

// Rules on a whole page (title, language, one h1) have nothing to judge in a part of one: the journeys' pages have.
const rules: Check = {
  title: 'no rule of axe-core for the RGAA is broken, in the neutral theme',
  rgaa: [],
  async judge(page) {
    const {violations, passed} = await audit(page, {scope: content, keep: true});
    const broken = violations.flatMap(({tests}) => tests);
    return {
      faults: violations.length > 0 ? [violationsText(violations)] : [],
      proved: passed.flatMap(({tests}) => tests).filter(test => !broken.includes(test)),
      broken,
      by: test =>
        [...passed, ...violations]
          .filter(({tests}) => tests.includes(test))
          .map(({rule}) => rule)
          .join(', '),
    };
  },
};

const aria: Check = {
  title: 'what is announced is what was reviewed',
  rgaa: [],
  judge: async (page, state) => ({
    faults: ariaBaselines.compare(state, await page.locator(scope).ariaSnapshot()),
  }),
};

const picture: Check = {
  title: 'it looks as it was reviewed, in the neutral theme',
  rgaa: [],
  judge: async (page, {folder, state}) => ({
    faults: await storyPictures.judge(`${folder}.${state}`, () => pictureOf(page)),
  }),
};

const whole: Check = {
  title: 'it is read whole in a usual window',
  rgaa: [],
  judge: async page => ({faults: await spillsOf(page)}),
};

const reflow: Check = {
  title: 'it is read whole at 400 %, without scrolling sideways',
  rgaa: ['10.11.1'],
  async judge(page) {
    await page.setViewportSize(zoomedWindow);
    try {
      return {faults: await spillsOf(page)};
    } finally {
      await page.setViewportSize(usualWindow);
    }
  },
};

const largeText: Check = {
  title: 'it is read whole with texts twice as large',
  rgaa: ['10.4.1'],
  async judge(page) {
    await look(page, {textSize: '200'});
    try {
      return {faults: await spillsOf(page)};
    } finally {
      await lookPlain(page);
    }
  },
};

/** What RGAA 10.12.1 lets a reader ask for. */
const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const spacing: Check = {
  title: 'it is read whole with wide spaces between letters, words and lines',
  rgaa: ['10.12.1'],
  judge: page =>
    page.evaluate<Verdict, string>(css => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      const faults = window.socleChecks.spills();
      document.adoptedStyleSheets.pop();
      return {faults};
    }, wideSpacing),
};

/** What is asked of every story, in this order: the keyboard last, which may change what is shown. */
export const checks: readonly Check[] = [
  rules,
  aria,
  picture,
  contrast,
  forcedColors,
  whole,
  reflow,
  largeText,
  spacing,
  keyboard,
];
