/** What the custom-elements manifest says of one class, as far as it is shown. */
export interface Declaration {
  tagName?: string;
  attributes?: {name: string; type?: {text: string}; description?: string; default?: string}[];
  events?: {name: string; type?: {text: string}; description?: string}[];
  members?: {
    kind: string;
    name: string;
    type?: {text: string};
    description?: string;
    privacy?: string;
    attribute?: string;
    readonly?: boolean;
  }[];
  cssProperties?: {name: string; description?: string; default?: string; syntax?: string}[];
}

/** The custom-elements manifest of the package. */
export interface Manifest {
  modules: {path: string; declarations?: Declaration[]}[];
}

/** A table, cell by cell; what stands between backquotes is code. */
export interface Table {
  caption: string;
  columns: string[];
  rows: string[][];
}

const code = (text: string | undefined) => (text ? `\`${text}\`` : '');
const words = (text: string | undefined) => (text ?? '').replaceAll(/\s*\n\s*/g, ' ');

/** Every element that the modules of one folder declare: one or none, mostly. */
export const declarationsOf = ({modules}: Manifest, folder: string): Declaration[] =>
  modules
    .filter(({path}) => path.startsWith(`dist/${folder}/`))
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName !== undefined);

/** What an element offers, table after table, as the manifest gives it: its sentences are those of the sources. */
export function apiTables(declaration: Declaration): Table[] {
  return [attributes(declaration), properties(declaration), events(declaration), cssProperties(declaration)].filter(
    ({rows}) => rows.length > 0,
  );
}

const attributes = ({tagName = '', attributes: all = []}: Declaration): Table => ({
  caption: `Attributs de ${tagName}`,
  columns: ['Attribut', 'Type', 'Par défaut', 'Rôle'],
  rows: all.map(({name, type, default: value, description}) => [
    code(name),
    code(type?.text),
    code(value),
    words(description),
  ]),
});

/** Public fields that are not only the image of an attribute. */
const properties = ({tagName = '', members = []}: Declaration): Table => ({
  caption: `Propriétés de ${tagName}`,
  columns: ['Propriété', 'Type', 'Attribut', 'Rôle'],
  rows: members
    .filter(({kind, privacy, name}) => kind === 'field' && privacy !== 'private' && !name.startsWith('#'))
    .filter(({privacy}) => privacy !== 'protected')
    .map(({name, type, attribute, readonly, description}) => [
      code(name),
      code(type?.text),
      code(attribute),
      `${words(description)}${readonly ? ' (lecture seule)' : ''}`,
    ]),
});

const events = ({tagName = '', events: all = []}: Declaration): Table => ({
  caption: `Événements de ${tagName}`,
  columns: ['Événement', 'Type, et ce que contient `detail`', 'Quand'],
  rows: all.map(({name, type, description}) => [code(name), code(type?.text), words(description)]),
});

const cssProperties = ({tagName = '', cssProperties: all = []}: Declaration): Table => ({
  caption: `Propriétés CSS de ${tagName}`,
  columns: ['Propriété', 'Par défaut', 'Rôle'],
  rows: all.map(({name, default: value, description}) => [code(name), code(value), words(description)]),
});

/** The properties of the theme that a style sheet reads, in their order of name. */
export const themeTable = (css: string, tokens: ReadonlySet<string>): Table => ({
  caption: 'Propriétés du thème que lit ce composant',
  columns: ['Propriété'],
  rows: [...new Set([...css.matchAll(/var\((--socle-[a-z0-9-]+)/g)].map(([, name = '']) => name))]
    .filter(name => tokens.has(name))
    .sort()
    .map(name => [code(name)]),
});
