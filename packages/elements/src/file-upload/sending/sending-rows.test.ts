import {expect, fixtureCleanup} from '@open-wc/testing';
import {soon} from '@socle/core/page-clock.testing';
import {NotSent, OnTheirWay, SentAtOnce, Troubled} from '../file-upload.stories.js';
import {aMoment, choose, file, plain, upload} from './sending.testing.js';
import '../define.js';

describe('the rows of the files that are sent', () => {
  it('removes in place a file that the server held, else has the server do it', async () => {
    const files = [{id: 'f1', name: 'a.pdf', size: 10, state: 'sound' as const}];
    const {form, rows, removed, button, failRemoval} = await upload({files});
    button('Retirer a.pdf')!.click();
    await soon(() => removed.length, 'removed');
    await aMoment();
    expect(removed).to.deep.equal(['f1']);
    expect(rows()).to.have.length(0);
    expect(form.checkValidity()).to.equal(false);
    fixtureCleanup();
    const other = await upload({files});
    other.failRemoval();
    failRemoval();
    let submitter: HTMLElement | null = null;
    other.form.addEventListener('submit', event => {
      event.preventDefault();
      submitter = event.submitter;
    });
    other.button('Retirer a.pdf')!.click();
    await soon(() => submitter, 'the server is asked');
    expect((submitter as HTMLButtonElement | null)?.value).to.equal('retirer-fichier:f1');
    expect(other.rows()).to.have.length(1);
  });

  it('asks nobody to leave the page while files are on their way', async () => {
    const {host, sent} = await upload();
    const leave = () => {
      const event = new Event('beforeunload', {cancelable: true});
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).to.equal(false);
    await choose(host, file('eau.pdf'));
    expect(leave()).to.equal(true);
    sent[0].end();
    await aMoment();
    expect(leave()).to.equal(false);
    await choose(host, file('b.pdf'));
    host.remove();
    expect(sent[1].signal.aborted).to.equal(true);
    expect(leave()).to.equal(false);
  });

  it('writes by script the rows that the template shows (RGAA 7.1.1, 9.3.1, 11.9.1 : OnTheirWay, Troubled, NotSent, SentAtOnce)', async () => {
    for (const {args} of [OnTheirWay, Troubled, NotSent]) {
      fixtureCleanup();
      const {host} = await upload(args);
      const list = host.querySelector('ul[data-chosen]')!;
      expect(list.getAttribute('aria-label')).to.match(/^Fichiers choisis\s: Justificatif de domicile$/);
      for (const row of list.children) {
        const name = row.querySelector('b')!.textContent;
        for (const button of row.querySelectorAll<HTMLElement>('[data-actions] > *'))
          expect(plain(button.textContent)).to.include(name);
      }
    }
    fixtureCleanup();
    const {host, sent} = await upload({...SentAtOnce.args, sending: []});
    await choose(host, file('IMG.jpg', 1000));
    sent[0].tell({state: 'sending', offset: 450});
    const written = shape(host.querySelector('[data-chosen] > li')!);
    fixtureCleanup();
    const shown = await upload({
      ...SentAtOnce.args,
      sending: [{name: 'IMG.jpg', size: 1000, state: 'sending', offset: 450}],
    });
    expect(written).to.equal(shape(shown.host.querySelector('[data-chosen] > li')!));
  });
});

/** What is seen of a row, and how it is built. */
function shape(node: Element): string {
  if (!(node as HTMLElement).checkVisibility()) return '';
  if (node.matches('svg')) return '<svg>';
  const {dataset, className} = node as HTMLElement;
  const inner = (className.includes('hidden') ? [] : [...node.children]).map(shape).join('') || plain(node.textContent);
  return `<${node.localName} ${className} ${JSON.stringify(dataset)} ${node.getAttribute('aria-label') ?? ''}>${inner}`;
}
