import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {taskList, type TaskListContent} from './task-list.template.js';
import {Beginning, Done, Underway} from './task-list.stories.js';
import './define.js';

const open = (content: TaskListContent) =>
  fixture<HTMLElement>(html`<main><h1>Votre demande</h1>${taskList(content)}</main>`);
const words = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const said = (link: Element) =>
  link
    .getAttribute('aria-describedby')!
    .split(' ')
    .map(id => words(document.getElementById(id)!))
    .join(' ');

describe('socle-task-list', () => {
  for (const [name, story] of Object.entries({Beginning, Underway, Done})) {
    it(`is accessible: ${name}`, async () => expect(await open(story.args)).to.be.accessible());
  }

  it('says how many sections are done, in the singular and in the plural', async () => {
    const counts = [];
    for (const {args} of [Beginning, Underway, Done])
      counts.push(words((await open(args)).querySelector('[data-count]')!));
    expect(counts).to.deep.equal([
      '0 section terminée sur 2',
      '1 section terminée sur 6',
      '2 sections terminées sur 3',
    ]);
  });

  it('names each task by its link, and ties its status to it in words (RGAA 3.1.1, 6.1.1 : Underway)', async () => {
    const page = await open(Underway.args);
    const links = [...page.querySelectorAll('a')];
    expect(links.map(link => `${words(link)}: ${said(link)}`)).to.deep.equal([
      'Votre identité: Terminé',
      'Les enfants: Il y a un problème',
      'Les justificatifs: Un document manque. À compléter',
      'Vos accords: En cours',
      'Le quotient familial: Pas encore commencé',
    ]);
  });

  it('writes a task that waits as text, with what unlocks it', async () => {
    const page = await open(Underway.args);
    const waiting = [...page.querySelectorAll('[data-task="waiting"]')];
    expect(waiting.map(words)).to.deep.equal([
      'Le tarif Ne peut pas encore commencer Terminez d’abord « Le quotient familial ».',
      'Vérifiez vos réponses Ne peut pas encore commencer Terminez d’abord toutes les sections qui précèdent.',
    ]);
    expect(waiting.some(task => task.querySelector('a'))).to.equal(false);
  });

  it('is a list for each group, under its heading (RGAA 9.1.3, 9.3.1 : Beginning, Underway, Done)', async () => {
    for (const {args} of [Beginning, Underway, Done] as {args: TaskListContent}[]) {
      const page = await open(args);
      expect([...page.querySelectorAll('h2')].map(words)).to.deep.equal(
        args.groups.flatMap(({title}) => (title ? [title] : [])),
      );
      expect([...page.querySelectorAll('ul')].map(list => list.children.length)).to.deep.equal(
        args.groups.map(({tasks}) => tasks.length),
      );
    }
  });

  it('is crossed with Tab from task to task, those that wait apart (RGAA 7.3.1, 12.8.1 : Underway)', async () => {
    const page = await open(Underway.args);
    page.querySelector('a')!.focus();
    const stops = [words(document.activeElement!)];
    for (let stop = 0; stop < 4; stop++) {
      await sendKeys({press: 'Tab'});
      stops.push(words(document.activeElement!));
    }
    expect(stops).to.deep.equal([
      'Votre identité',
      'Les enfants',
      'Les justificatifs',
      'Vos accords',
      'Le quotient familial',
    ]);
  });
});
