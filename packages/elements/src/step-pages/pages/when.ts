/** One condition: an answer, how it is compared, and the value it is compared with. */
export interface Clause {
  name: string;
  /** `=`: it is the only value. `!=`: it is none of them. `~=`: it is one of them. */
  operator: '=' | '!=' | '~=';
  value: string;
}

const clausePattern = /^\s*([^\s=!~&]+)\s*(=|!=|~=)\s*([^&]*?)\s*$/;

/**
 * The conditions of `data-when`, all of which must hold: `cantine=oui`, `jours~=lundi & cantine!=non`.
 * Undefined when it is not written so.
 */
export function parseWhen(when: string): Clause[] | undefined {
  const clauses = when.split('&').map(text => clausePattern.exec(text));
  return clauses.every(clause => clause !== null)
    ? clauses.map(([, name = '', operator = '=', value = '']) => ({
        name,
        operator: operator as Clause['operator'],
        value,
      }))
    : undefined;
}

/** Whether all the conditions hold for these answers; `valuesOf` gives every value of a name, none where it is not asked. */
export function whenHolds(clauses: readonly Clause[], valuesOf: (name: string) => readonly string[]): boolean {
  return clauses.every(({name, operator, value}) => {
    const values = valuesOf(name);
    const known = values.includes(value);
    // What is not asked, or not answered, is the empty answer: `nom=` holds.
    if (operator === '=') return (known && values.length === 1) || (values.length === 0 && value === '');
    return operator === '~=' ? known : !known;
  });
}
