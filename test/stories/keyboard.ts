import type {Page} from 'playwright-core';
import type {Check, Verdict} from './check.js';

/** Presses Tab from before the story to after it, then comes back to its last stop. */
export const keyboard: Check = {
  title: 'Tab goes through it in its order, seen at each stop, and leaves it',
  rgaa: ['10.7.1', '12.8.1', '12.9.1'],
  async judge(page) {
    const stops = await page.evaluate(() => window.socleChecks.beginKeyboard());
    try {
      return await walk(page, stops);
    } finally {
      await page.evaluate(() => window.socleChecks.endKeyboard());
    }
  },
};

async function walk(page: Page, stops: string[]): Promise<Verdict> {
  const unseen: string[] = [];
  for (const [rank, expected] of [...stops, 'the end'].entries()) {
    await page.keyboard.press('Tab');
    const {index, name, fault} = await page.evaluate(() => window.socleChecks.focusNow());
    if (fault) unseen.push(fault);
    if (index === rank) continue;
    const isKept = expected === 'the end' || index === rank - 1;
    const broken = [isKept ? '12.9.1' : '12.8.1', ...(unseen.length > 0 ? ['10.7.1'] : [])];
    return {
      faults: [...unseen, `Tab should reach ${expected} (${rank + 1} of ${stops.length}), and is on ${name}`],
      broken,
    };
  }
  await page.keyboard.press('Shift+Tab');
  const {index, name} = await page.evaluate(() => window.socleChecks.focusNow());
  const isBack = stops.length === 0 || index === stops.length - 1;
  const lost = isBack ? [] : [`Shift + Tab should come back to ${stops.at(-1)}, and is on ${name}`];
  const proved = [...(unseen.length > 0 ? [] : ['10.7.1']), ...(isBack ? ['12.8.1', '12.9.1'] : [])];
  return {
    faults: [...unseen, ...lost],
    proved: stops.length > 0 ? proved : [],
    broken: [...(unseen.length > 0 ? ['10.7.1'] : []), ...(isBack ? [] : ['12.8.1'])],
  };
}
