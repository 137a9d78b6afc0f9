import type {PageSession} from './session.js';

/**
 * All that can be told of a page from outside: its document, what its fields hold, its focus and its scroll, what it
 * listens to and what it stored. Two that are equal: what was done in between has left the page as it was.
 */
export async function traceOf(session: PageSession): Promise<string> {
  const [document, listeners] = [await session.run(read), await listenersOf(session)];
  return `${document} ${listeners}`;
}

/** Every listener that the page’s own scripts set, by element and by type. */
async function listenersOf({cdp}: PageSession): Promise<string> {
  const objectGroup = 'socle-trace';
  try {
    const lists = [];
    for (const [expression, depth] of [
      ['window', 1],
      ['document', -1],
    ] as const) {
      const {result} = await cdp.send('Runtime.evaluate', {expression, objectGroup});
      if (!result.objectId) continue;
      const {listeners} = await cdp.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId,
        depth,
        pierce: true,
      });
      lists.push(listeners.map(({type, backendNodeId, lineNumber}) => `${backendNodeId ?? ''}${type}${lineNumber}`));
    }
    return lists.map(list => list.sort().join(',')).join(';');
  } finally {
    await cdp.send('Runtime.releaseObjectGroup', {objectGroup}).catch(() => undefined);
  }
}

/** Runs in the page. */
function read(): string {
  let [high, low] = [0x811c9dc5, 0x1b873593];
  const add = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ (code + at), 0x85ebca6b);
    }
    high = Math.imul(high ^ 31, 0x01000193);
  };
  const attempt = (work: () => string) => {
    try {
      return work();
    } catch {
      return ''; // Of another origin, or forbidden to this page.
    }
  };
  const kept = (storage: Storage) => Object.keys(storage).map(key => `${key}=${storage.getItem(key) ?? ''}`);
  const holds = (element: Element) => {
    const {value, checked, indeterminate, selectedIndex, validationMessage} = element as HTMLInputElement &
      HTMLSelectElement;
    const selected = element instanceof HTMLSelectElement ? [...element.selectedOptions].map(({index}) => index) : [];
    add([value, checked, indeterminate, selectedIndex, validationMessage, ...selected].join('|'));
  };
  const visit = (node: Node) => {
    add(`${node.nodeName}${node.nodeValue ?? ''}`);
    if (node instanceof Element) {
      for (const {name, value} of node.attributes) add(`${name}=${value}`);
      if (/^(input|select|textarea|button|output|option)$/.test(node.localName)) holds(node);
      if (node instanceof HTMLMediaElement) add(`${node.paused} ${node.muted}`);
      if (node.scrollTop || node.scrollLeft) add(`${node.scrollTop} ${node.scrollLeft}`);
      if (node.shadowRoot) visit(node.shadowRoot);
      if (/^i?frame$/.test(node.localName))
        attempt(() => {
          const inner = (node as HTMLIFrameElement).contentDocument;
          if (inner) visit(inner);
          return '';
        });
    }
    if (node instanceof Document || node instanceof ShadowRoot) {
      const sheets = [...node.styleSheets, ...node.adoptedStyleSheets];
      add(sheets.map(sheet => `${sheet.disabled} ${attempt(() => String(sheet.cssRules.length))}`).join());
      const states = [':modal', ':popover-open', ':target', ':user-invalid', ':user-valid', ':focus'];
      for (const state of states)
        add(attempt(() => [...node.querySelectorAll(state)].map(each => `${each.localName}${each.id}`).join()));
      // The pointer at the edge of the window is on these two, and on nothing that shows it.
      add([...node.querySelectorAll(':hover:not(html, body)')].map(({localName}) => localName).join());
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    add('/');
  };
  visit(document);
  add([location.href, innerWidth, innerHeight, scrollX, scrollY, document.hasFocus(), window.name].join(' '));
  add(attempt(() => document.cookie));
  add(attempt(() => kept(localStorage).join()));
  add(attempt(() => kept(sessionStorage).join()));
  return `${high >>> 0} ${low >>> 0}`;
}
