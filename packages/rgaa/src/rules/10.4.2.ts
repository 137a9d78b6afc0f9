import {elementIn} from '../kinds/layout.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.4.2 – every text can be enlarged to 200 %. */
export const rule: Rule = {
  test: '10.4.2',
  needs: ['largeText'],
  *judge(view) {
    if (view.texts.some(({box, data}) => box && data.trim())) yield judgementOf('C');
    for (const meta of view.queryAll('meta[name=viewport i][content]')) {
      const settings = settingsOf(meta.attribute('content') ?? '');
      const scalable = settings.get('user-scalable');
      const most = settings.get('maximum-scale');
      if (scalable !== undefined && Math.abs(numberOf(scalable)) < 1)
        yield judgementOf(nc(`« user-scalable=${scalable} » empêche d’agrandir la page : retirez-le.`), meta);
      if (most !== undefined && numberOf(most) >= 0 && numberOf(most) < 2)
        yield judgementOf(nc(`« maximum-scale=${most} » empêche d’agrandir la page jusqu’à 200 % : retirez-le.`), meta);
    }
  },
  *judgePage(page) {
    for (const {kind, node, text} of page.probes.largeText?.zoomed.troubles ?? [])
      if (kind === 'small')
        yield judgementOf(
          av(`La taille de ce texte suit celle de la fenêtre, le zoom ne l’agrandit donc pas : « ${text} ».`),
          elementIn(page, node),
        );
  },
};

const settingsOf = (content: string) =>
  new Map(
    content
      .toLowerCase()
      .split(/[,;]/)
      .map(part => part.split('=').map(side => side.trim()))
      .map(([name = '', value = '']) => [name, value]),
  );

/** As CSS Device Adaptation reads it: `yes` is 1, what is not understood is 0. */
function numberOf(value: string): number {
  if (value === 'yes') return 1;
  if (value === 'device-width' || value === 'device-height') return 10;
  const number = parseFloat(value);
  return Number.isNaN(number) ? 0 : number;
}
