import {launch} from '/work/main/packages/rgaa/src/browser/launch.js';
import {openIn} from '/work/main/packages/rgaa/src/browser/open.js';
import {collect} from '/work/main/packages/rgaa/src/collect.js';
import {judgePage, resultOf} from '/work/main/packages/rgaa/src/judge.js';
import {theme11} from '/work/main/packages/rgaa/src/rules/theme-11.js';
import {axeRulesFor} from '/work/main/packages/rgaa/src/axe/axe-map.js';
import {readFileSync} from 'node:fs';
const list = JSON.parse(readFileSync('/work/shared/act/testcases.json','utf8'));
const only = process.argv[2]?.split(',');
const browser = await launch();
const context = await browser.newContext({viewport:{width:1280,height:800},locale:'fr-FR'});
const axe = axeRulesFor(theme11.map(r=>r.test));
for (const one of list) {
  if (only && only[0] && !only.includes(one.rule)) continue;
  const file = one.file.startsWith('/')?one.file:'/work/shared/act/'+one.file;
  try {
  const source = openIn(context, 'file://'+file, {});
  const page = await collect(source, {probes:['fieldFocus'],states:/<form/.test(readFileSync(file,'utf8'))?['submitted']:[],axe});
  const bad = theme11.map(r=>({t:r.test, r:resultOf(judgePage(r,page))})).filter(x=>x.r.outcome==='NC');
  const show = one.expected==='failed' ? only : bad.length>0;
  if (show) console.log(one.rule, one.ruleName?.slice(0,40), one.expected, file.split('/').pop()?.slice(0,12), bad.map(b=>b.t+': '+b.r.findings[0]?.message+' '+b.r.findings[0]?.html.slice(0,80)).join(' | ')||'none');
  } catch (e) { console.log(one.rule, one.file, 'ERR', String(e).slice(0,200)); }
}
await browser.close();
