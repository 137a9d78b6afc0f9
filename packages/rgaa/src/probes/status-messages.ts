import type {PageSession} from '../browser/session.js';
import type {PageTools, Path} from './page-tools.js';

/** A text that came, or came into sight, when a button was activated. */
export interface NewText {
  /** The innermost block that holds it. */
  path: Path;
  text: string;
  /** Role of the live region around it, or `polite` and `assertive` for `aria-live` alone; undefined without any. */
  live?: string;
  /** Is the live region read as a whole? */
  isAtomic: boolean;
  /** The focus is in it, or in what it describes. */
  hasFocus: boolean;
}

/** What a button did, activated by the keyboard. */
export interface ButtonTrial {
  path: Path;
  name: string;
  /** True when the focus is somewhere else afterwards. */
  movesFocus: boolean;
  /** True when a dialog is open afterwards. */
  opensDialog: boolean;
  texts: NewText[];
  /** Pictures of some size, in no button, that became another one while their alternative stayed. */
  stale: Path[];
}

const most = {buttons: 6, milliseconds: 2000};
/** Nothing of the sort is activated, even where nothing is sent. */
export const dangerous =
  /supprim|effac|retirer|vider|pay(er|ement)|paiement|r[ée]gler|command(er|e$)|d[ée]connect|d[ée]connexion|quitter|imprimer|delete|remove|erase|pay\b|logout|log out|sign out|print|t[ée]l[ée]charger|download/i;

/** Does the page have any button to activate? */
export const hasButtons = async (session: PageSession): Promise<boolean> =>
  (await session.run(buttonsOf, 1, dangerous.source)).length > 0;

/** Activates buttons one after the other, and tells what text came. */
export async function tryButtons(session: PageSession): Promise<ButtonTrial[]> {
  const buttons = await session.run(buttonsOf, most.buttons, dangerous.source);
  const end = performance.now() + most.milliseconds;
  const trials: ButtonTrial[] = [];
  for (const {path, name} of buttons) {
    if (performance.now() > end) break;
    if (!(await session.run(readBefore, path))) continue;
    await session.page.keyboard.press('Enter');
    const after = await session.run(readAfter, path);
    trials.push({path, name, ...after});
    if (after.opensDialog) {
      await session.page.keyboard.press('Escape');
      if (await session.run(isDialogOpen)) break; // What is behind it cannot be reached.
    }
  }
  return trials;
}

/** Runs in the page: buttons that are no disclosure. */
function buttonsOf(most: number, forbidden: string): {path: string; name: string}[] {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const danger = new RegExp(forbidden, 'i');
  const found: {path: string; name: string}[] = [];
  for (const element of tools.all()) {
    if (found.length >= most) break;
    const type = element.getAttribute('type')?.toLowerCase() ?? '';
    const isButton =
      element.localName === 'button' ||
      (element.localName === 'input' && /^(submit|button|image)$/.test(type)) ||
      (element.getAttribute('role') === 'button' && element.localName !== 'a');
    if (!isButton || type === 'reset' || (element as HTMLButtonElement).disabled) continue;
    if (element.matches('[aria-expanded], [aria-haspopup], [popovertarget], [commandfor], [aria-disabled=true]'))
      continue;
    const value = (element as HTMLInputElement).value;
    const name = [element.getAttribute('aria-label'), element.textContent, value, element.getAttribute('title')].join(
      ' ',
    );
    if (danger.test(name) || !tools.isVisible(element)) continue;
    found.push({path: tools.pathOf(element), name: name.replace(/\s+/g, ' ').trim().slice(0, 60)});
  }
  return found;
}

/** Runs in the page: gives the focus to a button and remembers what is in sight. */
function readBefore(path: string): boolean {
  const world = globalThis as unknown as {
    socleTools: PageTools;
    socleTextsBefore: Map<Node, string>;
    soclePictures: Map<HTMLImageElement, {file: string | undefined; alt: string}>;
  };
  const button = world.socleTools.find(path) as HTMLElement | undefined;
  button?.focus();
  if (!button || world.socleTools.focused() !== button) return false;
  const texts = new Map<Node, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), n = 0; node && n < 20_000; node = walker.nextNode(), n++) {
    const data = node.nodeValue?.trim();
    if (data && node.parentElement?.checkVisibility({visibilityProperty: true})) texts.set(node, data);
  }
  world.socleTextsBefore = texts;
  world.soclePictures = new Map(
    [...document.images].map(image => [image, {file: image.currentSrc.split(/[?#]/)[0], alt: image.alt}]),
  );
  return true;
}

/** Runs in the page. */
async function readAfter(path: string): Promise<Omit<ButtonTrial, 'path' | 'name'>> {
  const {
    socleTools: tools,
    socleTextsBefore: before,
    soclePictures: pictures,
  } = globalThis as unknown as {
    socleTools: PageTools;
    socleTextsBefore: Map<Node, string>;
    soclePictures: Map<HTMLImageElement, {file: string | undefined; alt: string}>;
  };
  await new Promise(resolve => setTimeout(resolve, 120));
  const button = tools.find(path);
  const active = tools.focused();
  const lives = 'status alert log progressbar timer marquee'.split(' ');
  const liveOf = (element: Element) => {
    for (let node: Element | null = element; node; node = node.parentElement) {
      const role = node.getAttribute('role') ?? (node.localName === 'output' ? 'status' : '');
      const polite = node.getAttribute('aria-live');
      if (polite === 'off') return undefined;
      const isAtomic = node.getAttribute('aria-atomic') === 'true' || /^(status|alert)$/.test(role);
      if (lives.includes(role)) return {live: role, isAtomic};
      if (polite) return {live: polite, isAtomic};
    }
    return undefined;
  };
  const describing = [active?.getAttribute('aria-describedby'), active?.getAttribute('aria-errormessage')];
  const described = describing.flatMap(ids => ids?.split(/\s+/) ?? []);
  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), n = 0; node && n < 20_000; node = walker.nextNode(), n++) {
    const data = node.nodeValue?.trim();
    const parent = node.parentElement;
    if (!data || !parent || before.get(node) === data || /^(script|style|noscript|option)$/.test(parent.localName))
      continue;
    if (!parent.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
    let block: Element = parent;
    while (block.parentElement && getComputedStyle(block).display === 'inline') block = block.parentElement;
    if (button && (block.contains(button) || button.contains(block))) block = parent;
    if (button?.contains(block)) continue; // Its own name: a state, not a message.
    if (blocks.size < 30) blocks.set(block, `${blocks.get(block) ?? ''} ${data}`.trim());
  }
  const previous = new Set(before.values());
  const texts = [...blocks].flatMap(([block, text]) => {
    if (previous.has(text)) return []; // Drawn again.
    const hasFocus = active?.contains(block) === true && active !== button;
    const describes = described.some(id => id && block.closest(`#${CSS.escape(id)}`));
    const live = liveOf(block);
    const told = {
      path: tools.pathOf(block),
      text: text.slice(0, 300),
      hasFocus: hasFocus || block.contains(active ?? null) || describes,
    };
    return [live ? {...told, ...live} : {...told, isAtomic: false}];
  });
  const stale = [...pictures].flatMap(([image, {file, alt}]) => {
    const now = image.currentSrc.split(/[?#]/)[0];
    const isOther = file && now && file !== now && !file.startsWith('data:image/gif');
    const isContent = image.width >= 80 && image.height >= 60 && !image.closest('button, a, [role=button]');
    return isOther && isContent && alt.trim() && image.alt === alt ? [tools.pathOf(image)] : [];
  });
  const dialogs = document.querySelectorAll('dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]');
  return {
    stale,
    movesFocus: active !== button && active !== undefined,
    opensDialog: [...dialogs].some(dialog => tools.isVisible(dialog)),
    texts: texts.slice(0, 20),
  };
}

/** Runs in the page. */
function isDialogOpen(): boolean {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const dialogs = document.querySelectorAll('dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]');
  return [...dialogs].some(dialog => tools.isVisible(dialog));
}
