import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import * as z from 'zod';
import {useSchema} from './form-schema.js';
import {valuesOf, type FormValues} from './form-values.js';
import type {Schema} from './schema.js';

const open = () =>
  fixture<HTMLElement>(html`
    <div>
      <form aria-label="Essai" novalidate>
        <label>Ville <input name="ville" required value="Caen"></label>
        <label>Prénom <input name="enfants.0.prenom" value="L"></label>
        <label>Jour <input name="naissance.jour"></label>
        <label>Mois <input name="naissance.mois"></label>
        <label><input type="checkbox" name="jours" value="lundi"> Lundi</label>
        <label><input type="checkbox" name="jours" value="mardi"> Mardi</label>
        <label><input type="checkbox" name="accord" value="oui"> Accord</label>
        <fieldset disabled><input name="cachee" value="x" aria-label="Cachée"></fieldset>
        <button name="action" value="continuer">Continuer</button>
      </form>
    </div>
  `);

const schema = z.object({
  ville: z.string().refine(value => value !== 'Caen', 'Choisissez une autre ville.'),
  enfants: z.array(z.object({prenom: z.string().min(2, 'Saisissez le prénom en entier.')})),
  naissance: z.object({}).refine(() => false, 'Saisissez la date de naissance.'),
  nulle: z.string('Rien ne répond à ce nom.'),
});

/** Judges as `socle-form` does: every slow rule is waited for. */
async function judge(host: HTMLElement) {
  const rules: Promise<unknown>[] = [];
  const detail = {wait: (rule: Promise<unknown>) => rules.push(rule)};
  host.dispatchEvent(new CustomEvent('socle-form-check', {detail}));
  await Promise.all(rules);
}
const input = (host: HTMLElement, name: string) => host.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const messages = (host: HTMLElement) =>
  [...host.querySelectorAll('input')]
    .filter(({validity}) => !validity.valid)
    .map(one => [one.name, one.validationMessage]);

function change(control: HTMLInputElement, value: string) {
  control.value = value;
  control.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('a form judged by a schema', () => {
  it('gives every answer, nested by its name, and what is not answered as empty', async () => {
    const host = await open();
    input(host, 'jours').checked = true;
    const expected: FormValues = {
      ville: 'Caen',
      enfants: [{prenom: 'L'}],
      naissance: {jour: '', mois: ''},
      jours: ['lundi'],
      accord: '',
    };
    expect(valuesOf(host.querySelector('form')!)).to.deep.equal(expected);
  });

  it('makes each refusal the validity of its control: its own, or the first box of a date', async () => {
    const host = await open();
    useSchema(host, schema);
    await judge(host);
    expect(messages(host)).to.deep.equal([
      ['ville', 'Choisissez une autre ville.'],
      ['enfants.0.prenom', 'Saisissez le prénom en entier.'],
      ['naissance.jour', 'Saisissez la date de naissance.'],
    ]);
  });

  it('lets the browser say first what it refuses itself', async () => {
    const host = await open();
    useSchema(host, schema);
    input(host, 'ville').value = '';
    await judge(host);
    expect(input(host, 'ville').validity.customError).to.equal(false);
  });

  it('judges a refused answer again as soon as it changes, and says nothing new before the next submission', async () => {
    const host = await open();
    useSchema(host, schema);
    await judge(host);
    change(input(host, 'ville'), 'Bayeux');
    expect(messages(host).map(([name]) => name)).to.deep.equal(['enfants.0.prenom', 'naissance.jour']);
    change(input(host, 'ville'), 'Caen');
    expect(messages(host).map(([name]) => name)).to.deep.equal(['enfants.0.prenom', 'naissance.jour']);
  });

  it('leaves the answers to the server when the schema fails, and when it is stopped', async () => {
    const host = await open();
    const broken: Schema = {'~standard': {version: 1, vendor: 'essai', validate: () => Promise.reject(new Error('x'))}};
    const stop = useSchema(host, broken);
    await judge(host);
    expect(messages(host)).to.deep.equal([]);
    stop();
    const stopOther = useSchema(host, schema);
    await judge(host);
    stopOther();
    expect(messages(host)).to.deep.equal([]);
  });
});
