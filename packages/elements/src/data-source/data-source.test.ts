import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {dataSource, type DataSourceContent} from './data-source.template.js';
import * as stories from './data-source.stories.js';
import '../choices/define.js';
import './define.js';

const {default: meta, ...states} = stories;

const show = async (content: DataSourceContent) => {
  const form = await fixture<HTMLFormElement>(html`<form><h1>Quotient familial</h1>${meta.render(content)}</form>`);
  return {form, panel: form.querySelector('section')!};
};

describe('socle-data-source', () => {
  for (const {name, args} of Object.values(states)) {
    it(`is accessible: ${name}`, async () => {
      const {form} = await show(args);
      await expect(form).to.be.accessible();
    });
  }

  it('says the value, who gave it, when, why, and how to have it corrected (RGAA 6.1.1, 9.1.3, 9.3.3 : Received)', async () => {
    const {panel} = await show(stories.Received.args);
    expect(panel.getAttribute('aria-labelledby')).to.equal(panel.querySelector('h2')!.id);
    expect([...panel.querySelectorAll('dl > dt')].map(({textContent}) => textContent)).to.deep.equal([
      'Valeur',
      'Origine',
      'Période',
    ]);
    expect(panel.querySelector('dl > dd[data-value]')!.textContent).to.equal('730');
    expect(panel.textContent).to.include('Fourni par la CAF le 12 novembre 2026');
    expect(panel.textContent).to.include('prix de chaque repas');
    expect(panel.querySelector('[data-correction] a')!.textContent).to.equal('Le corriger auprès de la CAF');
  });

  it('offers to send the document instead, without asking for a consent (RGAA 11.1.1, 11.5.1, 11.6.1 : OwnDocument)', async () => {
    const {form, panel} = await show(stories.OwnDocument.args);
    expect(panel.querySelector('fieldset > legend:first-child')!.textContent).to.equal(
      'Autre possibilité (facultatif)',
    );
    expect(panel.querySelector('label')!.control!.matches('fieldset input[type="checkbox"]')).to.equal(true);
    expect(new FormData(form).get('quotient.justificatif')).to.equal('oui');
    expect(panel.querySelector('label')!.textContent).to.include('Je préfère fournir le justificatif');
    expect(panel.querySelector('[required]')).to.equal(null);
  });

  it('says what to do when nothing was received, in words, and shows no value (RGAA 3.1.4 : NotFound, Unavailable, NotConnected, Refused)', async () => {
    for (const {args} of [stories.NotFound, stories.Unavailable, stories.NotConnected, stories.Refused]) {
      const {panel} = await show(args);
      expect(panel.querySelector('[data-what]')!.textContent).to.match(/CAF.*\.$|CAF\s: il faut/);
      expect(panel.querySelector('[data-value]')).to.equal(null);
      expect(panel.querySelector('[data-next]')!.textContent).to.include('joindre un justificatif');
      expect(panel.querySelector('input')).to.equal(null);
    }
  });

  it('needs no provider to be written', async () => {
    const {panel} = await show({id: 'q', title: 'Quotient', state: 'unavailable', purpose: 'Il sert au calcul.'});
    expect(panel.textContent).to.include('l’administration');
    expect(dataSource).to.equal(meta.render);
  });
});
