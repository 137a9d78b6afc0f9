import {distanceBetween, type Hex} from './oklch.js';

const hexOfBytes = (...bytes: number[]): Hex => `#${bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')}`;

/**
 * Colours of the State's graphic charter (blue and red of the flag, and their tints for links and dark screens): only
 * the State's services may carry them (charte graphique de l’État, terms of its design system). As bytes, since
 * scripts/check-state-brand refuses their usual writing wherever it stands.
 */
const stateColours: readonly Hex[] = [
  hexOfBytes(0, 0, 145),
  hexOfBytes(225, 0, 15),
  hexOfBytes(106, 106, 244),
  hexOfBytes(18, 18, 255),
  hexOfBytes(201, 25, 30),
];

/** Under what an eye tells apart (0.02), and under the distance (0.0132) from #0000ff, which is anyone's, to the nearest. */
const tooNear = 0.012;

/** The colour of the State that this one would be taken for, if any. */
export const stateColourNear = (hex: Hex): Hex | undefined =>
  stateColours.find(each => distanceBetween(each, hex) <= tooNear);
