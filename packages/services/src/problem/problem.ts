import {pointerOf, type FieldError, type Problem} from '@socle/core/problem';

/** The answer that says a problem (RFC 9457): never kept by a cache, since it may name answers of a usager. */
export function problemResponse(problem: Problem, more: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {...more, 'content-type': 'application/problem+json', 'cache-control': 'no-store'},
  });
}

/** The problem that lists refused answers (RFC 9457, section 3: `errors`); 422. */
export function refusedAnswers<Said extends {title: string}>(
  said: Said,
  errors: readonly FieldError[],
): Said & Pick<Problem, 'status' | 'errors'> {
  return {...said, status: 422, errors: errors.map(({name, message}) => ({pointer: pointerOf(name), detail: message}))};
}

/** Whether the request asks for a problem rather than for a page. */
export function wantsProblem({headers}: Request): boolean {
  return /\bapplication\/(problem\+)?json\b/.test(headers.get('accept') ?? '');
}
