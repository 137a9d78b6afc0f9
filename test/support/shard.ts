/** The share of a test file that this run does: `SHARD=2/3` is the second of three. */
export interface Shard {
  rank: number;
  of: number;
}

/** What the environment asks for; all of it without SHARD. @throws when that is no share. */
export function shardOf(asked: string | undefined): Shard {
  if (!asked) return {rank: 1, of: 1};
  const [, rank, of] = (/^([1-9]\d*)\/([1-9]\d*)$/.exec(asked) ?? []).map(Number);
  if (rank === undefined || of === undefined || rank > of) throw new Error(`SHARD=${asked} is no share: 2/3 is one.`);
  return {rank, of};
}

/**
 * Shares items out by their groups, which stay whole: the heaviest group goes to the lightest share, and so on, so that
 * the shares of one list are always the same and never overlap.
 */
export function share<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  {rank, of}: Shard = shardOf(process.env.SHARD),
): Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  const heaviest = [...groups.values()].sort((one, other) => other.length - one.length);
  const shares = Array.from({length: of}, (): Item[] => []);
  for (const group of heaviest) shares.reduce((one, other) => (other.length < one.length ? other : one)).push(...group);
  const own = new Set(shares[rank - 1]);
  return items.filter(item => own.has(item));
}
