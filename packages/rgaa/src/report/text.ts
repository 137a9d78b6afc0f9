import type {Finding} from '../judge.js';
import {criteria, criterionOf, rgaaTest, type RgaaCriterion} from '../reference.js';
import type {Rate} from '../rate.js';
import type {Report, ReportedPage, ReportedTest} from './report.js';

const nb = '\u00a0';

/** The report as a text to read, in French. */
export const textOf = (report: Report): string =>
  [
    `Audit automatique ${report.reference} – ${dateOf(report.date)}`,
    ratesText(report),
    ...report.pages.map(pageText),
    criteriaText(report),
    `Ce qui est « à vérifier » attend un humain : les étapes de la méthode officielle sont rappelées une fois par test ci-dessous.`,
    ...methodologies(report),
    `${report.tool.name} ${report.tool.version}. Un audit automatique ne prouve pas la conformité : il trouve des défauts et dit ce qui reste à vérifier.`,
  ].join('\n\n') + '\n';

const dateOf = (iso: string) =>
  new Intl.DateTimeFormat('fr-FR', {dateStyle: 'long', timeStyle: 'short'}).format(new Date(iso));

function ratesText({rate, pages}: Report): string {
  const audited = pages.filter(({error}) => error === null).length;
  const inPart = pages.filter(({partial}) => partial !== null).length;
  const lines = [
    `Pages auditées${nb}: ${audited} sur ${pages.length}${inPart > 0 ? `, dont ${inPart} en partie` : ''}`,
    rateText('Critères respectés sur l’ensemble des pages', rate.criteria),
    rateText('Moyenne des taux des pages', rate.pages),
    `État${nb}: ${rate.state ?? 'indéterminé tant que des critères restent à vérifier'}`,
  ];
  return lines.join('\n');
}

const percent = (share: number | null) =>
  share === null ? 'sans objet' : `${share.toLocaleString('fr-FR', {maximumFractionDigits: 1})}${nb}%`;

const rateText = (name: string, {low, high, automatic, legal}: Rate) =>
  legal === null
    ? `${name}${nb}: entre ${percent(low)} et ${percent(high)} selon ce qu’un humain dira (taux automatique${nb}: ${percent(automatic)})`
    : `${name}${nb}: ${percent(legal)}`;

function pageText(page: ReportedPage): string {
  const heading = `Page ${page.url}${page.title ? ` – ${page.title}` : ''}${page.process ? ` (processus « ${page.process} »)` : ''}`;
  if (page.error !== null) return `${heading}\n  Non auditée${nb}: ${page.error}`;
  const missed = testsText(page, 'NC');
  const open = testsText(page, 'AV');
  return [
    heading,
    ...(page.partial ? [`  ${page.partial.message}`] : []),
    missed.length > 0 ? `  Non conforme\n${missed.join('\n')}` : '  Non conforme : rien',
    open.length > 0 ? `  À vérifier\n${open.join('\n')}` : '  À vérifier : rien',
  ].join('\n');
}

const testsText = ({tests}: ReportedPage, outcome: 'NC' | 'AV') =>
  Object.entries(tests)
    .filter(([, test]) => test.outcome === outcome)
    .map(([number, test]) => testText(number, test));

const testText = (number: string, {findings, omitted = 0}: ReportedTest) =>
  [
    `    ${number} ${rgaaTest(number).title}`,
    ...findings.map(findingText),
    ...(omitted > 0 ? [`      … et ${omitted} autre${omitted > 1 ? 's' : ''}`] : []),
  ].join('\n');

const findingText = ({selector, message, state, source}: Finding) => {
  const where = [selector, state === 'initial' ? '' : `[${state}]`, source === 'socle' ? '' : `(${source})`];
  return `      – ${message}\n        ${where.filter(Boolean).join(' ') || 'la page entière'}`;
};

function criteriaText({criteria: outcomes}: Report): string {
  const count = (outcome: string) => Object.values(outcomes).filter(own => own === outcome).length;
  const listed = (outcome: string) =>
    criteria
      .filter(({id}) => outcomes[id] === outcome)
      .map(({id}: RgaaCriterion) => id)
      .join(', ') || 'aucun';
  return [
    `Critères, toutes pages ensemble`,
    `  Conformes (${count('C')})${nb}: ${listed('C')}`,
    `  Non conformes (${count('NC')})${nb}: ${listed('NC')}`,
    `  À vérifier (${count('AV')})${nb}: ${listed('AV')}`,
    `  Non applicables (${count('NA')})${nb}: ${listed('NA')}`,
  ].join('\n');
}

/** The method of each test that a human must still judge, once. */
function methodologies({pages}: Report): string[] {
  const open = new Map<string, string>();
  for (const {tests} of pages)
    for (const [number, {methodology}] of Object.entries(tests)) if (methodology) open.set(number, methodology);
  return [...open]
    .sort(([one], [other]) => one.localeCompare(other, 'fr', {numeric: true}))
    .map(
      ([number, steps]) =>
        `${number} (critère ${criterionOf(number)}) ${rgaaTest(number).title}\n${indent(steps.trim())}`,
    );
}

const indent = (text: string) =>
  text
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n');
