import type {Page, Request, Route} from 'playwright-core';
import type {PageSession} from '../browser/session.js';
import type {State} from './state.js';

/** The state after the forms were sent as they were found. */
export const sentEmpty = 'formulaire envoyé vide';
/** The state after they were sent with values of the wrong form. */
export const sentWrong = 'formulaire envoyé avec des saisies fausses';
/** What the server answers to a form sent empty. */
export const answered = 'réponse au formulaire vide';

const most = {forms: 3, time: 4000};

/** The page after its forms were sent empty. Nothing that could have an effect leaves it, unless it may. */
export const submitted: State = {
  spoils: true,
  isIdle: async (session, {views}) => !views[0]?.byTag('form').length || (await session.run(countForms)) === 0,
  async visit(session, {maySubmit, url}, see) {
    const {page} = session;
    try {
      const count = Math.min(most.forms, await session.run(countForms));
      if (count === 0) return;
      if (maySubmit) await sendForGood(session, count, url, see);
      else await sendToNobody(session, count, see);
    } catch (error) {
      // What a form does when it is sent may take the page away: what was seen of it before is kept.
      if (page.isClosed()) throw error;
    }
  },
};

async function sendToNobody(session: PageSession, count: number, see: (name: string) => Promise<unknown>) {
  const refuseAll = await holdBack(session);
  try {
    if (!(await sendAll(session, count))) return;
    await see(sentEmpty);
    if ((await session.run(fillWrong)) > 0 && (await sendAll(session, count))) await see(sentWrong);
  } finally {
    await refuseAll();
  }
}

/** Sends each form; true when the page has changed. */
async function sendAll(session: PageSession, count: number): Promise<boolean> {
  const end = Date.now() + most.time / 2;
  await session.run(watch);
  for (let index = 0; index < count && (index === 0 || Date.now() < end); index += 1) await press(session, index);
  return session.run(settled, 100, 600);
}

async function sendForGood(session: PageSession, count: number, url: string, see: (name: string) => Promise<unknown>) {
  const {page} = session;
  for (let index = 0; index < count; index += 1) {
    let leaves = false;
    const onRequest = (request: Request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leaves = true;
    };
    page.on('request', onRequest);
    await session.run(watch);
    await press(session, index);
    // The answer of a fetch is part of what the form says.
    const changed = await session.run(settled, 300, 1500).catch(() => true);
    page.off('request', onRequest);
    if (leaves) await page.waitForLoadState('load', {timeout: 3000}).catch(() => undefined);
    if (leaves || changed) await see(leaves ? answered : sentEmpty);
    if (leaves && index + 1 < count) await page.goto(url, {waitUntil: 'load', timeout: 3000});
  }
}

/**
 * From now on nothing that a form could do goes out: the page waits for an answer that never comes, since a refusal
 * would be one more error to show. What it gives back refuses everything: a request that waits while its page is closed
 * may still be let go by the browser.
 */
async function holdBack({page, cdp}: PageSession): Promise<() => Promise<void>> {
  const held = new Set<Route>();
  let isOver = false;
  await cdp.send('Network.setBypassServiceWorker', {bypass: true});
  page.on('popup', (popup: Page) => void popup.close().catch(() => undefined));
  await page.route('**/*', async (route: Route, request: Request) => {
    const isLeaving = request.isNavigationRequest() && request.frame().parentFrame() === null;
    if (!isLeaving && !isOver && /^(GET|HEAD|OPTIONS)$/.test(request.method())) await route.continue();
    else if (isLeaving || isOver) await route.abort('aborted');
    else held.add(route);
  });
  await page.evaluate(stayInWindow);
  return async () => {
    isOver = true;
    await Promise.all([...held].map(route => route.abort('aborted').catch(() => undefined)));
  };
}

/** Presses the button that sends a form, as a person would where nothing lies over it. */
async function press(session: PageSession, index: number) {
  const point = await session.run(findButton, index);
  if (point) await session.page.mouse.click(point.x, point.y);
  await session.run(settled, 30, 150).catch(() => undefined); // The page may be gone: its answer is waited for.
}

// Each function below goes to the page by its text: it stands alone.

/**
 * Runs among the page’s own scripts: what it opens in another window could not be held back. No function here has a
 * name, which esbuild would keep by a helper that the page lacks.
 */
function stayInWindow(): void {
  window.open = () => null;
  window.addEventListener(
    'submit',
    ({target, submitter}) => {
      if (target instanceof HTMLFormElement) target.removeAttribute('target');
      submitter?.removeAttribute('formtarget');
    },
    {capture: true},
  );
  const submit = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'submit')?.value as (
    this: HTMLFormElement,
  ) => void;
  HTMLFormElement.prototype.submit = function () {
    this.removeAttribute('target');
    submit.call(this);
  };
}

function countForms(): number {
  const forms: HTMLFormElement[] = [];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLFormElement) forms.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  const shown = (element: Element) => element.getClientRects().length > 0;
  const fieldsOf = (form: HTMLFormElement) =>
    [...form.elements].filter(
      field =>
        field.matches(
          'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea',
        ) && shown(field),
    );
  // A search sent empty only leads elsewhere.
  const asks = forms.filter(form => {
    const fields = fieldsOf(form);
    const isSearch =
      form.method === 'get' && fields.length === 1 && !fields[0]?.matches('[required], [aria-required=true]');
    return fields.length > 0 && !isSearch && form.method !== 'dialog' && !form.closest('[role=search], search');
  });
  asks.sort((one, other) => fieldsOf(other).length - fieldsOf(one).length);
  (globalThis as {socleForms?: HTMLFormElement[]}).socleForms = asks;
  return asks.length;
}

async function findButton(index: number): Promise<{x: number; y: number} | null> {
  const kept = globalThis as {socleForms?: HTMLFormElement[]};
  const form = kept.socleForms?.[index];
  if (!form?.isConnected) return null;
  const isLarge = (element: Element) => {
    const {width, height} = element.getBoundingClientRect();
    return width > 2 && height > 2;
  };
  const buttons = [...form.elements].filter(
    (element): element is HTMLButtonElement =>
      element.matches('button:not([type=button], [type=reset]), input[type=submit], input[type=image]') &&
      !(element as HTMLButtonElement).disabled &&
      isLarge(element),
  );
  const button = buttons.find(({formNoValidate}) => !formNoValidate) ?? buttons[0];
  if (!button) {
    const first = [...form.elements].find(
      (element): element is HTMLInputElement => element instanceof HTMLInputElement && element.type !== 'hidden',
    );
    const enter = {key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true};
    if (first?.dispatchEvent(new KeyboardEvent('keydown', enter)) !== false) form.requestSubmit();
    return null;
  }
  button.scrollIntoView({block: 'center', behavior: 'instant'});
  await new Promise(resolve => setTimeout(resolve, 0));
  const {x, y, width, height} = button.getBoundingClientRect();
  const point = {x: x + width / 2, y: y + height / 2};
  const root = button.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(point.x, point.y);
  if (top && button.contains(top)) return point;
  button.click();
  return null;
}

function watch(): void {
  const kept = globalThis as {socleAnswers?: {count: number; last: number}};
  const changes = {count: 0, last: performance.now()};
  if (!kept.socleAnswers) {
    const observer = new MutationObserver(records => {
      if (!kept.socleAnswers) return;
      kept.socleAnswers.count += records.length;
      kept.socleAnswers.last = performance.now();
    });
    const options = {subtree: true, childList: true, attributes: true, characterData: true};
    const visit = (root: Document | ShadowRoot) => {
      observer.observe(root, options);
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
    };
    visit(document);
  }
  kept.socleAnswers = changes;
}

/** Waits until nothing has changed for `quiet` milliseconds; true when something had. */
async function settled(quiet: number, most: number): Promise<boolean> {
  const kept = globalThis as {socleAnswers?: {count: number; last: number}};
  const start = performance.now();
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 20));
    const now = performance.now();
    if (now - start >= most || now - Math.max(start, kept.socleAnswers?.last ?? 0) >= quiet) break;
  }
  return (kept.socleAnswers?.count ?? 0) > 0;
}

/** Writes in the fields of a form what its type or its pattern refuses. */
function fillWrong(): number {
  const kept = globalThis as {socleForms?: HTMLFormElement[]};
  let filled = 0;
  for (const form of kept.socleForms?.slice(0, 3) ?? [])
    for (const field of [...form.elements].slice(0, 200)) {
      if (!(field instanceof HTMLInputElement) || field.disabled || field.readOnly || field.value) continue;
      if (field.getClientRects().length === 0) continue;
      const about = `${field.name} ${field.id} ${field.autocomplete}`.toLowerCase();
      const isText = field.type === 'text';
      const isFormed =
        /^(email|tel|url)$/.test(field.type) ||
        (isText && (field.pattern !== '' || /^(numeric|decimal|tel|email|url)$/.test(field.inputMode))) ||
        (isText && /mail|courriel|tel|date|naissance|postal|iban|siret/.test(about));
      if (!isFormed) continue;
      field.value = 'zz';
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
      filled += 1;
    }
  return filled;
}
