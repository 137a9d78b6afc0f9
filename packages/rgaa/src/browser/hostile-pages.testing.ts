import type {IncomingMessage, ServerResponse} from 'node:http';

const shell = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Essai</title></head><body><p id="p">Bonjour</p>${body}</body></html>`;
const script = (code: string) => shell(`<script>${code}</script>`);

/** What the hostile server answers: HTML, or its own way of answering. */
export const answers: Record<string, string | ((response: ServerResponse, request: IncomingMessage) => void)> = {
  '/sound': shell(''),
  '/button': shell('<button onclick="location = \'/windows\'">Aller</button>'),
  '/redirects': response => response.writeHead(302, {location: `/redirects?${Math.random()}`}).end(),
  '/script-redirects': script('location = "/script-redirects?" + Math.random()'),
  '/missing': response => response.writeHead(404, {'content-type': 'text/html'}).end(shell('')),
  '/broken': response => response.writeHead(500, {'content-type': 'text/html'}).end(shell('')),
  '/attachment': response =>
    response.writeHead(200, {'content-type': 'text/html', 'content-disposition': 'attachment'}).end(shell('')),
  '/binary': response => response.writeHead(200, {'content-type': 'application/octet-stream'}).end('xxx'),
  '/pdf': response => response.writeHead(200, {'content-type': 'application/pdf'}).end('%PDF-1.4'),
  '/json': response => response.writeHead(200, {'content-type': 'application/json'}).end('{}'),
  '/nothing': response => response.writeHead(200, {'content-type': 'text/html'}).end(),
  '/no-content': response => response.writeHead(204).end(),
  '/cut': response => response.socket?.destroy(),
  '/silent': () => undefined,
  '/endless': response => {
    response.writeHead(200, {'content-type': 'text/html'}).write('<!doctype html><title>Sans fin</title><p>Texte');
    const timer = setInterval(() => response.write('<p>encore'), 100);
    response.on('close', () => clearInterval(timer));
  },
  '/missing-picture': shell('<img src="/silent" alt="">'),
  '/alerts': script(
    'alert(1); confirm(2); prompt(3); onbeforeunload = event => { event.preventDefault(); return "non"; };',
  ),
  '/alert-storm': script('while (true) alert(1)'),
  '/later-alerts': script('setInterval(() => alert(1), 1)'),
  '/windows': script('for (let i = 0; i < 3; i++) open("/sound?" + i)'),
  '/window-storm': script('for (let i = 0; i < 40; i++) open("/sound")'),
  '/loop': script('while (true);'),
  '/loop-on-load': script('onload = () => { while (true); }'),
  '/closes': script('close(); setTimeout(() => close(), 0)'),
  '/refresh': shell('<meta http-equiv="refresh" content="0; url=/sound">'),
  '/leaves': script('location = "/sound"'),
  '/leaves-for-nothing': script('location = "http://127.0.0.1:9999/"'),
  '/scroll': script(
    'onscroll = () => { for (let i = 0; i < 50; i++) document.body.append("Encore"); }; scrollTo(0, 1)',
  ),
  '/heavy': shell(`<div hidden>${'<p>Un long texte.</p>'.repeat(500)}${'Un long texte. '.repeat(700_000)}</div>`),
  '/crowded': shell('<i></i>'.repeat(50_000)),
  '/too-crowded': script('document.body.hidden = true; document.body.innerHTML = "<i></i>".repeat(101000)'),
  '/dull': script('requestAnimationFrame = setTimeout = Promise = undefined; Array.prototype.map = null'),
};
