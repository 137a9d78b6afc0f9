import type {Item, Step} from '../description/contract.js';

/** Tells that no question of the page is optional, and that there are several: their labels then say so (RGAA 11.10.2). */
export function isAllRequired({items}: Step): boolean {
  const asked = items.flatMap(item => (item.kind === 'repeat' ? item.items : [item]));
  const several = asked.length > 1 || items.some(({kind}) => kind === 'repeat');
  return several && asked.every(isMandatory);
}

// A consent and a source leave a choice; an address has a box that is optional.
const isMandatory = (item: Item) =>
  !['consent', 'source', 'address'].includes(item.kind) && !('optional' in item && item.optional);
