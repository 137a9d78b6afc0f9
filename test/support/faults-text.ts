import type {Report} from '@socle/rgaa';

/** All that a report says does not conform, or could not be audited, a line each; empty when there is nothing. */
export const faultsText = ({pages}: Report): string =>
  pages
    .flatMap(({url, title, error, tests}) => [
      ...(error === null ? [] : [`${url}: ${error}`]),
      ...Object.entries(tests)
        .filter(([, {outcome}]) => outcome === 'NC')
        .flatMap(([test, {findings}]) =>
          findings.map(
            ({selector, message, state, source}) =>
              `${title} – RGAA ${test} (${source}, ${state}): ${message}\n    ${selector || 'the whole page'}`,
          ),
        ),
    ])
    .join('\n');
