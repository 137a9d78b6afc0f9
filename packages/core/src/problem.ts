/** One refused answer. */
export interface FieldError {
  /** Name of the answer, as in the form: `enfants.0.prenom`. */
  name: string;
  /** The sentence to show. */
  message: string;
}

/** What a server answers instead of a page when it refuses (RFC 9457), as `application/problem+json`. */
export interface Problem {
  /** A URI that tells what kind of problem it is. */
  type?: string;
  title: string;
  /** Status of the answer. */
  status: number;
  /** What happened this time, for the usager. */
  detail?: string;
  /** One line a refused answer (RFC 9457, section 3). `pointer` is a JSON Pointer (RFC 6901): `/enfants/0/prenom`. */
  errors?: {pointer: string; detail: string}[];
}

/** The JSON Pointer of the answer called `name`: `enfants.0.prenom` → `/enfants/0/prenom` (RFC 6901, section 3). */
export function pointerOf(name: string): string {
  return name === '' ? '' : `/${name.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('.', '/')}`;
}

/** The name of the answer at a JSON Pointer, written as such or as a URI fragment (`#/enfants/0/prenom`). */
export function nameAt(pointer: string): string {
  const path = pointer.startsWith('#') ? decoded(pointer.slice(1)) : pointer;
  return path.replace(/^\//, '').replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // Not a fragment after all: the name is then nowhere in the page, and the sentence is still shown.
  }
}

/** The refusals that a problem holds, whatever it is: the page of another server cannot break this one. */
export function fieldErrors(problem: unknown): FieldError[] {
  const errors = (problem as Partial<Problem> | null | undefined)?.errors;
  if (!Array.isArray(errors)) return [];
  return (errors as unknown[]).flatMap(line => {
    const {pointer, detail} = (line ?? {}) as {pointer?: unknown; detail?: unknown};
    return typeof pointer === 'string' && typeof detail === 'string' ? [{name: nameAt(pointer), message: detail}] : [];
  });
}
