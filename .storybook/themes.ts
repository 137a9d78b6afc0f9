import type {Decorator} from '@storybook/web-components-vite';
import aubremer from '@socle/tokens/themes/aubremer.css?url';

/** Style sheets of the territories; the neutral theme is the tokens alone. */
const sheets: Record<string, string> = {aubremer};

const link = document.head.appendChild(document.createElement('link'));
link.rel = 'stylesheet';

/** Puts the chosen theme and scheme on the root, as a page does. */
export const withTheme: Decorator = (story, {globals}) => {
  const {theme = 'neutre', scheme = 'system'} = globals as {theme?: string; scheme?: string};
  const sheet = sheets[theme];
  document.documentElement.dataset.theme = theme;
  if (scheme === 'system') delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
  if (!sheet) link.removeAttribute('href');
  else if (link.getAttribute('href') !== sheet) link.href = sheet;
  return story();
};
