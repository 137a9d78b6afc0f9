import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import stories, {First, Last, Middle, Reachable} from './steps.stories.js';
import './define.js';

const open = (args: Parameters<typeof stories.render>[0]) =>
  fixture<HTMLElement>(html`<main>${stories.render(args)}</main>`);

describe('socle-steps', () => {
  for (const [name, story] of Object.entries({First, Middle, Last, Reachable})) {
    it(`is accessible: ${name}`, async () => expect(await open(story.args)).to.be.accessible());
  }

  it('says the number and the title of the step in the heading of the page', async () => {
    const page = await open(Middle.args);
    expect(page.querySelector('h1')!.textContent).to.equal('Étape 4 sur 7\u202f: Les justificatifs');
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

  it('lists the steps that can be reached, each with its state in words', async () => {
    const page = await open(Reachable.args);
    const items = [...page.querySelectorAll('li')].map(item => item.textContent.replace(/\s+/g, ' ').trim());
    expect(items[1]).to.equal('L’enfant (à corriger)');
    expect(page.querySelectorAll('li a')).to.have.length(3);
    expect(page.querySelector('[aria-current="step"]')!.textContent).to.include('Les justificatifs');
  });
});
