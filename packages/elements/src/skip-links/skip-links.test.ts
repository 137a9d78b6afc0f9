import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {skipLinks} from './skip-links.template.js';
import {Usual} from './skip-links.stories.js';
import './define.js';

const page = () =>
  fixture<HTMLElement>(html`<div class="socle-page">
  ${skipLinks(Usual.args)}
  <a href="#ailleurs">Un lien répété</a>
  <main id="contenu"><h1>Titre</h1><button type="button">Continuer</button></main>
  <div id="pied">Pied</div>
</div>`);

const link = (root: Element, label: string) =>
  [...root.querySelectorAll('socle-skip-links a')].find(a => a.textContent === label) as HTMLAnchorElement;

describe('socle-skip-links', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('takes the focus to the content with the keyboard, and Tab goes on from there (RGAA 12.7.1, 12.7.2, 12.8.1 : Usual)', async () => {
    const root = await page();
    link(root, 'Aller au contenu').focus();
    await sendKeys({press: 'Enter'});

    expect(document.activeElement?.id).to.equal('contenu');
    expect(location.hash).to.equal('#contenu');
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.textContent).to.equal('Continuer');
  });

  it('leaves the place as it was found', async () => {
    const root = await page();
    link(root, 'Aller au contenu').click();
    root.querySelector('button')!.focus();

    expect(root.querySelector('main')!.hasAttribute('tabindex')).to.be.false;
  });

  it('keeps the tabindex that the page wrote', async () => {
    const root = await page();
    root.querySelector('main')!.tabIndex = -1;
    link(root, 'Aller au contenu').click();
    root.querySelector('button')!.focus();

    expect(root.querySelector('main')!.getAttribute('tabindex')).to.equal('-1');
  });

  it('survives a link to a place that is not in the page', async () => {
    const root = await page();
    root.querySelector('#pied')!.remove();
    const at = document.activeElement;
    link(root, 'Aller au pied de page').click();

    expect(document.activeElement === at).to.equal(true);
  });

  it('is out of sight until one of its links has the focus (RGAA 12.7.2 : Usual)', async () => {
    const root = await page();
    const first = link(root, 'Aller au contenu');
    const {left, top, width, height} = first.getBoundingClientRect();
    const shown = () => document.elementFromPoint(left + width / 2, top + height / 2) === first;
    expect(shown()).to.equal(false);

    first.focus();
    expect(shown()).to.equal(true);
  });

  it('is accessible', async () => {
    await expect(await page()).to.be.accessible();
  });
});
