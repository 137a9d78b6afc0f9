import {posix} from 'node:path';
import {elementsFault} from './elements-rules.js';
import {isStory, isTest, type Import, type Source} from './imports.js';

/** The import table: what each package may take from its neighbours at run time. */
export const mayImport: Record<string, readonly string[]> = {
  tokens: [],
  core: [],
  rules: ['core'],
  elements: ['core'],
  services: ['core'],
  demarche: ['core', 'elements', 'services'],
  simulators: ['core'],
  rgaa: [],
  demo: ['tokens', 'core', 'rules', 'elements', 'services', 'demarche', 'simulators', 'rgaa'],
};

/** Tests may also drive the State's stand-ins and judge pages. */
const testsMayImport = ['simulators', 'rgaa', 'rules'];

/**
 * Third parties that code of a citizen's browser may load; other packages name theirs in package.json. Of tokens, a
 * browser loads the style sheets and one module that imports nothing.
 */
const browserPackages: Record<string, readonly string[]> = {
  // The two last ones only in modules that a page asks for on demand: see scripts/bench/size.mjs.
  core: ['@lit/reactive-element', 'lit', 'lit-html', '@standard-schema/spec', 'tus-js-client', '@noble/hashes'],
  rules: ['valibot'],
  elements: ['@lit/reactive-element', 'lit', 'lit-html'],
};

export interface Fault {
  path: string;
  line: number;
  message: string;
}

/** Names a package may import, from its package.json: at run time, and in its tests. */
export interface Declared {
  runTime: ReadonlySet<string>;
  tests: ReadonlySet<string>;
}

/** Every import of one file that goes against the layers. */
export function faultsOf(source: Source, declared: Declared): Fault[] {
  return source.imports.flatMap(found => {
    const message = faultOf(source, found, declared);
    return message ? [{path: source.path, line: found.line, message}] : [];
  });
}

function faultOf(source: Source, found: Import, declared: Declared): string | undefined {
  const owner = packageOf(source.path);
  if (!owner) return undefined;
  const {specifier} = found;
  if (specifier === undefined)
    return isTest(source.path) ? undefined : 'a dynamic import must name its module, so that the layers can be checked';
  if (specifier.startsWith('.')) return relativeFault(source, specifier, owner) ?? elementsFault(source, found);
  const name = packageName(specifier);
  const ours = /^@socle\/(.+)$/.exec(name)?.[1];
  const fault = ours ? neighbourFault(source, owner, ours, specifier) : thirdPartyFault(source, owner, name, declared);
  return fault ?? elementsFault(source, found);
}

function relativeFault(source: Source, specifier: string, owner: string) {
  const target = posix.join(posix.dirname(source.path), specifier);
  if (packageOf(target) !== owner) return `« ${specifier} » leaves the package: import the other one by its name`;
  if (target.startsWith(`packages/${owner}/dist/`)) return `« ${specifier} » is built code: import the source`;
  return undefined;
}

function neighbourFault({path}: Source, owner: string, ours: string, specifier: string) {
  if (ours === owner) return 'a package imports its own files by a relative path';
  const allowed = [...(mayImport[owner] ?? []), ...(isTest(path) ? testsMayImport : [])];
  if (!allowed.includes(ours))
    return `${owner} may not import @socle/${ours} (it may import: ${allowed.join(', ') || 'nothing of ours'})`;
  const onServer = owner === 'demarche' || owner === 'services';
  const template = /^@socle\/elements\/([^/]+\/template|icons)$/.test(specifier);
  if (ours === 'elements' && onServer && !template)
    return 'a server imports templates of elements, never a class nor define.js';
  return undefined;
}

function thirdPartyFault({path}: Source, owner: string, name: string, declared: Declared) {
  if (isTest(path) || isStory(path))
    return isBuiltin(name) || declared.tests.has(name)
      ? undefined
      : `${name} is not a dependency of ${owner} or of the repository`;
  if (name === '@lit-labs/ssr' && !path.startsWith('packages/services/src/render/'))
    return 'only services/render imports @lit-labs/ssr';
  const browser = browserPackages[owner];
  if (browser && !browser.includes(name))
    return `${owner} runs in browsers: it may import ${browser.join(', ') || 'nothing'} only`;
  if (!isBuiltin(name) && !declared.runTime.has(name))
    return `${name} is not in the dependencies of packages/${owner}/package.json`;
  return undefined;
}

const isBuiltin = (name: string) => name.startsWith('node:');

const packageOf = (path: string) => /^packages\/([^/]+)\//.exec(path)?.[1];

/** `@scope/name/deep` and `name/deep` without their depth; `node:fs/promises` stays a built-in. */
const packageName = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
