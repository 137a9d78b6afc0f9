import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {review} from './review.template.js';
import {FromForm, ReadOnly, Sections} from './review.stories.js';
import {reviewOf} from './review.template.js';
import '../choices/define.js';
import '../date/define.js';
import '../field/define.js';
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

  describe('from a form of the page', () => {
    const openForm = async (form = FromForm.render(FromForm.args)) => {
      const page = await fixture<HTMLElement>(html`<main><h1>Vérifiez</h1>${form}</main>`);
      return {page, review: page.querySelector('socle-review')!};
    };
    const said = (review: Element) =>
      [...review.querySelectorAll('[data-answer]')].map(row =>
        [...row.querySelectorAll('dt, dd:not([data-change])')].map(({textContent}) => textContent).join(' | '),
      );

    it('is accessible: FromForm', async () => {
      const {page} = await openForm();
      await expect(page).to.be.accessible();
    });

    it('writes the same HTML as the server, from the answers as they stand (RGAA 6.1.1, 9.3.3 : FromForm)', async () => {
      const {review} = await openForm();
      expect(said(review)).to.deep.equal([
        'Prénoms | Angela Claire',
        'Nom d’usage | Non renseigné',
        'Date de naissance | 24 08 1962',
        'Jours de présence | Lundi | Jeudi',
      ]);
      expect([...review.querySelectorAll('a')].map(link => `${link.textContent} ${link.hash}`)).to.deep.equal([
        'Modifier vos prénoms #prenoms',
        'Modifier le nom d’usage #usage',
        'Modifier la date de naissance #naissance-jour',
        'Modifier les jours de présence #jours',
      ]);
    });

    it('follows the answers', async () => {
      const {page, review} = await openForm();
      page.querySelector<HTMLInputElement>('#jours-2')!.click();
      expect(said(review)[3]).to.equal('Jours de présence | Lundi | Mardi | Jeudi');
    });

    it('shows no password, no hidden value, and nothing that is not asked; names files; says yes or no of one box', async () => {
      const {page, review} = await openForm(html`
        <form id="reponses">
          <section data-step-page id="compte">
            <h2><span data-step>Étape 1 sur 2</span>Votre compte</h2>
            <input type="hidden" name="jeton" value="secret">
            <label>Mot de passe (facultatif) <input type="password" name="motdepasse" value="secret" id="mdp"></label>
            <label>Pièce <input type="file" name="piece" id="piece"></label>
            <label>J’accepte <input type="checkbox" name="accord" value="oui" checked id="accord"></label>
            <label>Ville <select name="ville" id="ville"><option value="">Choisissez…</option><option value="a" selected>Aubremer</option></select></label>
            <fieldset disabled><label>Non posée <input name="autre" value="secret"></label></fieldset>
            <button name="action" value="secret">Envoyer</button>
          </section>
          <section data-step-page id="verification"><h2>Vérifiez</h2>${reviewOf({form: 'reponses'})}</section>
        </form>`);
      const files = new DataTransfer();
      files.items.add(new File(['a'], 'domicile.pdf'));
      page.querySelector<HTMLInputElement>('#piece')!.files = files.files;
      review.update();
      expect(review.querySelector('h3')).to.have.text('Votre compte');
      expect(review.querySelector('[data-heading] a')).to.have.attribute('href', '#compte');
      expect(said(review).map(line => line.replace(/\s+/g, ' '))).to.deep.equal([
        'Mot de passe | Saisi, non affiché',
        'Pièce | domicile.pdf',
        'J’accepte | Oui',
        'Ville | Aubremer',
      ]);
      expect(review.textContent).not.to.include('secret');
    });
  });
});
