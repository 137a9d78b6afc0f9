/** A style that is not the same once something is focused or hovered. */
export interface Change {
  /** Where: `self`, `parent`, `before`… */
  part: string;
  property: string;
  before: string;
  after: string;
}

/** How an element and what is near it look, by part and property; runs in the page, and stands alone. */
export function lookAt(element: HTMLElement): Record<string, string> {
  const properties = [
    'box-shadow',
    'border-top-width',
    'border-top-style',
    'border-top-color',
    'border-bottom-width',
    'border-bottom-style',
    'border-bottom-color',
    'border-left-width',
    'border-left-color',
    'background-color',
    'background-image',
    'background-size',
    'background-position',
    'color',
    'font-weight',
    'font-style',
    'text-decoration-line',
    'text-decoration-style',
    'text-decoration-thickness',
    'text-shadow',
    'fill',
    'stroke',
    'opacity',
    'visibility',
    'display',
    'transform',
    'scale',
    'filter',
    'clip',
    'clip-path',
    'content',
    'width',
    'height',
    'left',
    'top',
  ];
  const look: Record<string, string> = {};
  const read = (part: string, node: Element, pseudo?: string) => {
    const style = getComputedStyle(node, pseudo);
    if (pseudo && (style.content === 'none' || style.content === 'normal')) look[`${part}|content`] = 'none';
    else for (const property of properties) look[`${part}|${property}`] = style.getPropertyValue(property);
    const {outlineStyle, outlineWidth, outlineColor, outlineOffset} = style;
    // What is not drawn has a colour and a width that change nothing.
    const isDrawn = outlineStyle !== 'none' && outlineWidth !== '0px';
    look[`${part}|outline`] = isDrawn ? [outlineStyle, outlineWidth, outlineOffset, outlineColor].join(' ') : 'none';
  };
  read('self', element);
  read('before', element, '::before');
  read('after', element, '::after');
  [...element.querySelectorAll('*')].slice(0, 8).forEach((child, index) => read(`inside${index}`, child));
  for (const [part, beside] of [
    ['previous', element.previousElementSibling],
    ['next', element.nextElementSibling],
    ['label', (element as HTMLInputElement).labels?.[0]],
  ] as const) {
    if (!beside) continue;
    read(part, beside);
    read(`${part}Before`, beside, '::before');
    read(`${part}After`, beside, '::after');
    if (beside.firstElementChild) read(`${part}Inside`, beside.firstElementChild);
  }
  let around = element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as HTMLElement | undefined);
  for (let level = 1; around && level <= 4; level += 1, around = around.parentElement ?? undefined) {
    read(`around${level}`, around);
    if (level === 1) {
      read('aroundBefore', around, '::before');
      read('aroundAfter', around, '::after');
    }
  }
  return look;
}
