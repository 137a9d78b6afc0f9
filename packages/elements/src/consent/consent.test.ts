import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {ConsentContent} from './consent.template.js';
import * as stories from './consent.stories.js';
import '../choices/define.js';
import './define.js';

const {default: meta, ...states} = stories;

const show = (content: ConsentContent) =>
  fixture<HTMLFormElement>(html`<form novalidate><h1>Vos accords</h1>${meta.render(content)}</form>`);

describe('socle-consent', () => {
  for (const {name, args} of Object.values(states)) {
    it(`is accessible: ${name}`, async () => expect(await show(args)).to.be.accessible());
  }

  it('asks its question as the legend of two named radio buttons (RGAA 11.1.1, 11.5.1, 11.6.1 : NoAnswer, Accepted, Declined, Refused)', async () => {
    for (const {args} of Object.values(states)) {
      const form = await show(args);
      const group = form.querySelector('fieldset[role="radiogroup"]')!;
      expect(group.firstElementChild).to.have.property('localName', 'legend');
      expect(group.firstElementChild!.textContent).to.include(args.question);
      const radios = [...group.querySelectorAll('input')];
      expect(radios.map(({labels}) => labels![0].textContent)).to.deep.equal(['Oui', 'Non']);
      expect(radios.map(({checked}) => checked)).to.deep.equal([args.value === 'oui', args.value === 'non']);
      form.remove(); // The states share their ids.
    }
  });

  it('says who and how long in a list of terms (RGAA 9.3.3 : NoAnswer)', async () => {
    const rows = [...(await show(stories.NoAnswer.args)).querySelectorAll('dl > div')];
    expect(rows.map(row => row.querySelector('dt + dd')?.textContent)).to.deep.equal([
      stories.NoAnswer.args.who,
      stories.NoAnswer.args.duration,
    ]);
  });

  it('chooses nothing beforehand and never blocks', async () => {
    const form = await show(stories.NoAnswer.args);
    expect(form.querySelectorAll('input[type="radio"]')).to.have.length(2);
    expect(form.querySelector(':checked, [required]')).to.equal(null);
    expect(form.checkValidity()).to.equal(true);
  });

  it('says that the answer is optional, free and reversible', async () => {
    const form = await show(stories.NoAnswer.args);
    expect(form.querySelector('legend')!.textContent).to.include('(facultatif)');
    expect(form.textContent).to.include('Votre choix est libre').and.to.include('à tout moment');
  });

  it('sends the answer with the version of its text', async () => {
    const data = new FormData(await show(stories.Declined.args));
    expect([...data]).to.deep.equal([
      ['photos', 'non'],
      ['photos.version', '2026-09-01'],
    ]);
  });
});
