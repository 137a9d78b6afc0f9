import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {review} from './review.template.js';
import {ReadOnly, Sections} from './review.stories.js';
import './define.js';

const open = (content: Parameters<typeof review>[0]) => fixture<HTMLElement>(html`<main>${review(content)}</main>`);
const answer = (page: HTMLElement, term: string) =>
  [...page.querySelectorAll('dt')].find(({textContent}) => textContent === term)!.parentElement!;

describe('socle-review', () => {
  for (const [name, story] of Object.entries({Sections, ReadOnly})) {
    it(`is accessible: ${name}`, async () => expect(await open(story.args)).to.be.accessible());
  }

  it('names what each « Modifier » changes (RGAA 6.1.1, 6.1.5 : Sections)', async () => {
    const page = await open(Sections.args);
    expect([...page.querySelectorAll('a')].map(link => link.textContent)).to.deep.equal([
      'Modifier l’adresse électronique',
      'Modifier le nom d’usage',
      'Modifier la partie Enfant 1',
    ]);
  });

  it('writes each part as a heading and a list of questions and answers (RGAA 9.1.3, 9.3.3 : Sections, ReadOnly)', async () => {
    for (const {args} of [Sections, ReadOnly]) {
      const page = await open(args);
      expect([...page.querySelectorAll('h2')].map(({textContent}) => textContent)).to.deep.equal([
        'Votre identité',
        'Enfant 1',
      ]);
      expect([...page.querySelectorAll('dl > div > dt:first-child + dd')]).to.have.length(6);
    }
  });

  it('says that there is no answer, where an answer comes from, and several answers one by one', async () => {
    const page = await open(Sections.args);
    expect(answer(page, 'Nom d’usage').querySelector('dd')).to.have.text('Non renseigné');
    expect(answer(page, 'Prénoms').querySelector('[data-source]')).to.have.text('Fourni par FranceConnect');
    expect(answer(page, 'Jours de présence').querySelectorAll('dd')).to.have.length(3);
  });
});
