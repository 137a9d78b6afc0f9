import type {Preview} from '@storybook/web-components-vite';
import {inFreshContainer} from './container.js';
import page from './docs/page.mdx';
import {formatHtml} from './docs/format-html.js';
import {withLanguage} from './language.js';
import {globalTypes, initialGlobals, viewports} from './toolbar.js';
import './themes.js';
import './navigation.js';
import '@socle/tokens/fonts.css';
import '@socle/tokens/tokens.css';
import '../packages/elements/src/elements.css';
import './doc.css';
import './docs-page.css';
import '@socle/elements/define';

document.documentElement.lang = 'fr';
document.body.classList.add('socle-page');

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inFreshContainer, withLanguage],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'padded',
    backgrounds: {disable: true},
    controls: {expanded: true},
    viewport: {options: viewports},
    docs: {
      page,
      toc: {headingSelector: 'h2', title: 'Sur cette page'},
      // The documented HTML is the story's own, without the node that we put it in.
      source: {excludeDecorators: true, transform: formatHtml},
      canvas: {sourceState: 'shown'},
    },
    options: {
      storySort: {
        order: [
          'Bienvenue',
          'Fondations',
          ['Couleurs', 'Typographie', 'Espaces', 'Icônes', 'Thèmes', 'Focus et mouvement', 'Tous les états'],
          'Page',
          'Formulaires',
          'Identité',
          'Données',
          'Accords',
          'Démarche',
          'Messages',
          'Motifs',
          'La démarche en entier',
          'Guide de contenu',
          'Déclaration d’accessibilité',
        ],
      },
    },
  },
};

export default preview;
