import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {reportOn, type AloneJudged} from '@socle/rgaa';
import type {Browser} from 'playwright-core';
import {auditsOfRecorded, type AuditRecorded, type Wanted} from './journey/audit-recorded.js';
import {auditedSites, pageName, plain, type AuditedSite} from './journey/expected-pages.js';
import {recordedPages, sharedFolder, siteOf, type RecordedPage} from './journey/recorded-pages.js';
import {worthAWholeAudit} from './journey/worth-a-whole-audit.js';
import {launchBrowser} from './support/browser.js';
import {faultsText} from './support/faults-text.js';

/*
 * Every page that the journeys of a whole run met, in each of its states, is audited here once: they leave them in
 * TEST_PAGES, and this file runs after them. SHARD=2/3 does the second third of the whole audits; the first one also
 * judges the combinations of what they hold, and compares all the pages of a site. A journey that runs alone audits its
 * own pages.
 */
const [shard, shards] = (process.env.SHARD ?? '1/1').split('/').map(Number) as [number, number];
/** axe-core has judged each of these states where it was met. */
const passive: Wanted = {probes: [], states: [], axe: []};
const recorded = sharedFolder ? recordedPages(sharedFolder) : [];
const pagesOf = ({titles}: AuditedSite) => recorded.filter(({title}) => titles.includes(siteOf(title)));

let browser: Browser;
let audited: AuditRecorded;
before(async () => {
  browser = await launchBrowser();
  audited = await auditsOfRecorded(browser);
});
after(() => browser?.close());

if (!sharedFolder)
  test('the pages of the journeys', {skip: 'a journey alone audits its pages; a whole run sets TEST_PAGES'});
else {
  if (shard === 1)
    test('every page met is one of a known site', () => {
      const known = auditedSites.flatMap(({titles}) => titles);
      assert.deepEqual(
        recorded.map(({title}) => title).filter(title => !known.includes(siteOf(title))),
        [],
      );
    });
  for (const site of auditedSites) describe(site.titles[0] ?? '', () => judgeSite(site));
}

function judgeSite(site: AuditedSite): void {
  const pages = pagesOf(site);
  const whole = [...worthAWholeAudit(pages, ({title}) => pageName(title))];
  const ours = whole.filter((_, index) => index % shards === shard - 1);
  const judged: AloneJudged[] = [];
  const judge = (page: RecordedPage, how: string, wanted?: Wanted) =>
    void test(`${page.title}, ${how}`, async () => {
      const one = await audited(page, wanted);
      judged.push(one);
      assert.equal(faultsText(reportOn([one])), '');
    });
  // An audit waits for quiet half of its time: another one works meanwhile.
  describe('page by page', {concurrency: 2}, () => {
    for (const page of ours) judge(page, 'whole');
    if (shard !== 1) return;
    for (const page of pages.filter(page => !ours.includes(page))) judge(page, 'passive rules', passive);
  });
  if (shard !== 1) return;

  test('every page and state that the description promises was met', () => {
    const names = new Set(pages.map(({title}) => pageName(title)));
    assert.deepEqual(
      site.pages.map(plain).filter(name => !names.has(name)),
      [],
      'no journey met these pages',
    );
    const isMet = ([, name, html]: readonly [string, string, RegExp]) =>
      pages.some(page => pageName(page.title) === plain(name) && html.test(page.html));
    assert.deepEqual(
      (site.states ?? []).filter(state => !isMet(state)),
      [],
      'no journey met these states',
    );
  });

  test('the pages, compared as those of one site, break no test of the RGAA', () => {
    assert.equal(judged.length, pages.length, 'each of them was audited');
    // The states of one page share its title: one of them stands for it.
    const keyOf = ({judged: {title, url}}: AloneJudged) => `${title} ${new URL(url).pathname}`;
    const compared = [...new Map(judged.map(one => [keyOf(one), one])).values()];
    assert.equal(faultsText(reportOn(compared)), '');
  });
}
