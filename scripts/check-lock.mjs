import {readFileSync} from 'node:fs';

/*
 * A registry that lags writes locks that lack the binaries of other systems: `npm ci` then stops there
 * with « Missing: @rollup/rollup-android-arm-eabi@ from lock file ».
 */
const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const present = new Set(Object.keys(packages).map(path => path.split('node_modules/').at(-1)));
const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
  Object.keys(optionalDependencies)
    .filter(name => !present.has(name))
    .map(name => `${path} wants ${name}, which package-lock.json lacks`),
);

for (const line of missing) console.error(line);
console.log(`${present.size} packages in the lock, ${missing.length} binaries missing`);
process.exitCode = missing.length > 0 ? 1 : 0;
