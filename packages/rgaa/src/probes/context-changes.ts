import type {PageSession} from '../browser/session.js';
import type {Departure} from './guard.js';
import type {PageTools, Path} from './page-tools.js';

/** A change of context that neither a button nor a link asked for. */
export interface ContextChange {
  /** The field that had the focus, or whose value changed. */
  path: Path;
  by: 'focus' | 'change' | 'typing';
  what: 'navigation' | 'window' | 'focus';
  /** Address, or way to what has the focus instead. */
  to: string;
}

/** What came of the fields of a page, each given the focus, some of them another value. */
export interface ContextTrial {
  /** How many fields were given another value. */
  changed: number;
  changes: ContextChange[];
}

const most = {focus: 60, change: 14, milliseconds: 1500};

interface Field {
  path: Path;
  kind: 'select' | 'choice' | 'text' | 'other';
}

/** Does the page have any field that may be used? */
export const hasFields = async (session: PageSession): Promise<boolean> => (await session.run(fieldsOf, 1)).length > 0;

/** Gives the focus to each field, and another value to choices and texts, by the keyboard. */
export async function tryContextChanges(session: PageSession, departures: readonly Departure[]): Promise<ContextTrial> {
  const fields = await session.run(fieldsOf, most.focus);
  const end = performance.now() + most.milliseconds;
  const changes: ContextChange[] = [];
  const departed = (from: number, path: Path, by: ContextChange['by']) => {
    const [first] = departures.slice(from);
    if (first) changes.push({path, by, what: first.what, to: first.url});
    return first !== undefined;
  };
  const before = departures.length;
  const moved = await session.run(
    focusAll,
    fields.map(({path}) => path),
  );
  for (const {path, to} of moved) changes.push({path, by: 'focus', what: 'focus', to});
  if (departures.length > before) {
    // Which of them left? Each is asked again, alone.
    for (const {path} of fields.slice(0, 20)) {
      const from = departures.length;
      await session.run(focusAll, [path]);
      departed(from, path, 'focus');
    }
  }
  let changed = 0;
  for (const {path, kind} of fields) {
    if (kind === 'other' || changed >= most.change || performance.now() > end) continue;
    const from = departures.length;
    if (!(await session.run(focusOne, path))) continue;
    await session.page.keyboard.press(kind === 'select' ? 'ArrowDown' : kind === 'choice' ? 'Space' : 'a');
    changed++;
    const to = await session.run(focusAfter, path);
    if (departed(from, path, kind === 'text' ? 'typing' : 'change')) continue;
    if (to !== null) changes.push({path, by: kind === 'text' ? 'typing' : 'change', what: 'focus', to});
    else if (kind === 'text') await session.page.keyboard.press('Backspace');
  }
  return {changed, changes};
}

/** Runs in the page: its fields that may be used, choices first. */
function fieldsOf(most: number): Field[] {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const fields: Field[] = [];
  const groups = new Set<string>();
  const texts = /^(text|search|tel|url|email|password|number|)$/;
  for (const element of tools.all()) {
    if (fields.length >= most) break;
    if (!/^(input|select|textarea)$/.test(element.localName)) continue;
    const field = element as HTMLInputElement;
    if (field.disabled || field.readOnly || !tools.isVisible(field)) continue;
    const type = field.getAttribute('type')?.toLowerCase() ?? '';
    if (/^(hidden|submit|button|reset|image|file|color)$/.test(type)) continue;
    if (type === 'radio') {
      const group = `${field.form?.id ?? ''} ${field.name}`;
      if (field.checked || (field.name && groups.has(group))) continue;
      groups.add(group);
    }
    const isSelect = field.localName === 'select' && (field as unknown as HTMLSelectElement).options.length > 1;
    const isChoice = /^(radio|checkbox)$/.test(type);
    const isText = field.localName === 'textarea' || (field.localName === 'input' && texts.test(type));
    fields.push({
      path: tools.pathOf(field),
      kind: isSelect ? 'select' : isChoice ? 'choice' : isText ? 'text' : 'other',
    });
  }
  const rank = ({kind}: Field) => ['select', 'choice', 'text', 'other'].indexOf(kind);
  return fields.sort((one, other) => rank(one) - rank(other));
}

/** Runs in the page: gives the focus to each, and tells where it went instead. */
async function focusAll(paths: readonly string[]): Promise<{path: string; to: string}[]> {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const moved: {path: string; to: string}[] = [];
  for (const path of paths) {
    const field = tools.find(path) as HTMLElement | undefined;
    field?.focus({preventScroll: true});
    await new Promise(resolve => setTimeout(resolve, 0));
    const active = tools.focused();
    if (!field || !active || active === field) continue;
    const isAround = field.contains(active) || active.contains(field);
    if (!isAround && tools.isVisible(field)) moved.push({path, to: tools.pathOf(active)});
  }
  return moved;
}

/** Runs in the page. */
async function focusOne(path: string): Promise<boolean> {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const field = tools.find(path) as HTMLElement | undefined;
  field?.focus();
  await new Promise(resolve => setTimeout(resolve, 0));
  return field !== undefined && tools.focused() === field;
}

/** Runs in the page: where the focus went after the value changed; null where it stayed. */
async function focusAfter(path: string): Promise<string | null> {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  await new Promise(resolve => setTimeout(resolve, 25));
  const field = tools.find(path);
  const active = tools.focused();
  if (!field || !active || active === field || active.contains(field)) return null;
  return tools.pathOf(active);
}
