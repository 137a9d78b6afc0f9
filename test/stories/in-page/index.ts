export {boundless, paleBounds} from './bounds.js';
export {groundOf, ratioOf, rgbaOf} from './colors.js';
export {beginKeyboard, endKeyboard, focusNow, paleRings} from './keyboard.js';
export {spills} from './spills.js';
export {placesOf, textPlaces} from './text-places.js';
export {readLooks} from './text-pairs.js';
