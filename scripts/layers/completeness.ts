import type {Fault} from './rules.js';
import type {Source} from './imports.js';

const root = 'packages/elements/src/';

/** Elements and style sheets that exist but that define.ts and elements.css do not list. */
export function missingFrom(sources: readonly Source[]): Fault[] {
  const paths = sources.map(({path}) => path);
  const defines = paths.filter(
    path => path.startsWith(root) && path.endsWith('/define.ts') && path !== `${root}define.ts`,
  );
  const sheets = paths.filter(path => path.startsWith(root) && path.endsWith('.css') && path !== `${root}elements.css`);
  return [
    ...unlisted(
      sources,
      `${root}define.ts`,
      defines.map(path => path.replace(/\.ts$/, '.js')),
      file => `import '${file}';`,
    ),
    ...unlisted(sources, `${root}elements.css`, sheets, file => `@import '${file}';`),
  ];
}

function unlisted(sources: readonly Source[], list: string, files: string[], line: (file: string) => string): Fault[] {
  const listed = new Set(sources.find(({path}) => path === list)?.imports.map(({specifier}) => specifier));
  return files
    .map(file => `./${file.slice(root.length)}`)
    .filter(file => !listed.has(file))
    .map(file => ({path: list, line: 1, message: `missing: ${line(file)}`}));
}
