import {called} from '../kinds/fields.js';
import {askingForms, isRequired, tellingOf, type Telling} from '../kinds/required.js';
import {av, judgementOf, nc, type Answer, type Judgement, type Rule} from '../rule.js';

/** RGAA 11.10.2 – eyes are told in the label, or in its description, that a `required` field must be filled. */
export const rule: Rule = {
  test: '11.10.2',
  *judgePage({views: [view]}): Iterable<Judgement> {
    for (const {form, fields} of view ? askingForms(view) : [])
      for (const field of fields.filter(isRequired))
        yield judgementOf(answers[tellingOf(field, form)](called(field), form !== undefined), field);
  },
};

const answers: Record<Telling, (name: string, isInForm: boolean) => Answer> = {
  words: () => 'C',
  explained: () => 'C',
  late: name =>
    nc(
      `Le signe « * » de « ${name} » est expliqué après sa première utilisation : expliquez-le avant le premier champ.`,
    ),
  unexplained: name =>
    nc(
      `Le signe « * » de « ${name} » n’est expliqué nulle part : expliquez-le avant le premier champ, ou écrivez « obligatoire ».`,
    ),
  hidden: name =>
    av(
      `Le signe « * » de « ${name} » n’est expliqué que par un texte caché ou un \`title\` : l’est-il aussi pour les yeux ?`,
    ),
  outside: name =>
    av(`L’indication obligatoire de « ${name} » est hors de son étiquette et de sa description : placez-la dedans.`),
  everywhere: name =>
    av(`« ${name} » est obligatoire sans que son étiquette le dise : la phrase du formulaire suffit-elle ?`),
  image: name => av(`« ${name} » est obligatoire : l’image de son étiquette le dit-elle ?`),
  // Outside a form nothing says which fields go together: others may tell what is optional.
  none: (name, isInForm) =>
    (isInForm ? nc : av)(
      `« ${name} » est obligatoire, mais ni son étiquette ni sa description ne le disent à l’écran.`,
    ),
};
