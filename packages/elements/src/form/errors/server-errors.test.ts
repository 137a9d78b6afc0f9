import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {settled} from '@socle/core/page-clock.testing';
import {choices} from '../../choices/choices.template.js';
import {errorSummary} from '../../error-summary/error-summary.template.js';
import {repeat} from '../../repeat/repeat.template.js';
import {field} from '../../field/field.template.js';
import {Page} from '../form.stories.js';
import {form} from '../form.template.js';
import '../../choices/define.js';
import '../../date/define.js';
import '../../error-summary/define.js';
import '../../field/define.js';
import '../../repeat/define.js';
import '../define.js';

async function open(written: TemplateResult) {
  const page = await fixture<HTMLElement>(html`<main>${errorSummary({errors: []})} ${written}</main>`);
  const host = page.querySelector('socle-form')!;
  const lines = () => [...page.querySelectorAll('socle-error-summary li')].map(line => line.textContent);
  const links = () => [...page.querySelectorAll('socle-error-summary a')].map(link => link.getAttribute('href'));
  const control = (id: string) => page.querySelector<HTMLInputElement>(`#${id}`)!;
  const message = (id: string) => page.querySelector<HTMLElement>(`#${id}-erreur`)!;
  return {page, host, lines, links, control, message};
}

function answer(control: (id: string) => HTMLInputElement) {
  const values = {prenoms: 'Camille', courriel: 'a@b.fr', 'naissance-jour': '24', 'naissance-mois': '8'};
  for (const [id, value] of Object.entries({...values, 'naissance-annee': '1962'})) control(id).value = value;
  control('allergies-2').click();
  control('jours').click();
}

async function change(control: HTMLInputElement, value: string) {
  control.focus();
  control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true}));
  control.blur();
  await settled();
}

describe('the refusals of the server that a script received', () => {
  beforeEach(() => {
    document.title = 'Vous – Inscription';
  });

  it('are shown as those of the browser: in the field, marked, then in the summary, which takes the focus (RGAA 8.6.1, 11.10.4 : Page)', async () => {
    const {page, host, lines, links, control, message} = await open(form(Page.args));
    answer(control);
    host.showErrors([
      {name: 'jours', message: 'Le mardi est complet.'},
      {name: 'naissance', message: 'La date de naissance ne correspond pas au dossier.'},
      {name: 'allergies', message: 'Répondez de nouveau.'},
      {name: 'courriel', message: 'Cette adresse est déjà inscrite.'},
    ]);
    await settled();
    expect(lines()).to.deep.equal([
      'Cette adresse est déjà inscrite.',
      'La date de naissance ne correspond pas au dossier.',
      'Répondez de nouveau.',
      'Le mardi est complet.',
    ]);
    expect(links().join(' ')).to.equal('#courriel #naissance-jour #allergies #jours');
    for (const id of ['courriel', 'naissance-jour', 'jours']) {
      expect(control(id).getAttribute('aria-invalid'), id).to.equal('true');
      const described = control(id).getAttribute('aria-describedby')!.split(' ');
      expect(described.some(one => document.getElementById(one) === message(id.replace('-jour', '')))).to.equal(true);
    }
    expect(control('allergies').closest('fieldset')).to.have.attribute('aria-invalid', 'true');
    expect(document.activeElement).to.have.attribute('role', 'group');
    expect(document.title).to.equal('Erreur\u202f: Vous – Inscription');
    await expect(page).to.be.accessible();
  });

  it('stand until the answer changes, whatever the element around it thinks of it', async () => {
    const {host, lines, control, message} = await open(form(Page.args));
    answer(control);
    host.showErrors([
      {name: 'courriel', message: 'Déjà inscrite.'},
      {name: 'naissance.mois', message: 'Ce mois est faux.'},
    ]);
    await settled();
    host.dispatchEvent(new CustomEvent('socle-form-check', {bubbles: true, detail: {wait: () => undefined}}));
    expect(host.check()).to.equal(false);
    await settled();
    expect(lines()).to.deep.equal(['Déjà inscrite.', 'Ce mois est faux.']);
    expect(message('naissance').checkVisibility()).to.equal(true);

    await change(control('courriel'), 'b@b.fr');
    expect(message('courriel').checkVisibility()).to.equal(false);
    expect(lines()).to.deep.equal(['Ce mois est faux.']);
    await change(control('naissance-mois'), '9');
    expect(lines()).to.deep.equal([]);
    expect(host.check()).to.equal(true);
    expect(document.title).to.equal('Vous – Inscription');
  });

  it('are lines without a link when nothing in the page can correct them, and stay until the next submission', async () => {
    const {host, lines, links, control} = await open(form(Page.args));
    answer(control);
    control('allergies-2').click(); // « details » is not asked.
    host.showErrors([
      {name: 'quotient', message: 'Le quotient familial manque.'},
      {name: 'details', message: 'Dites lesquelles.'},
      {name: 'courriel', message: 'Déjà inscrite.'},
    ]);
    await settled();
    expect(lines()).to.deep.equal(['Le quotient familial manque.', 'Dites lesquelles.', 'Déjà inscrite.']);
    expect(links().join(' ')).to.equal('#courriel');
    await change(control('courriel'), 'b@b.fr');
    expect(lines()).to.deep.equal(['Le quotient familial manque.', 'Dites lesquelles.']);
  });

  it('are forgotten with the others when the form is reset', async () => {
    const {host, lines, page, control} = await open(form(Page.args));
    answer(control);
    host.showErrors([{name: 'courriel', message: 'Déjà inscrite.'}]);
    page.querySelector('form')!.reset();
    await settled();
    expect(lines()).to.deep.equal([]);
    expect(control('courriel').validity.customError).to.equal(false);
  });

  it('reach a row of a repeat, a folded one too, and say which', async () => {
    const child = (index: number) =>
      html`${field({name: `enfants.${index}.prenom`, label: 'Prénom', required: true, value: 'Zoé'})}`;
    const rows = [0, 1].map(index => ({
      title: `Enfant ${index + 1}`,
      content: child(index),
      removable: true,
      collapsed: 'Zoé',
    }));
    const list = repeat({name: 'enfants', itemLabel: 'Enfant', addLabel: 'Ajouter un enfant', rows});
    const {host, lines, control, message} = await open(form({action: '/', content: list, submit: 'Continuer'}));
    host.showErrors([{name: 'enfants.1.prenom', message: 'Cet enfant est déjà inscrit.'}]);
    await settled();
    expect(lines()).to.deep.equal(['Enfant 2\u202f: Cet enfant est déjà inscrit.']);
    expect(control('enfants-1-prenom').checkVisibility()).to.equal(true);
    expect(control('enfants-0-prenom').checkVisibility()).to.equal(false);

    host.showErrors([0, 1].map(row => ({name: `enfants.${row}.prenom`, message: 'Cet enfant est déjà inscrit.'})));
    await settled();
    expect(lines()).to.deep.equal([
      'Enfant 1\u202f: Cet enfant est déjà inscrit.',
      'Enfant 2\u202f: Cet enfant est déjà inscrit.',
    ]);
    expect(message('enfants-0-prenom').textContent).to.equal('Cet enfant est déjà inscrit.');
  });

  it('are said once when two are about the same answer, and by the summary alone where no element is around it', async () => {
    const content = html`${choices({name: 'ville', legend: 'Ville', kind: 'radio', options: [{value: 'a', label: 'A'}]})}
      <label>Code <input id="code" name="code"></label>`;
    const {host, lines, links} = await open(form({action: '/', content, submit: 'Continuer'}));
    host.showErrors([
      {name: 'code', message: 'Ce code est périmé.'},
      {name: 'ville', message: 'Un.'},
      {name: 'ville', message: 'Deux.'},
    ]);
    await settled();
    expect(lines()).to.deep.equal(['Un. Deux.', 'Ce code est périmé.']);
    expect(links().join(' ')).to.equal('#ville #code');
  });
});

describe('the summary of a form whose parts are hidden for now', () => {
  it('leads to a control that the page shows when it is asked', async () => {
    const content = html`<section id="etape" hidden>${field({name: 'nom', label: 'Nom', required: true})}</section>`;
    const {page, host, links, control} = await open(form({action: '/', content, submit: 'Continuer'}));
    page.addEventListener('socle-error-follow', event => {
      expect((event as CustomEvent<{id: string}>).detail.id).to.equal('nom');
      (event.target as Element).closest<HTMLElement>('[hidden]')!.hidden = false;
    });
    expect(host.check()).to.equal(false);
    await settled();
    expect(links().join(' ')).to.equal('#nom');
    page.querySelector<HTMLAnchorElement>('socle-error-summary a')!.click();
    expect(document.activeElement === control('nom')).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
