import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a captcha called image',
    outcome: 'NC',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area id="a" class="captcha" href="/x" shape="rect" coords="0,0,20,20" alt="image"></map> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha called by a code',
    outcome: 'NC',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area id="a" class="captcha" href="/x" shape="rect" coords="0,0,20,20" alt="k7f3b9"></map> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha that says what it is for',
    outcome: 'AV',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area id="a" class="captcha" href="/x" shape="rect" coords="0,0,20,20" alt="Code de sécurité contre les robots"></map> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha without alternative',
    outcome: 'NA',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area id="a" class="captcha" href="/x" shape="rect" coords="0,0,20,20" ></map> <input id="code" name="captcha"><button>Envoyer</button></form>`,
  },
  {
    name: 'no captcha',
    outcome: 'NA',
    html: `<img src="${picture}" alt="Plan de la ville" usemap="#plan"><map name="plan"><area href="/x" shape="rect" coords="0,0,20,20" alt="Carte"></map>`,
  },
];
