import type {TestCoverage} from './coverage.js';
import {criteria, criterionOf, rgaaTest} from './reference.js';

/** `docs/rgaa-coverage.md`: what the checker decides of each test, in French. */
export function coverageText(coverage: readonly TestCoverage[]): string {
  const missed = coverage.filter(({outcomes}) => outcomes.includes('NC'));
  const met = coverage.filter(({outcomes}) => outcomes.includes('C'));
  const criteriaMissed = new Set(missed.map(({test}) => criterionOf(test)));
  const rows = coverage.map(
    ({test, outcomes, sources}) =>
      `| ${test} | ${rgaaTest(test).title.replaceAll('|', '\\|')} | ${outcomes.join(', ')} | ${sources
        .slice(1)
        .map(source => `\`${source}\``)
        .join(', ')} |`,
  );
  return `# Ce que \`@socle/rgaa\` décide de chaque test du RGAA 4.1.2

Cette page est écrite par les tests (\`WRITE_OUTCOMES=1 npm test -- cases\`) : une issue n’y figure que si un cas la donne dans un vrai navigateur.
C : conforme ; NC : non conforme ; NA : non applicable ; AV : à vérifier par un humain, avec les étapes de la méthode officielle.

- **${missed.length} tests sur ${coverage.length}** peuvent être déclarés non conformes, dans **${criteriaMissed.size} critères sur ${criteria.length}**.
- ${met.length} tests peuvent être déclarés conformes ; pour les autres, seul un humain le peut.

Chaque test a une règle de Socle ; la dernière colonne nomme les règles d’axe-core qui sont lues en plus.

| Test | Question | Issues | axe-core |
|---|---|---|---|
${rows.join('\n')}
`;
}
