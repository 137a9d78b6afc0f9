import type {PageElement} from '../page/element.js';
import {av, eachElement} from '../rule.js';

/** RGAA 7.2.1 – what stands in for a script gives the same contents and the same functions. */
export const rule = eachElement({
  test: '7.2.1',
  applies: view => view.byTag('noscript').filter(isAlternative),
  judge: () => av('Ce qui s’affiche sans JavaScript donne-t-il accès aux mêmes contenus et aux mêmes fonctions ?'),
});

const tracker =
  /<(img|iframe)\b[^>]*(width=["']?[01]\b|height=["']?[01]\b|display:\s*none|googletagmanager|matomo|piwik|facebook)[^>]*>(<\/iframe>)?/gi;

/** It says or shows something: style sheets and the pixels of a statistics service do not. */
function isAlternative(noscript: PageElement): boolean {
  const html = noscript.content.map(node => ('data' in node ? node.data : `<${node.tag}>`)).join('');
  const shown = html
    .replace(tracker, '')
    .replace(/<style[\s\S]*?<\/style>|<(link|meta)\b[^>]*>|<!--[\s\S]*?-->/gi, '')
    .replace(/<(?!img|iframe|object|video|audio|form|input)[^>]*>/gi, '');
  return shown.trim() !== '' && noscript.ancestor('head') === undefined;
}
