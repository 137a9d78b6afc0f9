#!/usr/bin/env node
import {existsSync} from 'node:fs';

if (existsSync(new URL('../dist/cli/main.js', import.meta.url))) {
  const {main} = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error('rgaa n’est pas construit : lancez d’abord npm run build à la racine du projet.');
  process.exitCode = 2;
}
