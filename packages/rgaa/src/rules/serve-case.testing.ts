import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {RuleCase} from './case.js';

const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  vtt: 'text/vtt',
  txt: 'text/plain',
  wav: 'audio/wav',
};

const sound = (main: string) => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page d’essai – Ville d’Aubremer</title></head>
<body><main><h1>Page d’essai</h1>${main}</main></body>
</html>`;

/** Header of every page of a case. */
export const htmlType = {'content-type': 'text/html; charset=utf-8'};

/** The page of a case, whole. */
export const written = (html: string) => (/^\s*(<!doctype|<\?xml|<html|<!--)/i.test(html) ? html : sound(html));

/** Each case has an origin of its own: its files stand where it names them. */
export async function serve({html, others = [], files = {}, headers = {}}: Omit<RuleCase, 'name' | 'outcome'>) {
  const pages = [html, ...others].map(written);
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[Number(/^\/page-(\d+)$/.exec(pathname)?.[1] ?? NaN)];
    if (page !== undefined) {
      const own = pathname === '/page-0' ? headers : {};
      response.writeHead(200, {...htmlType, ...own}).end(page);
    } else if (files[pathname] !== undefined) {
      const type = types[pathname.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
      response.writeHead(200, {'content-type': type}).end(files[pathname]);
    } else response.writeHead(pathname === '/favicon.ico' ? 204 : 404, {'content-type': 'text/html'}).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  server.unref(); // That of a kept page lasts as long as its browser.
  const {port} = server.address() as AddressInfo;
  return {
    urls: pages.map((_page, index) => `http://127.0.0.1:${port}/page-${index}`),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
