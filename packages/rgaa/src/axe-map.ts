/**
 * Rules of axe-core that carry no RGAA tag although their violation is one, by our own reading of RGAA 4.1.2.
 * An empty list is a good practice that no test of the RGAA asks for: it is judged all the same.
 */
const ownReading: Readonly<Record<string, readonly string[]>> = {
  'aria-dialog-name': ['7.1.3'],
  'aria-tooltip-name': ['7.1.3'],
  'aria-treeitem-name': ['7.1.3'],
  'avoid-inline-spacing': ['10.12.1'],
  'duplicate-id': ['8.2.1'],
  'empty-heading': ['9.1.2'],
  'heading-order': ['9.1.1'],
  'image-redundant-alt': ['1.3.1'],
  'label-title-only': ['11.2.2'],
  'landmark-banner-is-top-level': ['9.2.1'],
  'landmark-contentinfo-is-top-level': ['9.2.1'],
  'landmark-main-is-top-level': ['9.2.1'],
  'landmark-no-duplicate-banner': ['9.2.1'],
  'landmark-no-duplicate-contentinfo': ['9.2.1'],
  'landmark-no-duplicate-main': ['9.2.1'],
  'landmark-one-main': ['9.2.1'],
  'landmark-unique': ['12.6.1'],
  'page-has-heading-one': ['9.1.1'],
  'presentation-role-conflict': ['7.1.1'],
  'scope-attr-valid': ['5.7.2'],
  'summary-name': ['7.1.3'],
  tabindex: ['12.8.1'],
  'target-size': [],
};

/** One rule of axe-core, and the RGAA tests that its violation proves not to conform. */
export interface MappedRule {
  id: string;
  /** Numbers of RGAA 4.1.2 tests, such as `11.1.1`. */
  tests: readonly string[];
}

/** What axe-core says of one rule (`axe.getRules()`). */
export interface AxeRule {
  ruleId: string;
  tags: readonly string[];
}

/** Every rule to run: those that axe tags for the RGAA, experimental ones included, and those of our own reading. */
export function rgaaRules(rules: readonly AxeRule[]): MappedRule[] {
  return rules
    .map(({ruleId, tags}) => ({id: ruleId, tests: testsOf(ruleId, tags)}))
    .filter(({id, tests}) => tests.length > 0 || id in ownReading);
}

function testsOf(ruleId: string, tags: readonly string[]): string[] {
  const tagged = tags.flatMap(tag => /^RGAA-(\d+\.\d+\.\d+)$/.exec(tag)?.[1] ?? []);
  return [...new Set([...tagged, ...(ownReading[ruleId] ?? [])])];
}
