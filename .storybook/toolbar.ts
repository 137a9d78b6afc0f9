import type {Preview} from '@storybook/web-components-vite';
import type {Appearance} from './appearance.js';

type Tools = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<Tools[string]['toolbar']>['icon'];

const item = (value: string, title: string) => ({value, title});

const tool = (
  title: string,
  description: string,
  icon: Icon,
  items: {value: string; title: string}[],
): Tools[string] => ({
  description,
  toolbar: {title, icon, dynamicTitle: true, items},
});

/** What the toolbar lets choose. */
export const globalTypes: Tools = {
  territory: tool('Territoire', 'Thème du territoire', 'paintbrush', [
    item('neutre', 'Thème neutre'),
    item('aubremer', 'Ville d’Aubremer'),
    item('haut-bocage', 'Département du Haut-Bocage'),
  ]),
  scheme: tool('Clarté', 'Clair ou sombre', 'mirror', [
    item('system', 'Clarté du système'),
    item('light', 'Clair'),
    item('dark', 'Sombre'),
  ]),
  contrast: tool('Contraste', 'Contraste', 'contrast', [
    item('system', 'Contraste du système'),
    item('more', 'Contraste renforcé'),
  ]),
  language: tool('Langue', 'Langue des mots de Socle\u202f; les exemples restent en français', 'globe', [
    item('fr', 'Français'),
    item('en', 'English'),
  ]),
  textSize: tool('Texte', 'Taille du texte', 'zoom', [
    item('100', 'Texte à 100\u00a0%'),
    item('200', 'Texte à 200\u00a0%'),
  ]),
  direction: tool('Sens', 'Sens de lecture', 'transfer', [
    item('ltr', 'De gauche à droite'),
    item('rtl', 'De droite à gauche'),
  ]),
};

/** What is chosen when nobody has chosen. */
export const initialGlobals = {
  territory: 'neutre',
  scheme: 'system',
  contrast: 'system',
  language: 'fr',
  textSize: '100',
  direction: 'ltr',
};

/** The appearance that the toolbar asks for; the language is not one. */
export function chosenIn(globals: Record<string, unknown>): Appearance {
  const {territory, scheme, contrast, textSize, direction} = {...initialGlobals, ...globals} as Appearance;
  return {territory, scheme, contrast, textSize, direction};
}

/** Widths of real screens, in CSS pixels. */
export const viewports = {
  w320: {name: '320 px\u00a0: zoom de 400\u00a0% sur un écran de 1280', styles: {width: '320px', height: '640px'}},
  w360: {name: '360 px\u00a0: téléphone', styles: {width: '360px', height: '640px'}},
  w768: {name: '768 px\u00a0: tablette', styles: {width: '768px', height: '1024px'}},
  w1440: {name: '1440 px\u00a0: ordinateur', styles: {width: '1440px', height: '900px'}},
  w2560: {name: '2560 px\u00a0: grand écran', styles: {width: '2560px', height: '1440px'}},
};
