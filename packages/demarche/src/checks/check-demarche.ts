import type {Demarche} from '../description/contract.js';
import {easyDemarche} from '../description/easy-version.js';
import {PAYMENT, REVIEW, TASKS} from '../description/pages.js';
import {checkSteps} from './steps.js';

/** Checks at start what types can't: names twice, a step that takes a fixed address, easy texts that are missing. */
export function checkDemarche(demarche: Demarche): string[] {
  const faults: string[] = [];
  const reserved = [REVIEW, PAYMENT, TASKS, 'commencer', 'supprimer', 'enregistre', 'accuse'];
  const seen = new Set<string>();
  const once = (name: string) => {
    if (seen.has(name)) faults.push(`The name "${name}" stands twice.`);
    seen.add(name);
  };
  for (const step of demarche.steps) {
    if (reserved.includes(step.id)) faults.push(`The step "${step.id}" has the address of a fixed page.`);
    for (const item of step.items) {
      if (item.kind === 'privacy') continue;
      once(item.kind === 'source' ? item.own : item.name);
      for (const inner of item.kind === 'repeat' ? item.items : []) once(`${item.name}.${inner.name}`);
    }
  }
  if (!seen.has(demarche.email)) faults.push(`The e-mail answer "${demarche.email}" is asked nowhere.`);
  return [...faults, ...checkSteps(demarche), ...(easyDemarche(demarche)?.faults ?? [])];
}
