/** Conforme, non conforme, non applicable, à vérifier by a human. */
export type Outcome = 'C' | 'NC' | 'NA' | 'AV';

const strongestFirst: readonly Outcome[] = ['NC', 'AV', 'C'];

/**
 * The outcome of a whole from those of its parts: one part that does not conform, and the whole does not; one that a
 * human must judge, and so must the whole; nothing but what does not apply, and the whole does not.
 */
export function combine(outcomes: Iterable<Outcome>): Outcome {
  const seen = new Set(outcomes);
  return strongestFirst.find(outcome => seen.has(outcome)) ?? 'NA';
}
