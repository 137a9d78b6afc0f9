import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {sendKeys} from '@web/test-runner-commands';
import {judgeChoices} from '@socle/core/rules';
import {html} from 'lit';
import {stoppedTime} from '@socle/core/page-clock.testing';
import {choices, type ChoicesContent} from '../choices.template.js';
import {
  Boxes,
  Exclusive,
  ExclusiveRefused,
  RevealingBox,
  Single,
  SingleOptional,
  SingleRefused,
} from '../choices.stories.js';
import '../define.js';
import '../../field/define.js';

const open = (content: ChoicesContent) =>
  fixture<HTMLFormElement>(html`<form aria-label="Essai" novalidate>${choices(content)}</form>`);
const messageOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLElement>('socle-choices > [data-error], socle-choices > fieldset > [data-error]')!;
const box = (form: HTMLFormElement, value: string) => form.querySelector<HTMLInputElement>(`[value="${value}"]`)!;
const ticked = (form: HTMLFormElement) => [...new FormData(form).values()].map(String).join(' ');
const judge = (form: HTMLFormElement) => {
  form.dispatchEvent(new CustomEvent('socle-form-check', {bubbles: true}));
  return form.checkValidity();
};
const described = (control: Element) =>
  control
    .getAttribute('aria-describedby')!
    .split(' ')
    .map(id => document.getElementById(id))
    .filter(node => node!.checkVisibility())
    .map(node => node!.textContent)
    .join(' ');

describe('one box of socle-choices', () => {
  it('has its label for question, and no group around it', async () => {
    const form = await open(Single.args);
    expect(form.querySelector('fieldset')).to.equal(null);
    expect(form.querySelector('label')).to.have.text('J’accepte le règlement du restaurant scolaire.');
  });

  it('is refused empty, with the sentence of the server, tied to it (RGAA 11.10.1, 11.10.3, 11.10.4 : Single, SingleRefused)', async () => {
    for (const {args} of [Single, SingleRefused]) {
      fixtureCleanup();
      const form = await open(args);
      expect(judge(form)).to.equal(false);
      const rules = {subject: args.subject!, required: true, single: true, options: ['oui']};
      expect(messageOf(form).textContent).to.equal(judgeChoices([], rules));
      expect(box(form, 'oui')).to.have.attribute('aria-invalid', 'true');
      expect(described(box(form, 'oui'))).to.equal('Cochez la case pour accepter le règlement.');
      expect(box(form, 'oui').required).to.equal(true);
      box(form, 'oui').click();
      expect(messageOf(form).checkVisibility()).to.equal(false);
      expect(judge(form)).to.equal(true);
    }
  });

  it('is named by its label when it has no name for sentences', async () => {
    const form = await open({...Single.args, subject: undefined});
    judge(form);
    expect(messageOf(form).textContent).to.equal(
      'Cochez la case «\u202fJ’accepte le règlement du restaurant scolaire.\u202f».',
    );
  });

  it('may be left empty when it is optional, and says so', async () => {
    const form = await open(SingleOptional.args);
    expect(judge(form)).to.equal(true);
    expect(form.querySelector('label')).to.have.text('Recevoir les menus du mois (facultatif)');
    expect(described(box(form, 'oui'))).to.equal('Un message au début de chaque mois.');
  });
});

const clock = stoppedTime();

describe('an answer of socle-choices that goes with no other', () => {
  it('unticks the others, which untick it, with the keyboard; the focus stays (RGAA 7.3.1, 7.3.2 : Exclusive)', async () => {
    const form = await open(Exclusive.args);
    box(form, 'lait').click();
    box(form, 'oeuf').click();
    box(form, 'aucune').focus();
    await sendKeys({press: 'Space'});
    expect(ticked(form)).to.equal('aucune');
    expect(document.activeElement === box(form, 'aucune')).to.equal(true);
    box(form, 'autre').click();
    expect(ticked(form)).to.equal('autre');
    box(form, 'lait').click();
    expect(ticked(form)).to.equal('lait autre');
    expect(judge(form)).to.equal(true);
  });

  it('tells the page of the boxes that it unticks', async () => {
    const form = await open(Exclusive.args);
    box(form, 'lait').click();
    const heard: string[] = [];
    form.addEventListener('change', event => {
      const {value, checked} = event.target as HTMLInputElement;
      heard.push(`${value} ${checked}`);
    });
    box(form, 'aucune').click();
    expect(heard.sort().join(', ')).to.equal('aucune true, lait false');
  });

  it('says politely which boxes went (RGAA 7.5.1 : Exclusive)', async () => {
    const form = await open(Exclusive.args);
    box(form, 'lait').click();
    box(form, 'autre').click();
    await virtual.start({container: document.body});
    try {
      box(form, 'aucune').click();
      await clock.pass(100);
      const spoken = (await virtual.spokenPhraseLog())
        .filter(phrase => phrase.startsWith('polite: D'))
        .map(phrase => phrase.replaceAll('\u202f', ' '));
      expect(spoken).to.deep.equal(['polite: Décoché : Lait, Une autre.']);
    } finally {
      await virtual.stop();
    }
  });

  it('is refused with another by the server and after it, in the same words (RGAA 11.10.6, 11.10.7 : ExclusiveRefused)', async () => {
    const form = await open(ExclusiveRefused.args);
    const sentence = judgeChoices(['lait', 'aucune'], {
      subject: 'les allergies',
      multiple: true,
      options: ['lait', 'aucune'],
      exclusive: [{value: 'aucune', label: 'Aucune allergie'}],
    });
    expect(sentence).to.equal(ExclusiveRefused.args.error);
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.equal(sentence);
    box(form, 'lait').click();
    expect(judge(form)).to.equal(true);
    expect(messageOf(form).checkVisibility()).to.equal(false);
  });

  it('may follow any number of others on the server', () => {
    const rules = {subject: 'les allergies', multiple: true, options: ['lait', 'oeuf', 'aucune']};
    const exclusive = [{value: 'aucune', label: 'Aucune'}];
    expect(judgeChoices(['lait', 'oeuf'], {...rules, exclusive})).to.equal('');
    expect(judgeChoices(['aucune'], {...rules, exclusive})).to.equal('');
    expect(judgeChoices(['lait', 'aucune'], rules)).to.equal('');
  });
});

describe('a box of socle-choices that brings a question', () => {
  it('has its own help, and keeps what is typed when it goes and comes back (RGAA 11.10.5, 12.8.2 : RevealingBox)', async () => {
    const form = await open(RevealingBox.args);
    const phone = form.querySelector<HTMLInputElement>('#telephone')!;
    expect(described(box(form, 'tel'))).to.equal('Du lundi au vendredi, en journée.');
    expect(phone.checkVisibility()).to.equal(false);
    box(form, 'tel').focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    expect(document.activeElement === phone).to.equal(true);
    expect(described(phone)).to.equal('Exemple : 06 12 34 56 78');
    await sendKeys({type: '06 12'});
    expect(judge(form)).to.equal(false);
    expect(form.querySelector('#telephone-erreur')).to.have.text(
      'Saisissez le numéro de téléphone en chiffres, par exemple 06 12 34 56 78.',
    );

    box(form, 'tel').click();
    box(form, 'courrier').click();
    expect(judge(form)).to.equal(true);
    expect(ticked(form)).to.equal('courrier');

    box(form, 'tel').click();
    expect(phone.value).to.equal('06 12');
    expect(phone.checkVisibility()).to.equal(true);
    expect(judge(form)).to.equal(false);
  });

  it('keeps one message for the group, whatever its boxes bring', async () => {
    const form = await open(RevealingBox.args);
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.equal('Choisissez comment vous prévenir.');
    expect(form.querySelectorAll('[data-error]:not([hidden])')).to.have.length(1);
  });

  it('says that one answer at least is expected when no help does', async () => {
    const form = await open({...Boxes.args, hint: undefined});
    expect(described(form.querySelector('fieldset')!)).to.equal('Choisissez au moins une réponse.');
  });
});
