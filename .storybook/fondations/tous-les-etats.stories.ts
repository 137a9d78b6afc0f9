import {html, type TemplateResult} from 'lit';
import {besideOthers, contentOf} from '../examples.js';

export default {
  title: 'Fondations/Tous les états',
  parameters: {docs: {source: {code: 'Chaque exemple a son HTML sur la page de son composant.'}}},
};

/** A file of stories, as far as it is used here: no story of a component needs more than its arguments. */
interface Stories {
  default: {title: string; render?: Render; args?: object};
  [story: string]: {name?: string; render?: Render; args?: object};
}

type Render = (args: object) => unknown;

const files = import.meta.glob<Stories>('../../packages/elements/src/*/*.stories.ts', {eager: true});

interface Example {
  id: string;
  /** « Champ\u202f: obligatoire ». */
  name: string;
  content: HTMLElement;
}

/** Every state of one component, but those that are a whole page: a page has one `<main>`. */
function examplesOf([path, {default: meta, ...stories}]: [string, Stories]): Example[] {
  const folder = path.split('/').at(-2) ?? '';
  const component = meta.title.split('/').at(-1) ?? '';
  const named = Object.entries(stories).filter(([key]) => !key.startsWith('__')); // Storybook adds its own.
  return named.flatMap(([key, {name = key, render = meta.render, args}]) => {
    const content = contentOf(render?.({...meta.args, ...args}));
    if (content.querySelector('main')) return [];
    const id = `${folder}-${key.toLowerCase()}`;
    return [nameRegions({id, name: `${component}\u202f: ${name}`, content: besideOthers(content, id)})];
  });
}

/** Two regions of a page have two names: that of the state is added to those of its own. */
function nameRegions(example: Example): Example {
  for (const region of example.content.querySelectorAll('section, nav, form, aside')) {
    const label = region.getAttribute('aria-label');
    const labels = region.getAttribute('aria-labelledby');
    if (label) region.setAttribute('aria-label', `${label} – ${example.name}`);
    if (labels) region.setAttribute('aria-labelledby', `${labels} ${example.id}`);
  }
  return example;
}

// Every heading of an example may follow one of the second level, and the other way round.
const write = ({id, name, content}: Example) => html`
  <div class="doc-state">
    <h2 id=${id} class="doc-state-name">${name}</h2>
    ${content}
  </div>`;

const byTitle = ([, one]: [string, Stories], [, other]: [string, Stories]) =>
  one.default.title.localeCompare(other.default.title, 'fr');

export const All = {
  name: 'Tous les états',
  render: (): TemplateResult => html`
    <main>
      <h1>Tous les états</h1>
      <p class="socle-lead">Chaque état de chaque composant, sur une seule page, pour voir d’un coup ce qu’un thème change.</p>
      <p>Les exemples qui contiennent une page entière (un élément <code class="doc-code">main</code>) n’y sont pas. Les identifiants sont précédés du nom de l’état, pour que les exemples ne se mêlent pas.</p>
      ${Object.entries(files).sort(byTitle).flatMap(examplesOf).map(write)}
    </main>`,
};
