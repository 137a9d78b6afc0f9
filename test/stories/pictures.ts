import type {Page} from 'playwright-core';
import type {Place} from './luminance.js';

const still = {animations: 'disabled', caret: 'hide'} as const;

const sizeOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return {
      width: document.documentElement.clientWidth,
      height: Math.ceil(document.body.getBoundingClientRect().bottom + scrollY),
    };
  });

/** The whole page, without what blinks or moves. */
export async function pictureOf(page: Page): Promise<Buffer> {
  const {width, height} = await sizeOf(page);
  return page.screenshot({...still, fullPage: true, clip: {x: 0, y: 0, width, height}});
}

/** The same of the smallest part of the page that holds these places, and the places in that picture; undefined where the page holds none. */
export async function pictureAround<Box extends Place>(
  page: Page,
  places: readonly Box[],
): Promise<{picture: Buffer; places: Box[]} | undefined> {
  const {width, height} = await sizeOf(page);
  const x = Math.max(0, Math.floor(Math.min(...places.map(place => place.x))));
  const y = Math.max(0, Math.floor(Math.min(...places.map(place => place.y))));
  const right = Math.min(width, Math.ceil(Math.max(...places.map(place => place.x + place.width))));
  const bottom = Math.min(height, Math.ceil(Math.max(...places.map(place => place.y + place.height))));
  if (right <= x || bottom <= y) return undefined;
  const picture = await page.screenshot({...still, fullPage: true, clip: {x, y, width: right - x, height: bottom - y}});
  return {picture, places: places.map(place => ({...place, x: place.x - x, y: place.y - y}))};
}

/** Chromium draws nothing higher than its textures: 16,384 points at most, 8,192 on modest machines. */
const highest = 8_000;

/** A page higher than any picture, in bands from its top to its bottom, each taken when asked: one window as high as a band goes down the page. */
export async function* bandsOf(page: Page): AsyncGenerator<() => Promise<Buffer>> {
  const usual = page.viewportSize();
  await page.setViewportSize({width: usual?.width ?? 768, height: highest});
  try {
    const {width, height} = await sizeOf(page);
    for (let top = 0; top < height; top += highest) {
      const scrolled = await page.evaluate(y => {
        scrollTo({top: y, behavior: 'instant'});
        return scrollY;
      }, top);
      const clip = {x: 0, y: top - scrolled, width, height: Math.min(highest, height - top)};
      yield () => page.screenshot({...still, clip});
    }
  } finally {
    await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
    if (usual) await page.setViewportSize(usual);
  }
}
