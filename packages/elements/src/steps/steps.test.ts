import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import stories, {Conditional, First, Inside, Last, Middle, Reachable} from './steps.stories.js';
import {steps} from './steps.template.js';
import './define.js';

const open = (args: Parameters<typeof stories.render>[0]) =>
  fixture<HTMLElement>(html`<main>${stories.render(args)}</main>`);

describe('socle-steps', () => {
  for (const [name, story] of Object.entries({First, Middle, Last, Reachable, Conditional})) {
    it(`is accessible: ${name}`, async () => expect(await open(story.args)).to.be.accessible());
  }

  it('says the number and the title of the step in the heading of the page (RGAA 9.1.3 : First, Middle, Last, Reachable)', async () => {
    const headings = [];
    for (const {args} of [First, Middle, Last, Reachable])
      headings.push((await open(args)).querySelector('h1')!.textContent);
    expect(headings).to.deep.equal([
      'Étape 1 sur 7\u202f: Votre identité',
      'Étape 4 sur 7\u202f: Les justificatifs',
      'Étape 7 sur 7\u202f: Le paiement',
      'Étape 4 sur 7\u202f: Les justificatifs',
    ]);
  });

  it('draws a bar that screen readers do not meet', async () => {
    const page = await open(Middle.args);
    const bar = page.querySelector('[data-bar]')!;
    expect(bar).to.have.attribute('aria-hidden', 'true');
    expect([...bar.children].map(segment => segment.getAttribute('data-state'))).to.deep.equal([
      'done',
      'done',
      'done',
      'current',
      'todo',
      'todo',
      'todo',
    ]);
  });

  it('names the next step, and none after the last one', async () => {
    expect((await open(Middle.args)).querySelector('.socle-next-step')).to.have.text(
      'Étape suivante\u202f: Vos accords',
    );
    expect((await open(Last.args)).querySelector('.socle-next-step')).to.equal(null);
  });

  it('lists the steps that can be reached, each with its state in words (RGAA 3.1.4, 6.1.1, 9.3.2 : Reachable)', async () => {
    const page = await open(Reachable.args);
    const items = [...page.querySelectorAll('ol > li')].map(item => item.textContent.replace(/\s+/g, ' ').trim());
    expect(items).to.deep.equal([
      'Votre identité (terminée)',
      'L’enfant (à corriger)',
      'Le quotient familial (terminée)',
      'Les justificatifs (en cours)',
      'Vos accords (à faire)',
      'Vérifiez vos réponses (à faire)',
      'Le paiement (à faire)',
    ]);
    expect(page.querySelectorAll('li a')).to.have.length(3);
    expect(page.querySelector('[aria-current="step"]')!.textContent).to.include('Les justificatifs');
  });

  it('leaves a step that does not apply out of the numbers, and says so (RGAA 3.1.4, 9.1.3, 9.3.2 : Conditional)', async () => {
    const page = await open(Conditional.args);
    expect(page.querySelector('h1')!.textContent).to.equal('Étape 3 sur 5\u202f: Les justificatifs');
    expect(page.querySelectorAll('[data-bar] > span')).to.have.length(5);
    const lines = [...page.querySelectorAll<HTMLLIElement>('ol > li')];
    expect(lines.map(line => line.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Votre identité (terminée)',
      'L’enfant (à compléter)',
      'Le quotient familial (ne vous concerne pas)',
      'Les justificatifs (en cours)',
      'Vos accords (facultative)',
      'Le paiement (ne peut pas encore commencer)',
    ]);
    expect(lines.map(line => line.getAttribute('value'))).to.deep.equal(['1', '2', null, '3', '4', '5']);
    expect(page.querySelector('.socle-next-step')).to.have.text('Étape suivante\u202f: Vos accords');
  });

  it('is a heading of the second level, that may receive the focus, in a page that has its own title (RGAA 9.1.1, 9.1.2 : Inside)', async () => {
    const page = await fixture<HTMLElement>(html`<main>${Inside.render(Inside.args)}</main>`);
    await expect(page).to.be.accessible();
    expect([...page.querySelectorAll('h1, h2')].map(({localName}) => localName)).to.deep.equal(['h1', 'h2']);
    page.querySelector('h2')!.focus();
    expect(document.activeElement === page.querySelector('h2')).to.equal(true);
  });

  it('tells the integrator of more than eight steps, and shows them all the same', async () => {
    const told: unknown[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => void told.push(words[0]);
    try {
      const many = Array.from({length: 9}, (_, index) => ({title: `Étape ${index}`}));
      await fixture(html`<main>${steps({current: 1, steps: many.slice(1)})}</main>`);
      expect(told).to.have.length(0);
      const page = await fixture<HTMLElement>(html`<main>${steps({current: 1, steps: many})}</main>`);
      expect(String(told)).to.include('9 steps');
      expect(page.querySelectorAll('[data-bar] > span')).to.have.length(9);
    } finally {
      console.warn = warn;
    }
  });
});
