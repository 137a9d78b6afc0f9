import type {Preview} from '@storybook/web-components-vite';
import {withGuide} from './guides.js';
import {inFreshContainer} from './container.js';
import {withTheme} from './themes.js';
import '@socle/tokens/fonts.css';
import '@socle/tokens/tokens.css';
import '../packages/elements/src/elements.css';
import '@socle/elements/define';

document.documentElement.lang = 'fr';
document.body.classList.add('socle-page');

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inFreshContainer, withTheme],
  globalTypes: {
    theme: {
      description: 'Thème du territoire',
      toolbar: {
        title: 'Thème',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          {value: 'neutre', title: 'Thème neutre'},
          {value: 'aubremer', title: 'Thème d’Aubremer'},
        ],
      },
    },
    scheme: {
      description: 'Clair ou sombre',
      toolbar: {
        title: 'Apparence',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'system', title: 'Comme le système'},
          {value: 'light', title: 'Clair'},
          {value: 'dark', title: 'Sombre'},
        ],
      },
    },
  },
  initialGlobals: {theme: 'neutre', scheme: 'system'},
  parameters: {
    layout: 'padded',
    backgrounds: {disable: true},
    controls: {expanded: true},
    docs: {extractComponentDescription: withGuide},
    options: {
      storySort: {
        order: ['Bienvenue', 'Page', 'Formulaires', 'Identité', 'Données', 'Accords', 'Démarche', 'Messages'],
      },
    },
  },
};

export default preview;
