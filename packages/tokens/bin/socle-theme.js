#!/usr/bin/env node
import {existsSync} from 'node:fs';

const built = ['../dist/cli/main.js', '../dist/tokens/socle.resolver.json'].every(path =>
  existsSync(new URL(path, import.meta.url)),
);
if (built) await import('../dist/cli/main.js');
else {
  console.error('socle-theme n’est pas construit : lancez d’abord npm run build à la racine du projet.');
  process.exitCode = 1;
}
