import ts from 'typescript';

/** One import as written in a file. */
export interface Import {
  /** What stands between the quotes; undefined for a dynamic import that only the run time knows. */
  specifier: string | undefined;
  /** 1-based line. */
  line: number;
  /** True when nothing of it is left at run time. */
  typeOnly: boolean;
}

/** What the layer rules need to know of one source file. */
export interface Source {
  /** Path from the root of the repository, with `/`. */
  path: string;
  imports: Import[];
  /** Names after `extends` of the classes declared in the file. */
  bases: string[];
}

/** A test, or a `*.testing.ts` that only tests load. */
export const isTest = (path: string) => /\.test(ing)?\.ts$/.test(path);
export const isStory = (path: string) => path.endsWith('.stories.ts');

/** Reads a TypeScript, JavaScript or CSS file by its name's ending. */
export function readSource(path: string, text: string): Source {
  return path.endsWith('.css') ? {path, imports: cssImports(text), bases: []} : scriptSource(path, text);
}

function scriptSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const source: Source = {path, imports: [], bases: []};
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) source.imports.push({...found, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1});
    // An interface extends too, but is no class: nothing of it runs.
    if (ts.isClassLike(node)) source.bases.push(...basesOf(node).map(base => base.getText(file)));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return source;
}

const basesOf = ({heritageClauses}: ts.ClassLikeDeclaration) =>
  [...(heritageClauses ?? [])]
    .filter(({token}) => token === ts.SyntaxKind.ExtendsKeyword)
    .flatMap(({types}) => types.map(({expression}) => expression));

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node))
    return {specifier: literal(node.moduleSpecifier), typeOnly: onlyTypes(node.importClause)};
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return {specifier: literal(node.moduleSpecifier), typeOnly: node.isTypeOnly};
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return {specifier: literal(node.argument.literal), typeOnly: true};
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return {specifier: literal(node.arguments[0]), typeOnly: false};
  return undefined;
}

const literal = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

/** `import type …`, or braces in which every name says `type`; `import {} from` and `import '…'` run. */
function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every(element => element.isTypeOnly);
}

/** `@import` of a style sheet; comments are blanked first, so that their lines still count. */
function cssImports(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '));
  return [...code.matchAll(/@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/g)].map(match => ({
    specifier: match[1],
    line: code.slice(0, match.index).split('\n').length,
    typeOnly: false,
  }));
}
