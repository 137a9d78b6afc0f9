import {acrossPages, type Judgement, type Rule} from '../rule.js';

/** RGAA 8.6.1 – the title of each page is relevant. */
export const rule: Rule = {
  test: '8.6.1',
  sample: acrossPages({
    gather: ({title, url}) => ({title: title.trim(), url}),
    compare: pages =>
      pages.map(({title, url}): Judgement[] => {
        if (!title) return [];
        const twin = pages.some(other => other.title === title && other.url !== url);
        return twin
          ? [{outcome: 'NC', message: `Une autre page de l’échantillon porte le même titre : « ${title} ».`}]
          : [{outcome: 'AV', message: `Le titre « ${title} » dit-il de quoi parle la page ?`}];
      }),
  }),
};
