import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {stoppedTime} from '@socle/core/page-clock.testing';
import {repeat, type RepeatContent} from './repeat.template.js';
import {Collapsed, Confirming, Empty, Full, One, Two} from './repeat.stories.js';
import './define.js';
import '../choices/define.js';
import '../date/define.js';
import '../field/define.js';

const open = (content: RepeatContent) =>
  fixture<HTMLFormElement>(html`<form aria-label="Essai" novalidate>${repeat(content)}</form>`);
const button = (form: HTMLFormElement, text: string, position = 0) =>
  [...form.querySelectorAll('button')].filter(
    one => one.checkVisibility() && one.textContent.replace(/\s+/g, ' ').trim().startsWith(text),
  )[position];
const titles = (form: HTMLFormElement) =>
  [...form.querySelectorAll(':scope > socle-repeat > [data-row] > fieldset > legend')].map(legend =>
    legend.textContent.trim(),
  );
const names = (form: HTMLFormElement) =>
  [...form.elements]
    .filter((one): one is HTMLInputElement => one instanceof HTMLInputElement && !one.matches(':disabled'))
    .map(({name}) => name);
const dialogOf = (form: HTMLFormElement) => form.querySelector('dialog')!;
const focused = () => document.activeElement!.textContent.replace(/\s+/g, ' ').trim();
const isSeen = (node: Element | null) => node!.checkVisibility();

const clock = stoppedTime();

describe('socle-repeat', () => {
  for (const [name, story] of Object.entries({One, Two, Full, Empty, Confirming, Collapsed})) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(story.args);
      await expect(form).to.be.accessible();
      button(form, 'Ajouter')?.click();
      await expect(form).to.be.accessible();
    });
  }

  it('groups the questions of a row under its title (RGAA 9.1.3, 11.5.1, 11.6.1 : One, Two, Full, Confirming, Collapsed)', async () => {
    for (const {args} of [One, Two, Full, Confirming, Collapsed]) {
      fixtureCleanup(); // The states share their ids.
      const form = await open(args);
      const headings = [...form.querySelectorAll('[data-row] > fieldset > legend:first-child > h2')].filter(isSeen);
      expect(headings.map(heading => heading.textContent)).to.deep.equal(args.rows.map(({title}) => title));
    }
  });

  it('sends nothing of the empty row, and does not judge it', async () => {
    const form = await open(Empty.args);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
  });

  it('adds a row by keyboard, numbered after the others, and goes to its heading (RGAA 7.3.1, 7.3.2, 12.8.2 : One)', async () => {
    const form = await open(One.args);
    button(form, 'Ajouter').focus();
    await sendKeys({press: 'Enter'});
    expect(titles(form)).to.deep.equal(['Enfant 1', 'Enfant 2']);
    expect(focused()).to.equal('Enfant 2');
    expect(names(form)).to.include('enfants.1.naissance.annee');
    expect(form.querySelector('[data-row] label[for="enfants-1-prenom"]')).to.have.text('Prénom');
    expect(form.querySelector('#enfants-1-prenom')).to.have.attribute('aria-describedby', 'enfants-1-prenom-erreur');
    expect(button(form, 'Retirer Enfant 2')).to.have.attribute('value', 'retirer:enfants.1');
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.have.id('enfants-1-prenom');
  });

  it('makes of an added row a row like the others: judged, with its linked questions', async () => {
    const form = await open(Empty.args);
    button(form, 'Ajouter').click();
    expect(isSeen(form.querySelector('#enfants-0-details'))).to.equal(false);
    form.querySelector<HTMLInputElement>('#enfants-0-allergies')!.click();
    expect(isSeen(form.querySelector('#enfants-0-details'))).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    expect(form.querySelector('#enfants-0-prenom-erreur')).to.have.text('Saisissez le prénom.');
  });

  it('has no id twice (RGAA 8.2.1 : Two)', async () => {
    const form = await open(Two.args);
    button(form, 'Ajouter').click();
    const ids = [...form.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('offers no more rows than there may be', async () => {
    const form = await open(Two.args);
    button(form, 'Ajouter').click();
    expect(!!button(form, 'Ajouter')).to.equal(false);
    expect(titles(form)).to.have.length(3);
  });

  it('asks before it removes answers, « non » first, and keeps them on « non » and on Escape (RGAA 7.3.1, 7.3.2, 11.9.1, 11.12.2, 12.8.2 : Two)', async () => {
    const form = await open(Two.args);
    button(form, 'Retirer', 1).focus();
    await sendKeys({press: 'Enter'});
    expect(dialogOf(form).open).to.equal(true);
    expect(dialogOf(form).querySelector('h2')!.textContent).to.equal('Retirer Zoé Martin\u202f?');
    expect(focused()).to.equal('Non, garder');
    await sendKeys({press: 'Enter'});
    expect(dialogOf(form).open).to.equal(false);
    expect(focused()).to.equal('Retirer Zoé Martin');

    button(form, 'Retirer', 1).click();
    await sendKeys({press: 'Escape'});
    expect(titles(form)).to.have.length(2);
    expect(focused()).to.equal('Retirer Zoé Martin');
  });

  it('is accessible while it asks', async () => {
    const form = await open(Two.args);
    button(form, 'Retirer').click();
    await expect(form).to.be.accessible();
  });

  it('removes a row, numbers the others again with their answers, and goes to the next one (RGAA 7.3.2, 12.8.2 : Two)', async () => {
    const form = await open({...Two.args, min: 0});
    form.querySelector<HTMLInputElement>('#enfants-1-allergies-2')!.click();
    button(form, 'Retirer').click();
    button(form, 'Oui, retirer').click();
    expect(titles(form)).to.deep.equal(['Enfant 1']);
    expect(focused()).to.equal('Enfant 1');
    const data = new FormData(form);
    expect(data.get('enfants.0.prenom')).to.equal('Zoé');
    expect(data.get('enfants.0.allergies')).to.equal('non');
    expect([...data.keys()].some(name => name.startsWith('enfants.1'))).to.equal(false);
    expect(form.querySelector('[data-row] [data-reveals]')).to.have.attribute('data-reveals', 'enfants-0-allergies');
  });

  it('says what was removed, which no focus says (RGAA 7.5.1 : Two)', async () => {
    const form = await open({...Two.args, min: 0});
    button(form, 'Retirer', 1).click();
    button(form, 'Oui, retirer').click();
    await clock.pass(100);
    expect(document.querySelector('[role="status"]')).to.have.text('Zoé Martin\u202f: retrait effectué.');
    expect(focused()).to.equal('Enfant 1');
  });

  it('removes an entirely empty row without asking, and goes to « Ajouter » after the last one (RGAA 7.3.2, 12.8.2 : Empty)', async () => {
    const form = await open(Empty.args);
    button(form, 'Ajouter').click();
    button(form, 'Retirer').click();
    expect(dialogOf(form).open).to.equal(false);
    expect(titles(form)).to.deep.equal([]);
    expect(focused()).to.equal('Ajouter un enfant');
  });

  it('does not offer to remove the rows that must stay', async () => {
    const form = await open(One.args);
    expect(!!button(form, 'Retirer')).to.equal(false);
    button(form, 'Ajouter').click();
    expect(!!button(form, 'Retirer', 1)).to.equal(true);
    button(form, 'Retirer', 1).click();
    expect(!!button(form, 'Retirer')).to.equal(false);
  });

  it('leaves the server’s own question to the server (RGAA 11.12.2 : Confirming)', async () => {
    const form = await open(Confirming.args);
    let sent = '';
    form.addEventListener('submit', event => {
      event.preventDefault();
      sent = (event.submitter as HTMLButtonElement).value;
    });
    button(form, 'Non, garder').click();
    expect(sent).to.equal('garder:enfants.1');
  });

  it('shows of a folded row a line and « Modifier », which opens it and goes to its heading, by keyboard (RGAA 7.3.1, 7.3.2, 11.9.1, 12.8.2 : Collapsed)', async () => {
    const form = await open(Collapsed.args);
    expect(isSeen(form.querySelector('#enfants-0-prenom'))).to.equal(false);
    expect(isSeen(form.querySelector('#enfants-0 [data-summary]'))).to.equal(true);
    button(form, 'Modifier Léo Martin').focus();
    await sendKeys({press: 'Enter'});
    expect(focused()).to.equal('Enfant 1');
    expect(isSeen(form.querySelector('#enfants-0 [data-summary]'))).to.equal(false);
    expect(!!button(form, 'Modifier Léo Martin')).to.equal(false);
    expect(isSeen(form.querySelector('#enfants-1-prenom'))).to.equal(false);
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.have.id('enfants-0-prenom');
    await expect(form).to.be.accessible();
  });

  it('sends and judges the answers of a folded row, and opens it when one is refused', async () => {
    const form = await open(Collapsed.args);
    const data = new FormData(form);
    expect(['enfants.0.prenom', 'enfants.1.prenom'].map(name => data.get(name) as string).join(' ')).to.equal(
      'Léo Zoé',
    );
    form.querySelector<HTMLInputElement>('#enfants-1-prenom')!.value = '';
    for (const id of ['0', '1'])
      for (const radio of form.querySelectorAll<HTMLInputElement>(`[name="enfants.${id}.allergies"]`))
        radio.required = false;
    for (const input of form.querySelectorAll<HTMLInputElement>('[data-box] input')) input.required = false;
    expect(form.checkValidity()).to.equal(false);
    expect(isSeen(form.querySelector('#enfants-1-prenom-erreur'))).to.equal(true);
    expect(isSeen(form.querySelector('#enfants-0-prenom'))).to.equal(false);
  });

  it('keeps a folded row folded under its new number, and asks the server to open it without scripts', async () => {
    const form = await open(Collapsed.args);
    expect(button(form, 'Modifier', 1).value).to.equal('modifier:enfants.1');
    expect(button(form, 'Modifier', 1).formNoValidate).to.equal(true);
    button(form, 'Retirer Léo Martin').click();
    button(form, 'Oui, retirer').click();
    expect(button(form, 'Modifier Zoé Martin').value).to.equal('modifier:enfants.0');
    expect(focused()).to.equal('Enfant 1');
  });

  it('works in a part of the page that was hidden when it was upgraded', async () => {
    const page = await fixture<HTMLElement>(html`<section hidden>${repeat(Two.args)}</section>`);
    page.hidden = false;
    page.querySelector<HTMLElement>('[data-add]')!.click();
    expect(page.querySelectorAll('socle-repeat > [data-row]')).to.have.length(3);
    expect(focused()).to.equal('Enfant 3');
  });
});
