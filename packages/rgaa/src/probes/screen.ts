import {PNG} from 'pngjs';
import type {PageSession} from '../browser/session.js';
import type {Box} from '../page/element.js';

/** What the window shows, pixel by pixel. */
export interface Screen {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each pixel, row after row. */
  pixels: Uint8Array;
}

/**
 * The window as PNG; the page is neither resized nor scrolled.
 *
 * @param part - what to shoot of the window, in whole pixels; all of it unless said.
 */
export async function shoot(session: PageSession, part?: Box): Promise<Buffer> {
  const scroll = part ? await session.run(() => [scrollX, scrollY] as const) : undefined;
  const {data} = await session.cdp.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    ...(part && scroll ? {clip: {...part, x: part.x + scroll[0], y: part.y + scroll[1], scale: 1}} : {}),
  });
  return Buffer.from(data, 'base64');
}

export function decode(png: Buffer): Screen {
  const {width, height, data} = PNG.sync.read(png);
  return {width, height, pixels: data};
}

/**
 * Lays a style sheet over the page and its open shadow roots, above all that the page says; an empty one takes it away.
 * Transitions are skipped while it is there, and as it goes.
 */
export async function overlay(session: PageSession, css: string): Promise<void> {
  await session.run(async rules => {
    const world = globalThis as {socleSheet?: CSSStyleSheet};
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const all = '*:is(*, #a#a#a#a#a)';
    const still = `${all}, ${all}::before, ${all}::after { transition: none !important; scroll-behavior: auto !important; }`;
    const sheet = world.socleSheet ?? new CSSStyleSheet();
    sheet.replaceSync(`${still}${rules}`);
    for (const root of roots)
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    world.socleSheet = sheet;
    if (rules === '') {
      void document.documentElement.offsetWidth;
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter(each => each !== sheet);
      delete world.socleSheet;
    }
    await new Promise<void>(resolve => {
      requestAnimationFrame(() => resolve());
    });
  }, css);
}

/**
 * A function given many nodes of the page at once; a node that is gone, or in a frame, is `null`.
 *
 * @param work - the function, or its text; it stands alone.
 */
export async function callOn<Result>(
  session: PageSession,
  nodes: readonly number[],
  work: ((elements: (HTMLElement | null)[]) => Result | Promise<Result>) | string,
): Promise<Result> {
  const {cdp} = session;
  const frameId = await session.mainFrame();
  const {executionContextId} = await cdp.send('Page.createIsolatedWorld', {frameId, worldName: 'socle-rgaa-nodes'});
  const objects = await Promise.all(
    nodes.map(backendNodeId =>
      cdp.send('DOM.resolveNode', {backendNodeId, executionContextId, objectGroup: 'socle'}).catch(() => undefined),
    ),
  );
  try {
    const {result, exceptionDetails} = await cdp.send('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: `function (...nodes) { const __name = work => work; return (${work.toString()})(nodes); }`,
      arguments: objects.map(answer => (answer?.object.objectId ? {objectId: answer.object.objectId} : {value: null})),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  } finally {
    await cdp.send('Runtime.releaseObjectGroup', {objectGroup: 'socle'}).catch(() => undefined);
  }
}
