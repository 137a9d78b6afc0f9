import {posix} from 'node:path';
import {isStory, isTest, type Import, type Source} from './imports.js';

const root = 'packages/elements/src/';

/** Folders that hold no element, but drawings which templates share. */
const sharedFolders = ['icons'];

/** What a file of `packages/elements` may import inside its package; undefined when it is right. */
export function elementsFault(source: Source, found: Import): string | undefined {
  if (!source.path.startsWith(root) || isTest(source.path)) return undefined;
  const file = source.path.slice(root.length);
  const target = targetOf(source.path, found.specifier ?? '');
  if (file.endsWith('.css')) return cssFault(file);
  if (file === 'define.ts')
    return /^[^/]+\/define\.js$/.test(target ?? '') ? undefined : 'define.ts imports the define.js of elements only';
  if (file.endsWith('/define.ts')) return ownDefineFault(file, target);
  if (isStory(file)) return storyFault(target, found);
  const declaresElement = source.bases.length > 0 || isClass(file.replace(/\.ts$/, '.js'));
  if (!declaresElement) return templateFault(target, found);
  return classFault(source, file, target, found);
}

/** Path of a relative import from `src/`; undefined for a package. */
const targetOf = (path: string, specifier: string) =>
  specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier).slice(root.length) : undefined;

const folderOf = (file: string) => file.split('/')[0];

const isTemplate = (target: string) =>
  target.endsWith('.template.js') || sharedFolders.includes(folderOf(target) ?? '');

/** `field/field.js`: the module of a class, which would run in the page. */
const isClass = (target: string) => {
  const [folder, file] = target.split('/');
  return file === `${folder}.js` && !sharedFolders.includes(folder ?? '');
};

const cssFault = (file: string) => (file === 'elements.css' ? undefined : 'only elements.css imports style sheets');

const ownDefineFault = (file: string, target: string | undefined) => {
  const folder = folderOf(file);
  return target === `${folder}/${folder}.js` ? undefined : `define.ts imports ./${folder}.js only`;
};

const storyFault = (target: string | undefined, {specifier = '', typeOnly}: Import) => {
  if (target)
    return isClass(target) || target.endsWith('define.js')
      ? 'a story imports templates, never a class nor define.js'
      : undefined;
  return specifier.startsWith('@storybook/') && !typeOnly
    ? 'a story imports only types of Storybook: it must load in Node'
    : undefined;
};

const templateFault = (target: string | undefined, {typeOnly}: Import) =>
  target && !typeOnly && (isClass(target) || target.endsWith('define.js'))
    ? 'a template imports texts and other templates, never a class nor define.js'
    : undefined;

function classFault({bases}: Source, file: string, target: string | undefined, {specifier = '', typeOnly}: Import) {
  const isRenderer = bases.includes('LitElement');
  if (target) {
    const foreign = folderOf(target) !== folderOf(file) && !sharedFolders.includes(folderOf(target) ?? '');
    if (foreign) return 'an element never imports another one: they meet through events and ids of the page';
    if (target.endsWith('define.js')) return 'importing a class must have no side effect';
    if (isTemplate(target) && !typeOnly && !isRenderer)
      return 'an enhancer imports no template: the page holds its HTML';
    return undefined;
  }
  const isLit = specifier === 'lit' || specifier.startsWith('lit/');
  return isLit && !typeOnly && bases.includes('ReactiveElement')
    ? 'an enhancer imports @lit/reactive-element, never lit (2.7 kB more)'
    : undefined;
}
