import {createServer} from 'node:http';
import {launch} from './browser/launch.js';
import {openIn} from './browser/open.js';
import {collect} from './collect.js';
const html = `<!doctype html><html lang="fr"><head><title>t</title><meta charset="utf-8"></head><body><main><h1>x</h1>
<form method="post" action="/post1"><label for="a">Nom</label><input id="a"><button>Envoyer</button></form>
<form method="post" action="/post2" target="_blank"><label for="b">Nom</label><input id="b"><label for="b2">Nom</label><input id="b2"><button>Envoyer</button></form>
<form id="f3"><label for="c">Nom</label><input id="c"><label for="c2">Nom</label><input id="c2"><label for="c3">Nom</label><input id="c3"><button>Envoyer</button></form><p id="m"></p>
<script>document.getElementById('f3').addEventListener('submit',e=>{e.preventDefault();fetch('/fetch',{method:'POST'}).catch(()=>m.textContent='Erreur');navigator.sendBeacon('/beacon','x');fetch('/keep',{method:'POST',keepalive:true});const x=new XMLHttpRequest();x.open('DELETE','/xhr');x.send();fetch('/get');m.textContent='Ce champ est obligatoire.';window.open('/pop');const w=new Worker(URL.createObjectURL(new Blob(["fetch('"+location.origin+"/worker',{method:'POST'})"])));const f=document.createElement('iframe');f.name='z';document.body.append(f);const g=document.createElement('form');g.method='post';g.action='/frame';g.target='z';document.body.append(g);g.submit();})</script></main></body></html>`;
const got: string[] = [];
const server = createServer((q, r) => { got.push(q.method + ' ' + q.url); r.writeHead(200, {'content-type': 'text/html'}).end(q.url === '/' ? html : 'ok'); }).listen(0);
const port = (server.address() as {port: number}).port;
const browser = await launch();
const context = await browser.newContext({viewport: {width: 1280, height: 800}});
for (const maySubmit of [false, true]) {
  got.length = 0;
  const t = Date.now();
  const page = await collect(openIn(context, `http://127.0.0.1:${port}/`, {maySubmit}), {probes: [], states: ['submitted'], axe: []});
  await new Promise(r => setTimeout(r, 500));
  console.log(maySubmit, Date.now() - t, 'ms', page.views.map(v => v.state + ' ' + v.url), got, context.pages().length);
}
await browser.close(); server.close();
