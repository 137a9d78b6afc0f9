import {fieldId} from '@socle/core/field-id';
import {judgeAddress} from '@socle/core/address-rules';
import {judgeAtOnceWith} from '@socle/core/schema';
import {judgeChoices, judgeDate, judgeText, type DatePart} from '@socle/core/rules';
import {texts} from '@socle/core/texts';
import {attestationMissing} from '@socle/elements/attestation/template';
import type {Answers} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {addressPartsOf, communeOf, datePartsOf, rowsOf, textOf, valuesOf} from './answers.js';
import {holds, type Circumstances} from '../description/conditions.js';
import {kindFaults} from '../questions/documents/documents.js';
import {isKind, kinds} from '../questions/field/shapes.js';
import type {
  AttestationItem,
  Demarche,
  DocumentsItem,
  Item,
  RepeatItem,
  RowItem,
  Step,
} from '../description/contract.js';
import {usedSources, type Filing} from '../sources/sources.js';

/** One refused answer, in the order of the page. */
export interface Fault {
  /** Name of the answer: `enfants.0.prenom`. */
  name: string;
  /** Id of the control to reach. */
  id: string;
  message: string;
  /** Parts of a date that are wrong. */
  faulty?: DatePart[];
  /** Title of the row of a repeat that holds the answer: « Enfant 2 ». */
  row?: string;
}

/** Judges every answer of one step, with the sentences that the browser would say. */
export function judgeStep(demarche: Demarche, step: Step, filing: Filing, files: readonly StoredFile[]): Fault[] {
  const circumstances = {answers: filing.answers, used: usedSources(demarche, filing)};
  const faults = step.items.flatMap(item => judgeItem(item, circumstances, files));
  return inPageOrder([...faults, ...judgeBySchema(step, circumstances, faults)], step);
}

/** Refusals in the order of the questions; those of one question stay as they come. */
export function inPageOrder(faults: readonly Fault[], step: Step): Fault[] {
  const names = step.items.map(item => (item.kind === 'privacy' ? '' : item.name));
  const place = ({name}: Fault) => names.indexOf(name.split('.')[0] ?? '');
  return faults.toSorted((one, other) => place(one) - place(other));
}

/** What the schema of the step refuses among the questions asked, besides what their own rules already do. */
function judgeBySchema({schema, items}: Step, circumstances: Circumstances, faults: readonly Fault[]): Fault[] {
  if (!schema) return [];
  const asked = items.flatMap(item => (item.kind !== 'privacy' && holds(item.when, circumstances) ? [item.name] : []));
  const answers = Object.fromEntries(asked.map(name => [name, circumstances.answers[name]]));
  return judgeAtOnceWith(schema, answers)
    .filter(({name}) => asked.includes(name.split('.')[0] ?? '') && !faults.some(fault => fault.name === name))
    .map(({name, message}) => ({name, id: controlId(items, name), message}));
}

/** Id of the control of an answer: the first box of a date, else its own. */
function controlId(items: readonly Item[], name: string): string {
  const [first, , inner] = name.split('.');
  const item = items.find(one => one.kind !== 'privacy' && one.name === first);
  const question = item?.kind === 'repeat' ? item.items.find(one => one.name === inner) : item;
  return question?.kind === 'date' ? `${fieldId(name)}-jour` : fieldId(name);
}

function judgeItem(item: Item, circumstances: Circumstances, files: readonly StoredFile[]): Fault[] {
  if (!holds(item.when, circumstances)) return [];
  switch (item.kind) {
    case 'privacy':
    case 'consent':
    case 'source':
      return [];
    case 'repeat':
      return judgeRows(item, circumstances);
    case 'documents':
      return judgeDocuments(item, files);
    case 'attestation':
      return judgeAttestation(item, circumstances.answers);
    default:
      return judgeQuestion(item, circumstances, '');
  }
}

function judgeRows(item: RepeatItem, {answers, used}: Circumstances): Fault[] {
  const rows = rowsOf(answers, item.name);
  return rows.flatMap((row, index) => {
    if (index >= item.max) return [tooMany(item)];
    const prefix = `${item.name}.${String(index)}.`;
    return item.items.flatMap(inner =>
      holds(inner.when, {answers: {...answers, ...row}, used})
        ? judgeQuestion(inner, {answers: row, used}, prefix).map(fault => ({
            ...fault,
            ...(rows.length > 1 && {row: `${item.itemLabel} ${String(index + 1)}`}),
          }))
        : [],
    );
  });
}

/** Said on the first row over the maximum, which the page never offers: the form was not ours. */
function tooMany({name, max}: RepeatItem): Fault {
  const row = `${name}.${String(max)}`;
  return {name: row, id: fieldId(row), message: `Retirez des lignes\u202F: ${String(max)} au maximum.`};
}

function judgeQuestion(item: RowItem, {answers}: Circumstances, prefix: string): Fault[] {
  const name = prefix + item.name;
  const required = !item.optional;
  if (item.kind === 'date') {
    const {message, faulty} = judgeDate(datePartsOf(answers, item.name), {...item, required});
    return message ? [{name, id: `${fieldId(name)}-${faulty[0] ?? 'jour'}`, message, faulty}] : [];
  }
  if (item.kind === 'address')
    return judgeAddress(addressPartsOf(answers, item.name), {required}).map(({part, message}) =>
      boxFault(`${name}.${part}`, message),
    );
  if (item.kind === 'commune') {
    const message = judgeText(communeOf(answers, item.name).nom, {...item, required});
    return message ? [boxFault(`${name}.nom`, message)] : [];
  }
  const message = item.kind === 'choices' ? judgeChosen(item, answers) : judgeField(item, answers);
  return message ? [{name, id: fieldId(name), message}] : [];
}

const boxFault = (name: string, message: string): Fault => ({name, id: fieldId(name), message});

function judgeChosen(item: RowItem & {kind: 'choices'}, answers: Answers): string {
  return judgeChoices(valuesOf(answers, item.name), {
    subject: item.subject,
    required: !item.optional,
    multiple: item.choose === 'several',
    options: item.options.map(({value}) => value),
    single: item.choose === 'box',
    exclusive: item.options.filter(({exclusive}) => exclusive),
    ...(item.messages && {messages: item.messages}),
  });
}

function judgeField(item: RowItem & {kind: 'field'}, answers: Answers): string {
  const {type = 'text', options, kind: _, ...rules} = item;
  const value = textOf(answers, item.name);
  if (isKind(type)) return kinds[type].judge(value, {...rules, required: !item.optional});
  if (type !== 'select') {
    return judgeText(value, {...rules, required: !item.optional, type: type === 'textarea' ? 'text' : type});
  }
  // An option that does not exist was forged or has gone: it counts as no choice.
  const known = options?.some(option => option.value === value) ? value : '';
  return judgeText(known, {...rules, required: !item.optional, choose: true});
}

function judgeDocuments(item: DocumentsItem, files: readonly StoredFile[]): Fault[] {
  if (item.optional || files.some(({field}) => field === item.name)) return kindFaults(item, files);
  const message = item.messages?.required ?? texts().noFile(item.subject);
  return [{name: item.name, id: fieldId(item.name), message}];
}

function judgeAttestation(item: AttestationItem, answers: Answers): Fault[] {
  if (textOf(answers, item.name) === 'oui') return [];
  return [{name: item.name, id: fieldId(item.name), message: attestationMissing(item.subject)}];
}
