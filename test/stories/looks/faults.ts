import {named, valued, type Values} from './names.js';
import {colourProperties, type Painted} from './painted.js';

/** The same boxes, their colours named after tokens. */
export const namedBoxes = (painted: readonly Painted[], values: Values): Painted[] =>
  painted.map(box => ({...box, colours: box.colours.map(colour => named(colour, values))}));

/** What a look paints otherwise than its theme's colours on the named boxes, one sentence for each kind. */
export function wrongColours(expected: readonly Painted[], found: readonly Painted[], values: Values): string[] {
  return eachBox(expected, found, (wanted, box) =>
    colourProperties.flatMap((property, rank) => {
      const [name = '', colour] = [wanted.colours[rank], box.colours[rank]];
      if (colour === valued(name, values)) return [];
      return [`${property} is ${colour} instead of ${valued(name, values)} (${name})`];
    }),
  );
}

/** What a look changes that is no colour. */
export const wrongStyles = (expected: readonly Painted[], found: readonly Painted[]): string[] =>
  eachBox(expected, found, ({constants}, box) =>
    constants === box.constants ? [] : [differing(constants, box.constants, '; ')],
  );

/** Boxes that are not where, or not as large as, those of a look that has the same font and the same edges. */
export const wrongShapes = (expected: readonly Painted[], found: readonly Painted[]): string[] =>
  eachBox(expected, found, ({shape}, box) => (shape === box.shape ? [] : [`is at ${box.shape} instead of ${shape}`]));

const differing = (wanted: string, found: string, separator: string) => {
  const [one, other] = [wanted.split(separator), found.split(separator)];
  return one
    .flatMap((value, rank) => (value === other[rank] ? [] : `has ${other[rank]} instead of ${value}`))
    .join(', ');
};

const most = 40;

function eachBox(
  expected: readonly Painted[],
  found: readonly Painted[],
  judge: (wanted: Painted, box: Painted) => string[],
): string[] {
  if (expected.length !== found.length) return [`${found.length} boxes are painted instead of ${expected.length}`];
  const faults = new Set<string>();
  expected.forEach((wanted, rank) => {
    const box = found[rank];
    if (!box) return;
    if (box.name !== wanted.name) faults.add(`${wanted.state}: ${box.name} stands for ${wanted.name}`);
    for (const fault of judge(wanted, box)) faults.add(`${wanted.state}: ${wanted.name}: ${fault}`);
  });
  const all = [...faults];
  return all.length > most ? [...all.slice(0, most), `and ${all.length - most} more`] : all;
}
