import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';

/** Where the list of the results is served: the page asks for a result only when it is there. */
const INDEX = 'conformance-index.json';

/**
 * Serves the results of conformance beside Storybook: `conformance/field.required.json`…, and their list.
 * `npm test` writes them, so the folder may not be there.
 */
export function conformanceFiles(folder: string): Plugin {
  const names = () => (existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : []);
  const contentOf = (path: string) => {
    if (path === INDEX) return JSON.stringify(names());
    const name = names().find(one => `conformance/${one}` === path);
    return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8');
  };
  return {
    name: 'socle-conformance',
    generateBundle() {
      for (const fileName of [INDEX, ...names().map(name => `conformance/${name}`)]) {
        this.emitFile({type: 'asset', fileName, source: contentOf(fileName) ?? ''});
      }
    },
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        const content = contentOf((request.url ?? '').slice(1));
        if (content === undefined) return next();
        response.setHeader('content-type', 'application/json').end(content);
      });
    },
  };
}
