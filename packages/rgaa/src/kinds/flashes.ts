import {av, nc, type Answer} from '../rule.js';

/** Surface, in CSS pixels, under which a flash is tolerated (RGAA 13.7). */
export const toleratedArea = 21_824;

/** Said of something that flashes so often in a second, over so many CSS pixels. */
export function judgeFlashes(flashes: number, area: number, what: string): Answer {
  if (flashes < 3 || area < toleratedArea) return 'C';
  const measure = `${what} fait environ ${Math.round(flashes)} flashs par seconde`;
  // Between three and four, a measure is not a proof.
  if (flashes < 4) return av(`${measure} : mesurez-les.`);
  return nc(
    `${measure} sur ${Math.round(area)} pixels : moins de 3 par seconde, ou moins de 21\u202f824 pixels, sont permis.`,
  );
}
