import {readFileSync} from 'node:fs';
const {launch}=await import('./src/browser/launch.ts');
const {runCase}=await import('./src/rules/run-case.testing.ts');
const {theme2}=await import('./src/rules/theme-2.ts');const {theme4}=await import('./src/rules/theme-4.ts');const {theme5}=await import('./src/rules/theme-5.ts');
const {collect}=await import('./src/collect.ts');const {openIn}=await import('./src/browser/open.ts');const {judgePage,resultOf}=await import('./src/judge.ts');
const b=await launch();const ctx=await b.newContext({viewport:{width:1280,height:800}});
const rules=[...theme2,...theme4,...theme5];
const only=process.argv[2]?.split(',');
const extra=process.argv[3];
const cases=extra?JSON.parse(readFileSync(extra,'utf8')):JSON.parse(readFileSync('/work/shared/act/testcases.json','utf8')).filter(x=>only.includes(x.rule));
import {createServer} from 'node:http';
let html='';const srv=createServer((q,r)=>q.url==='/p'?r.writeHead(200,{'content-type':'text/html; charset=utf-8'}).end(html):r.writeHead(404).end()).listen(0);
for(const one of cases){
 html=one.html??readFileSync('/work/shared/act/'+one.file,'utf8');
 const t=Date.now();
 const page=await collect(openIn(ctx,'http://127.0.0.1:'+srv.address().port+'/p'),{probes:['media'],states:[],axe:[]});
 const ms=Date.now()-t;
 const out=rules.map(r=>{const s=performance.now();const x=resultOf(judgePage(r,page));const d=performance.now()-s; return [r.test,x,d]});
 const nc=out.filter(([,x])=>x.outcome==='NC').map(([t,x])=>t+': '+x.findings.map(f=>f.selector.slice(-30)+' '+f.message.slice(0,90)).join(' | '));
 console.log(one.rule??'',one.expected??'',one.title??'',ms+'ms','judging',Math.round(out.reduce((a,[,,d])=>a+d,0))+'ms', page.probeErrors.media??'', nc.length?'\n     '+nc.join('\n     '):'');
 if(extra) console.log(out.filter(([,x])=>x.outcome!=='NA'&&x.outcome!=='NC').map(([t,x])=>t+' '+x.outcome+(x.findings[0]?' '+x.findings.length+'× '+x.findings[0].message.slice(0,80):'')).join('\n'));
}
await b.close();srv.close();
