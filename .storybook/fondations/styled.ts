import {ref} from 'lit/directives/ref.js';

/** CSS properties whose values are data (a colour of a theme): written by the CSSOM, since a CSP refuses `style="…"`. */
export const styled = (properties: Record<string, string>) =>
  ref(element => {
    if (!(element instanceof HTMLElement)) return;
    for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  });
