import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {tokens} from '@socle/tokens';
import type {Page} from 'playwright-core';
import {isAllStates} from './stories/all-states.js';
import {look, lookPlain, schemeNames, schemes, territories, type SchemeName} from './stories/appearance.js';
import {picturesIn} from './stories/baseline-pictures.js';
import {namedBoxes, wrongColours, wrongShapes, wrongStyles} from './stories/looks/faults.js';
import {probes, valuesIn, withValues} from './stories/looks/names.js';
import {paintedIn, type Painted} from './stories/looks/painted.js';
import {reviewedLists} from './stories/looks/reviewed.js';
import {usesByComponent} from './stories/looks/uses.js';
import {bandsOf} from './stories/pictures.js';
import {openPool, undefinedTags, type StorybookPool} from './support/storybook-pool.js';
import {buildStorybook} from './support/storybook.js';

const {folder, entries} = await buildStorybook();
const pictures = picturesIn('all-states');
const lists = reviewedLists();
const colours = Object.keys(tokens).flatMap(name => (name.startsWith('color-') ? name.slice('color-'.length) : []));

/**
 * Looks that are pictured: one for each shape that the page takes – Haut-Bocage has a font of its own, more contrast
 * has thicker edges – and among them each territory, and the dark. The others differ from one of them by colours alone.
 */
const pictured = ['neutre.light', 'haut-bocage.dark', 'aubremer.more-contrast-dark', 'haut-bocage.more-contrast'];

const shapeOf = (territory: string, scheme: SchemeName) =>
  `${territory === 'haut-bocage'} ${scheme.startsWith('more-contrast')}`;
const looks = territories.flatMap(territory =>
  schemeNames.map(scheme => ({territory, scheme, name: `${territory}.${scheme}`, shape: shapeOf(territory, scheme)})),
);

let pool: StorybookPool;

before(async () => {
  pool = await openPool(folder);
});

after(() => pool.close());

test('every state looks as it was reviewed, in every theme and set of colours', async t => {
  const entry = entries.find(isAllStates);
  assert.ok(entry, 'Storybook has the page of all the states');
  await pool.lend(entry, async page => {
    await lookPlain(page);
    assert.deepEqual(await undefinedTags(page), [], 'every element is defined');

    const light = await probed(page, 'light');
    const boxes = {light, dark: await probed(page, 'dark')};
    await t.test('each part of each component is painted with the colours reviewed', () => {
      const uses = usesByComponent(light);
      const faults = [...uses].flatMap(([component, lines]) => lists.compare(component, lines));
      assert.deepEqual([...faults, ...lists.stale([...uses.keys(), 'themes'])], []);
    });

    const reviewed: string[] = [];
    const shapes = new Map<string, Painted[]>();
    const byShape = looks.toSorted(
      (one, other) => Number(pictured.includes(other.name)) - Number(pictured.includes(one.name)),
    );
    for (const {territory, scheme, name, shape} of byShape)
      await t.test(name, async () => {
        await look(page, {territory, ...schemes[scheme]});
        const values = await valuesIn(page, colours);
        for (const [token, value] of values) reviewed.push(`${name}  ${token}: ${value}`);
        const painted = await paintedIn(page);
        const expected = shapes.get(shape) ?? painted;
        shapes.set(shape, expected);
        const ofPictures = pictured.includes(name) ? await picturesFaults(page, name) : [];
        assert.deepEqual(ofPictures, []);
        assert.ok(pictured.includes(name) || expected !== painted, 'a pictured look has this shape');
        assert.deepEqual(wrongColours(boxes[schemes[scheme].scheme], painted, values), []);
        assert.deepEqual(wrongStyles(light, painted), [], 'only colours change');
        assert.deepEqual(wrongShapes(expected, painted), [], 'nothing moves');
      });
    await t.test('themes have the colours reviewed', () => {
      assert.deepEqual(lists.compare('themes', reviewed.sort()), []);
    });
    await lookPlain(page);
  });
});

test('every reviewed picture is of a theme', () => {
  assert.deepEqual(pictures.stale(), []);
});

/** The boxes of the page, their colours named after the tokens of the neutral theme, in a look where each has its own. */
async function probed(page: Page, scheme: 'light' | 'dark'): Promise<Painted[]> {
  await look(page, {territory: 'neutre', ...schemes[scheme]});
  const values = probes(colours);
  return withValues(page, values, async () => namedBoxes(await paintedIn(page), values));
}

async function picturesFaults(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  let rank = 0;
  for await (const takeBand of bandsOf(page))
    faults.push(...(await pictures.judge(`${name}.${(rank += 1)}`, takeBand)));
  return faults;
}
