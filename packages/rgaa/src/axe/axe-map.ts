/** What the violation of a rule of axe-core says of the RGAA. */
export interface AxeReading {
  /** Tests of RGAA 4.1.2 that it decides; none for a good practice that the RGAA does not ask for. */
  tests: readonly string[];
  /** NC where the violation proves it; AV where a human must look. */
  outcome: 'NC' | 'AV';
  /** Why this differs from the tags that axe-core gives its rule. */
  because?: string;
}

const nc = (...tests: string[]): AxeReading => ({tests, outcome: 'NC'});
const ours = (because: string, ...tests: string[]): AxeReading => ({tests, outcome: 'NC', because});
const doubt = (because: string, ...tests: string[]): AxeReading => ({tests, outcome: 'AV', because});

const role = 'a component whose role, states and properties are not valid (7.1.1, conditions 1 and 2)';
const name = 'the accessible name of a component is 7.1.3, not its role';

/**
 * Our own table: which rule of axe-core decides which test of the RGAA. A rule that is not here is not run: it asks
 * for what the RGAA does not, or a rule of ours decides the same better.
 */
export const axeMap: Readonly<Record<string, AxeReading>> = {
  'area-alt': nc('1.1.2'),
  'aria-allowed-attr': nc('7.1.1'),
  'aria-command-name': ours(name, '7.1.3'),
  'aria-conditional-attr': nc('7.1.1'),
  'aria-deprecated-role': doubt('a deprecated role may still be supported', '7.1.1'),
  'aria-dialog-name': ours(name, '7.1.3'),
  'aria-hidden-body': nc('10.8.1'),
  'aria-hidden-focus': nc('10.8.1'),
  'aria-input-field-name': nc('11.1.1'),
  'aria-meter-name': ours(name, '7.1.3'),
  'aria-progressbar-name': ours(name, '7.1.3'),
  'aria-prohibited-attr': nc('7.1.1'),
  'aria-required-attr': nc('7.1.1'),
  'aria-required-children': ours(role, '7.1.1'),
  'aria-required-parent': ours(role, '7.1.1'),
  'aria-roledescription': ours(role, '7.1.1'),
  'aria-roles': nc('7.1.1'),
  'aria-tab-name': ours(name, '7.1.3'),
  'aria-toggle-field-name': ours('a toggle is a form field (glossary)', '11.1.1'),
  'aria-tooltip-name': ours(name, '7.1.3'),
  'aria-treeitem-name': ours(name, '7.1.3'),
  'aria-valid-attr': nc('7.1.1'),
  'aria-valid-attr-value': nc('7.1.1'),
  'autocomplete-valid': nc('11.13.1'),
  'avoid-inline-spacing': ours('inline !important spacing that no reader can widen', '10.12.1'),
  blink: nc('13.8.1'),
  'button-name': nc('11.9.1'),
  'color-contrast': nc('3.2.1'),
  'css-orientation-lock': nc('13.9.1'),
  'definition-list': nc('9.3.3'),
  dlitem: nc('9.3.3'),
  'document-title': nc('8.5.1'),
  'duplicate-id': ours('ids are unique (8.2.1, condition on ids)', '8.2.1'),
  'duplicate-id-active': ours('ids are unique (8.2.1, condition on ids)', '8.2.1'),
  'duplicate-id-aria': nc('8.2.1'),
  'frame-focusable-content': nc('7.3.2'),
  'frame-title': nc('2.1.1'),
  'html-has-lang': nc('8.3.1'),
  'html-lang-valid': nc('8.4.1'),
  'html-xml-lang-mismatch': nc('8.3.1'),
  'image-alt': nc('1.1.1'),
  'input-button-name': nc('11.9.1'),
  'input-image-alt': nc('1.1.3'),
  label: nc('11.1.1'),
  'label-content-name-mismatch': nc('6.1.5'),
  'link-in-text-block': nc('10.6.1'),
  'link-name': nc('6.2.1'),
  list: nc('9.3.1'),
  listitem: nc('9.3.1'),
  marquee: nc('13.8.1'),
  'meta-refresh': nc('13.1.2'),
  'meta-viewport': nc('10.4.2'),
  'nested-interactive': nc('7.1.1'),
  'object-alt': nc('1.1.6'),
  'role-img-alt': nc('1.1.1'),
  'scope-attr-valid': ours('th with a valid scope (5.7.2)', '5.7.2'),
  'scrollable-region-focusable': nc('7.3.2'),
  'select-name': nc('11.1.1'),
  'server-side-image-map': nc('1.1.4'),
  'skip-link': nc('12.7.1'),
  'summary-name': ours(name, '7.1.3'),
  'svg-img-alt': nc('1.1.5'),
  'td-headers-attr': nc('5.7.4'),
  'valid-lang': nc('8.8.1'),
};

/** Rules of axe-core that decide one of these tests. */
export const axeRulesFor = (tests: readonly string[]): string[] =>
  Object.entries(axeMap)
    .filter(([, reading]) => reading.tests.some(test => tests.includes(test)))
    .map(([rule]) => rule);
