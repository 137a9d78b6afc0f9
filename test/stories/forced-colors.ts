import {violationsText} from '@socle/rgaa/audit-page';
import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';
import type {Check} from './check.js';
import {contrastAudit} from './contrast.js';
import {paleTexts} from './luminance.js';
import {pictureOf} from './pictures.js';

/** No test of the RGAA asks for it. */
export const forcedColors: Check = {
  title: 'nothing disappears in forced colours',
  rgaa: [],
  async judge(page) {
    await page.emulateMedia({forcedColors: 'active'});
    try {
      const {violations} = await contrastAudit(page);
      const boundless = await page.evaluate(() => window.socleChecks.boundless());
      return {
        faults: [
          ...(violations.length > 0 ? [violationsText(violations)] : []),
          ...boundless.map(name => `${name} has no bound that is seen`),
          ...(await unseenTexts(page)),
        ],
      };
    } finally {
      await page.emulateMedia({forcedColors: 'none'});
    }
  },
};

/** Looked at, not computed: Chromium lays a plate under forced texts, which computed styles do not tell. */
async function unseenTexts(page: Page): Promise<string[]> {
  const places = await page.evaluate(() => window.socleChecks.textPlaces());
  return paleTexts(PNG.sync.read(await pictureOf(page)), places);
}
