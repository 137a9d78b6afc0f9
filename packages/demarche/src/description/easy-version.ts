import type {Demarche, Item, Step, Territory} from './contract.js';
import {same} from './easy-texts.js';

/** A version of a description, and what is wrong with the texts that made it. */
export interface Reworded<Described> {
  described: Described;
  faults: string[];
}

type Texts = Record<string, unknown>;

/** Everything that is a text in a question of each kind. All the rest is structure, and stays. */
const textsOf: Record<Item['kind'], readonly string[]> = {
  field: ['label', 'subject', 'hint'],
  choices: ['legend', 'subject', 'hint'],
  date: ['legend', 'subject', 'hint'],
  address: ['legend', 'subject', 'hint'],
  commune: ['label', 'subject', 'hint'],
  repeat: ['legend', 'itemLabel', 'addLabel'],
  documents: ['label', 'subject', 'hint'],
  source: ['title', 'purpose'],
  consent: ['purpose', 'explanation', 'question', 'who', 'duration'],
  attestation: ['subject', 'statement', 'sanction'],
  privacy: ['controller', 'purpose', 'basis', 'recipients', 'retention', 'rights', 'sources'],
};

/** The démarche in its easy texts; undefined when it gives none. */
export function easyDemarche(demarche: Demarche): Reworded<Demarche> | undefined {
  const {easyRead: easy, ...usual} = demarche;
  if (!easy) return undefined;
  const faults: string[] = [];
  const part = <Thing extends object>(thing: Thing, texts: unknown, names: readonly string[], at: string) =>
    reworded(thing, texts, names, at, faults);
  const {payment, decision} = usual;
  if (easy.payment && !payment) faults.push('payment does not exist.');
  const described: Demarche = {
    ...reworded(usual, easy, ['title', 'next'], '', faults, groups),
    home: part(usual.home, easy.home, ['lead', 'needed', 'duration', 'answer', 'otherWays'], 'home'),
    identity: part(usual.identity, easy.identity, ['data'], 'identity'),
    steps: each(
      usual.steps,
      easy.steps,
      ({id}) => id,
      'steps',
      faults,
      (step, texts, at) => easyStep(step, texts, at, faults),
    ),
    review: part(usual.review, easy.review, ['title', 'submit'], 'review'),
    decision: decision.appeal || easy.decision ? part(decision, easy.decision, ['appeal'], 'decision') : decision,
    privacy: part(usual.privacy, easy.privacy, ['fullText'], 'privacy'),
    ...(payment && {
      payment: {
        ...reworded(payment, easy.payment, ['title', 'creditor', 'otherWays'], 'payment', faults, ['object']),
        fee: easy.payment ? part(payment.fee, {object: easy.payment.object}, ['object'], 'payment') : payment.fee,
      },
    }),
  };
  return {described, faults: faults.map(inEasyTexts)};
}

/** The territory in its easy texts; undefined when it gives none. */
export function easyTerritory(territory: Territory): Reworded<Territory> | undefined {
  const {easyRead: easy, ...usual} = territory;
  if (!easy) return undefined;
  const faults: string[] = [];
  const described: Territory = {
    ...reworded(usual, easy, ['legal'], 'territory', faults, ['service', 'accessibility']),
    service: reworded(usual.service, easy.service, ['hours'], 'territory.service', faults),
    accessibility: reworded(usual.accessibility, easy.accessibility, ['findings'], 'territory.accessibility', faults),
  };
  return {described, faults: faults.map(inEasyTexts)};
}

/** Parts of the easy texts that are not texts themselves. */
const groups = ['home', 'identity', 'steps', 'review', 'payment', 'decision', 'privacy'];

const inEasyTexts = (fault: string) => `In the easy texts, ${fault}`;

function easyStep(step: Step, easy: unknown, at: string, faults: string[]): Step {
  const told = reworded(step, easy, ['title', 'lead'], at, faults, ['items']);
  if (!isTexts(easy)) return told;
  const items = each(step.items, easy['items'], keyOf, `${at}.items`, faults, (item, texts, where) =>
    easyItem(item, texts, where, faults),
  );
  return {...told, items};
}

const keyOf = (item: Item) => (item.kind === 'privacy' ? 'privacy' : item.name);

function easyItem<One extends Item>(item: One, easy: unknown, at: string, faults: string[]): One {
  const inner = ['messages', 'options', 'corrections', 'items'].filter(name => name in item);
  const told = reworded(item, easy, textsOf[item.kind], at, faults, inner);
  if (!isTexts(easy)) return told;
  const inside: Texts = {};
  if ('messages' in item && item.messages)
    inside['messages'] = reworded(
      item.messages,
      easy['messages'],
      ['required', 'format', 'short', 'long', 'min', 'max'],
      `${at}.messages`,
      faults,
    );
  if ('options' in item && item.options)
    inside['options'] = each(
      item.options,
      easy['options'],
      ({value}) => value,
      `${at}.options`,
      faults,
      (one, texts, where) => reworded(one, texts, ['label', 'hint'], where, faults),
    );
  if (item.kind === 'source') {
    const corrections = each(
      Object.entries(item.corrections),
      easy['corrections'],
      ([by]) => by,
      `${at}.corrections`,
      faults,
      ([by, link], texts, where) => [by, reworded(link, texts, ['label'], where, faults)] satisfies [string, unknown],
    );
    inside['corrections'] = Object.fromEntries(corrections);
  }
  if (item.kind === 'repeat')
    inside['items'] = each(item.items, easy['items'], keyOf, `${at}.items`, faults, (one, texts, where) =>
      easyItem(one, texts, where, faults),
    );
  return {...told, ...inside};
}

/** Things found by their key, each in its easy texts. */
function each<Thing>(
  usual: readonly Thing[],
  easy: unknown,
  key: (one: Thing) => string,
  at: string,
  faults: string[],
  tell: (one: Thing, easy: unknown, at: string) => Thing,
): Thing[] {
  if (easy === same) return [...usual];
  const given = isTexts(easy) ? easy : {};
  const keys = usual.map(key);
  const unknown = Object.keys(given).filter(name => !keys.includes(name));
  faults.push(...unknown.map(name => `${at}.${name} does not exist.`));
  return usual.map(one => tell(one, given[key(one)], `${at}.${key(one)}`));
}

/** One thing with the named texts replaced, and nothing else; the caller looks after the `inner` groups. */
function reworded<Thing extends object>(
  usual: Thing,
  easy: unknown,
  names: readonly string[],
  at: string,
  faults: string[],
  inner: readonly string[] = [],
): Thing {
  if (easy === same) return usual;
  if (!isTexts(easy)) {
    faults.push(`${at} is missing.`);
    return usual;
  }
  const where = (name: string) => (at ? `${at}.${name}` : name);
  const known = usual as Texts;
  const told: Texts = {...known};
  for (const name of names) {
    const [before, after] = [known[name], easy[name]];
    if (after === undefined && before !== undefined) faults.push(`${where(name)} is missing.`);
    if (after === undefined || after === same) continue;
    if (before !== undefined && Array.isArray(before) !== Array.isArray(after))
      faults.push(`${where(name)} is not of the kind of the usual one.`);
    else if ([after].flat().some(text => typeof text !== 'string' || !text.trim()))
      faults.push(`${where(name)} is empty.`);
    else told[name] = after;
  }
  const unknown = Object.keys(easy).filter(name => !names.includes(name) && !inner.includes(name));
  faults.push(...unknown.map(name => `${where(name)} is no text of the usual version.`));
  return told as Thing;
}

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
