import {launch} from './browser/launch.js';
import {openIn} from './browser/open.js';
import {collect} from './collect.js';
import {judgePage, resultOf} from './judge.js';
import {theme11} from './rules/theme-11.js';
import {axeRulesFor} from './axe/axe-map.js';
const browser = await launch();
const context = await browser.newContext({viewport:{width:1280,height:800},locale:'fr-FR'});
const axe = axeRulesFor(theme11.map(r=>r.test));
for (const url of process.argv.slice(2)) {
  console.log('=====', url);
  const t=Date.now();
  const page = await collect(openIn(context, url, {}), {probes:['fieldFocus'],states:['submitted'],axe});
  const t1=Date.now();
  console.log(page.views.map(v=>v.state+' '+v.elements.length).join(', '), 'collect', t1-t, 'ms', page.probeErrors);
  for (const r of theme11) { const a=Date.now(); const x=resultOf(judgePage(r,page)); const d=Date.now()-a; console.log(r.test, x.outcome, d>20?d+'ms':'', x.outcome==='NC'?x.findings.map(f=>`\n     ${f.state} ${f.selector.slice(-60)} ${f.message}`).join(''):x.outcome==='AV'?x.findings.slice(0,2).map(f=>`\n     . ${f.selector.slice(-40)} ${f.message.slice(0,150)}`).join(''):''); }
}
await browser.close();
