import type {PageTools, Path} from '../probes/page-tools.js';

/*
 * What runs in the page while things are opened in it. Each function stands alone: only its text goes there.
 */

/** What came into sight when a button was activated. */
export interface Appeared {
  /** The outermost element that came into sight. */
  root: Path;
  /** True when it is a dialog, written or native. */
  isDialog: boolean;
  /** True when what is behind it is said to be out of reach. */
  isModal: boolean;
  /** How many elements inside may take the focus. */
  focusables: number;
  /** What has the focus; null for nothing. */
  focus: Path | null;
  /** `aria-expanded` of the button afterwards; null without. */
  expandedAfter: string | null;
}

interface Trigger {
  path: Path;
  name: string;
  expanded: string | null;
}

/** Buttons that may open something, and that do nothing else. */
export function triggersOf(most: number, forbidden: string): Trigger[] {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const danger = new RegExp(forbidden, 'i');
  const named = /\b(menu|filtr|ouvrir|afficher|aide|plus d|options|recherch|navigation|param[èe]tres|connexion)/i;
  const sure: Trigger[] = [];
  const likely: Trigger[] = [];
  for (const element of tools.all()) {
    if (sure.length >= most) break;
    const isButton = element.localName === 'button' || element.getAttribute('role') === 'button';
    const isSummary = element.localName === 'summary' && !element.closest('details')?.open;
    const controlled = element.getAttribute('aria-controls')?.split(/\s+/)[0];
    const target = controlled ? document.getElementById(controlled) : null;
    const says =
      element.getAttribute('aria-expanded') === 'false' ||
      /^(true|menu|dialog|listbox)$/.test(element.getAttribute('aria-haspopup') ?? '') ||
      element.matches('[popovertarget], [command=show-modal], [command=toggle-popover]') ||
      (target !== null && !tools.isVisible(target));
    if (!isSummary && !isButton && !(says && element.getAttribute('href')?.startsWith('#'))) continue;
    const button = element as HTMLButtonElement;
    if (button.localName === 'button' && (button.disabled || (button.type === 'submit' && button.form && !says)))
      continue;
    if (/^(combobox|option|tab|menuitem)$/.test(element.getAttribute('role') ?? '')) continue;
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const short = name.replace(/\s+/g, ' ').trim().slice(0, 60);
    if (danger.test(short) || !tools.isVisible(element)) continue;
    const trigger = {path: tools.pathOf(element), name: short, expanded: element.getAttribute('aria-expanded')};
    if (says || isSummary) sure.push(trigger);
    else if (named.test(short)) likely.push(trigger);
  }
  return [...sure, ...likely].slice(0, most);
}

/** Gives the focus to a button, and remembers what is in sight. */
export function focusTrigger(path: string): boolean {
  const world = globalThis as unknown as {socleTools: PageTools; socleSeen: Set<Element>};
  const button = world.socleTools.find(path) as HTMLElement | undefined;
  if (!button || !world.socleTools.isVisible(button)) return false;
  button.focus();
  const seen = new Set<Element>();
  for (const element of world.socleTools.all()) if (world.socleTools.isVisible(element)) seen.add(element);
  world.socleSeen = seen;
  // What cannot take the focus may still open by a click.
  return true;
}

/** What came into sight since; null when nothing did. */
export async function readOpened(path: string): Promise<Appeared | null> {
  const world = globalThis as unknown as {socleTools: PageTools; socleSeen: Set<Element>; socleOpen?: Element};
  const {socleTools: tools, socleSeen: seen} = world;
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 20)));
  tools.finishTransitions();
  await new Promise(resolve => setTimeout(resolve, 0));
  const button = tools.find(path);
  const fresh = tools
    .all()
    .filter(element => !seen.has(element) && !button?.contains(element) && tools.isVisible(element));
  const texts = fresh.filter(
    element => element.textContent?.trim() || element.querySelector('img, svg, input, button') || element.shadowRoot,
  );
  const dialog = fresh.find(element => element.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal=true]'));
  const root = dialog ?? texts[0];
  world.socleOpen = root;
  if (!root) return null;
  const focusables = root.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  );
  const active = tools.focused();
  return {
    root: tools.pathOf(root),
    isDialog: dialog !== undefined,
    isModal: dialog !== undefined && (dialog.getAttribute('aria-modal') === 'true' || dialog.matches(':modal')),
    focusables: [...focusables].filter(element => element.tabIndex >= 0 && tools.isVisible(element)).length,
    focus: active ? tools.pathOf(active) : null,
    expandedAfter: button?.getAttribute('aria-expanded') ?? null,
  };
}

/** What has the focus, and whether what was opened is still in sight. */
export async function whereFocusIs(): Promise<{path: string | null; isOpen: boolean}> {
  const world = globalThis as unknown as {socleTools: PageTools; socleOpen?: Element};
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 10)));
  world.socleTools.finishTransitions();
  const active = world.socleTools.focused();
  const isOpen = world.socleOpen?.isConnected === true && world.socleTools.isVisible(world.socleOpen);
  return {path: active ? world.socleTools.pathOf(active) : null, isOpen};
}
