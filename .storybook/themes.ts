import {addons} from 'storybook/preview-api';
import {GLOBALS_UPDATED, SET_GLOBALS} from 'storybook/internal/core-events';
import {APPEARANCE_CHANGED, markRoot, type Appearance} from './appearance.js';
import {holder} from './frame.js';
import {chosenIn} from './toolbar.js';

declare global {
  interface Window {
    /** Changes what the page looks like in place, without rendering its story again. */
    socleAppearance: {
      /**
       * Resolves once the page looks as asked; what is absent stays as it is.
       *
       * @throws when the territory is unknown, or when its style sheet cannot be loaded.
       */
      set(change: Partial<Appearance>): Promise<void>;
      /** All that was asked for so far. */
      readonly asked: Partial<Appearance>;
    };
  }
}

/** Style sheets of the territories, by their names; the neutral theme is the tokens alone. */
const sheets = new Map(
  Object.entries(
    import.meta.glob<string>('../packages/tokens/dist/themes/*.css', {query: '?url', import: 'default', eager: true}),
  ).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1, -'.css'.length), url]),
);

const link = document.head.appendChild(document.createElement('link'));
link.id = 'socle-theme';
link.rel = 'stylesheet';

let last: Promise<void> = Promise.resolve();

let asked: Partial<Appearance> = {};

window.socleAppearance = {
  set: change => {
    asked = {...asked, ...change};
    const done = last.then(() => apply(change));
    last = done.catch(() => {}); // The next change does not pay for this one.
    return done;
  },
  get asked() {
    return asked;
  },
};

async function apply(change: Partial<Appearance>) {
  const root = document.documentElement;
  if (change.territory) {
    await loadSheet(change.territory);
    root.dataset['theme'] = change.territory;
  }
  markRoot(root, change);
  document.dispatchEvent(new Event(APPEARANCE_CHANGED));
  await applyToFrames(change);
}

async function loadSheet(territory: string) {
  const url = sheets.get(territory);
  if (!url) {
    if (territory !== 'neutre') throw new Error(`No theme is called “${territory}”.`);
    link.removeAttribute('href');
    return;
  }
  if (link.getAttribute('href') === url && link.sheet) return;
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`The style sheet of the theme “${territory}” did not load: ${url}`));
  });
  link.removeAttribute('href'); // The same address again would load nothing, and say nothing.
  link.href = url;
  await loaded;
  await document.fonts.ready;
}

/** A page of documentation shows whole pages in frames, which look as it does. */
const frames = () => [...document.querySelectorAll('iframe')];

async function applyToFrames(change: Partial<Appearance>) {
  await Promise.all(frames().map(async frame => frame.contentWindow?.socleAppearance?.set(change)));
}

/** The toolbar's last choice. */
let chosen: Partial<Appearance> = {};

/** Applies the toolbar's choice when it has changed: what a test has set meanwhile stays until then. */
function follow(globals: Record<string, unknown>) {
  const now = chosenIn(globals);
  if (JSON.stringify(now) === JSON.stringify(chosen)) return;
  chosen = now;
  window.socleAppearance.set(now).catch((error: unknown) => console.error(error));
}

// A frame of a page of documentation knows no toolbar: it looks as that page does, which then tells it what changes.
const page = holder()?.socleAppearance;
if (page) {
  void window.socleAppearance.set(page.asked);
} else {
  const channel = addons.getChannel();
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED]) channel.on(event, () => follow(ownGlobals()));
}

/** Asked of this page's own preview: an event may come from one of its frames, whose globals are nobody's choice. */
function ownGlobals(): Record<string, unknown> {
  const {__STORYBOOK_PREVIEW__: preview} = window as unknown as {
    __STORYBOOK_PREVIEW__?: {storyStoreValue?: {userGlobals: {get(): Record<string, unknown>}}};
  };
  return preview?.storyStoreValue?.userGlobals.get() ?? {};
}
