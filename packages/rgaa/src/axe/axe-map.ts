/** What the violation of a rule of axe-core says of the RGAA. */
export interface AxeReading {
  /** Tests of RGAA 4.1.2 that it decides; none for a good practice that the RGAA does not ask for. */
  tests: readonly string[];
  /** NC where the violation proves that the test is not met; AV where it may be wrong: no audit runs the rule then. */
  outcome: 'NC' | 'AV';
  /** Why this differs from the tags that axe-core gives its rule. */
  because?: string;
}

const nc = (...tests: string[]): AxeReading => ({tests, outcome: 'NC'});
const ours = (because: string, ...tests: string[]): AxeReading => ({tests, outcome: 'NC', because});
/** Rules of ours decide these tests; the rule of axe-core is run on Socle's own pages only (`audit-page.ts`). */
const doubt = (because: string, ...tests: string[]): AxeReading => ({tests, outcome: 'AV', because});

const role = 'a component whose role, states and properties are not valid (7.1.1, conditions 1 and 2)';
const name = 'the accessible name of a component is 7.1.3, not its role';

const practice = 'a good practice that no test of the RGAA asks for';
const better = 'a rule of ours decides it with what the browser shows';

/** Our own table: which rule of axe-core decides which test of the RGAA. A rule that is not here is never run. */
export const axeMap: Readonly<Record<string, AxeReading>> = {
  'area-alt': nc('1.1.2'),
  'aria-allowed-attr': nc('7.1.1'),
  'aria-command-name': ours(name, '7.1.3'),
  'aria-conditional-attr': nc('7.1.1'),
  'aria-deprecated-role': doubt('a deprecated role may still be supported', '7.1.1'),
  'aria-dialog-name': ours(name, '7.1.3'),
  'aria-hidden-body': nc('10.8.1'),
  'aria-hidden-focus': doubt('a focus trap may hand the focus on at once: a rule of ours gives it really', '10.8.1'),
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
  blink: doubt('no browser makes it blink any more', '13.8.1'),
  'button-name': nc('11.9.1'),
  bypass: doubt('a landmark is enough for axe-core; the RGAA asks for a skip link too', '12.7.1'),
  'color-contrast': doubt('rules of ours measure each text, by its size (3.2.1 to 3.2.4)', '3.2.1'),
  'css-orientation-lock': nc('13.9.1'),
  'definition-list': nc('9.3.3'),
  dlitem: nc('9.3.3'),
  'document-title': nc('8.5.1'),
  'duplicate-id': ours('ids are unique (8.2.1, condition on ids)', '8.2.1'),
  'duplicate-id-active': ours('ids are unique (8.2.1, condition on ids)', '8.2.1'),
  'duplicate-id-aria': nc('8.2.1'),
  'empty-heading': doubt(better, '9.1.2'),
  'focus-order-semantics': doubt('a focusable element without a role may still be operable', '12.8.1'),
  'form-field-multiple-labels': doubt('two labels may be right together', '11.2.1'),
  'frame-focusable-content': nc('7.3.2'),
  'frame-title': nc('2.1.1'),
  'frame-title-unique': doubt('two frames may have one content', '2.2.1'),
  'heading-order': doubt('a skipped level may be justified', '9.1.1'),
  'html-has-lang': doubt('each text may say its own language instead (8.3.1, condition 2)', '8.3.1'),
  'html-lang-valid': doubt('the RGAA takes any ISO 639 code, of three letters too', '8.4.1'),
  'html-xml-lang-mismatch': doubt('which of the two is relevant is a matter of 8.4.1', '8.3.1'),
  'image-alt': nc('1.1.1'),
  'image-redundant-alt': doubt(better, '1.3.1'),
  'input-button-name': nc('11.9.1'),
  'input-image-alt': nc('1.1.3'),
  label: nc('11.1.1'),
  'label-content-name-mismatch': doubt('the letters of an icon font are no text, and buttons are 11.9.2', '6.1.5'),
  'label-title-only': doubt('a title is a label for the RGAA (11.1.1), visible or not', '11.1.3'),
  'landmark-banner-is-top-level': doubt(practice),
  'landmark-contentinfo-is-top-level': doubt(practice),
  'landmark-main-is-top-level': doubt(practice),
  'landmark-no-duplicate-banner': doubt(practice),
  'landmark-no-duplicate-contentinfo': doubt(practice),
  'landmark-no-duplicate-main': doubt(better, '9.2.1'),
  'landmark-one-main': doubt(better, '9.2.1'),
  'landmark-unique': doubt(practice),
  'link-in-text-block': doubt(better, '10.6.1'),
  'link-name': nc('6.2.1'),
  list: nc('9.3.1'),
  listitem: nc('9.3.1'),
  marquee: doubt('the page may offer a way to stop it', '13.8.1'),
  'meta-refresh': doubt(
    'a reload is 13.1.1, a page that has moved may be right: rules of ours tell them apart',
    '13.1.2',
  ),
  'meta-viewport': nc('10.4.2'),
  'nested-interactive': nc('7.1.1'),
  'no-autoplay-audio': doubt(better, '4.10.1'),
  'object-alt': nc('1.1.6'),
  'p-as-heading': doubt(better, '9.1.3'),
  'page-has-heading-one': doubt(practice),
  'presentation-role-conflict': doubt('the browser ignores the role: nothing is lost', '7.1.1'),
  region: doubt('content outside landmarks is not always a fault', '9.2.1'),
  'role-img-alt': nc('1.1.1'),
  'scope-attr-valid': ours('th with a valid scope (5.7.2)', '5.7.2'),
  'scrollable-region-focusable': nc('7.3.2'),
  'select-name': nc('11.1.1'),
  'server-side-image-map': nc('1.1.4'),
  'skip-link': nc('12.7.1'),
  'summary-name': ours(name, '7.1.3'),
  'svg-img-alt': nc('1.1.5'),
  tabindex: doubt('a positive tabindex may leave the order coherent', '12.8.1'),
  'table-duplicate-name': doubt(better, '5.2.1'),
  'table-fake-caption': doubt(better, '5.4.1'),
  'target-size': doubt(practice),
  'td-has-header': doubt(better, '5.7.4'),
  'td-headers-attr': doubt('a rule of ours names the cell, not the table', '5.7.4'),
  'th-has-data-cells': doubt(better, '5.7.1'),
  'valid-lang': doubt('the RGAA takes any ISO 639 code, of three letters too', '8.8.1'),
  'video-caption': doubt(better, '4.3.1'),
};

/** Rules of axe-core that decide these tests, or any test. */
export const axeRulesFor = (tests?: readonly string[]): string[] =>
  Object.entries(axeMap)
    .filter(([, {outcome}]) => outcome === 'NC')
    .filter(([, reading]) => !tests || reading.tests.some(test => tests.includes(test)))
    .map(([rule]) => rule);
