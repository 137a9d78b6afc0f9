import type {ColourName} from './names.js';

/** Two colours that some component lays one on the other. */
export interface Use {
  /** `component/part/state`; the component is the name of its style sheet in `packages/elements`. */
  use: string;
  foreground: ColourName;
  background: ColourName;
  /** A text (WCAG 1.4.3, RGAA 3.2.1), or what bounds and draws a control (WCAG 1.4.11, RGAA 3.3.1). */
  minimum: 'text' | 'bound';
}

/** Where a component may stand: on the page, or in a panel. */
const sheets: ColourName[] = ['ground', 'panel'];

const messageTints: ColourName[] = ['success-tint', 'warning-tint', 'error-tint', 'info-tint'];

/** Every background that holds sentences, hence links. */
const everywhere: ColourName[] = [...sheets, 'accent-tint', ...messageTints];

const make =
  (minimum: Use['minimum']) =>
  (use: string, foreground: ColourName, background: ColourName | ColourName[]): Use[] =>
    Array.isArray(background)
      ? background.map(each => ({use: `${use}/on-${each}`, foreground, background: each, minimum}))
      : [{use, foreground, background, minimum}];
const text = make('text');
const bound = make('bound');

/** The « ! » in a disc before a refusal, the sentence itself, and the bar along the field. */
const refusal = (component: string): Use[] => [
  ...text(`${component}/error/text`, 'error', sheets),
  ...text(`${component}/error/sign`, 'panel', 'error'),
  ...bound(`${component}/error/bar`, 'error', sheets),
];

/** A row to choose, with its native control drawn by us. */
const choice = (component: string): Use[] => [
  ...text(`${component}/row/label`, 'ink', 'panel'),
  ...text(`${component}/row/label-chosen`, 'ink', 'accent-tint'),
  ...bound(`${component}/row/hover`, 'control', sheets),
  ...bound(`${component}/row/chosen`, 'accent', [...sheets, 'accent-tint']),
  ...bound(`${component}/control/rest`, 'control', 'panel'),
  ...bound(`${component}/control/checked`, 'accent', ['panel', 'accent-tint']),
  ...bound(`${component}/control/tick`, 'on-accent', 'accent'),
];

const page: Use[] = [
  ...text('page/text/ink', 'ink', everywhere),
  ...text('page/link/rest', 'accent', everywhere),
  ...text('page/link/hover', 'accent-hover', everywhere),
  ...bound('page/focus/ring', 'focus', [...everywhere, 'focus-gap']),
  ...bound('page/native-control/accent', 'accent', sheets),
  ...text('layout/aside/title', 'ink', 'ground'),
  ...text('layout/aside/text', 'ink-soft', 'ground'),
  ...text('layout/version-note/text', 'ink-soft', 'ground'),
  ...text('layout/panel/text', 'ink', 'panel'),
  ...text('layout/list/marker', 'accent', sheets),
];

const button: Use[] = [
  ...text('button/primary/rest', 'on-accent', 'accent'),
  ...text('button/primary/hover', 'on-accent', 'accent-hover'),
  ...bound('button/primary/edge', 'accent', everywhere),
  ...bound('button/primary/edge-hover', 'accent-hover', everywhere),
  ...text('button/secondary/rest', 'accent', 'panel'),
  ...text('button/secondary/hover', 'accent-hover', 'accent-tint'),
  ...text('button/tertiary/rest', 'accent', everywhere),
  ...text('button/tertiary/hover', 'accent-hover', everywhere),
];

const forms: Use[] = [
  ...text('field/label/rest', 'ink', sheets),
  ...text('field/hint/rest', 'ink-soft', sheets),
  ...text('field/source/rest', 'info', sheets),
  ...text('field/control/value', 'ink', 'panel'),
  ...bound('field/control/edge', 'control', sheets),
  ...bound('field/control/edge-error', 'error', sheets),
  ...refusal('field'),
  ...text('date/hint/rest', 'ink-soft', sheets),
  ...text('date/control/value', 'ink', 'panel'),
  ...bound('date/control/edge', 'control', sheets),
  ...bound('date/control/edge-error', 'error', sheets),
  ...refusal('date'),
  ...choice('choices'),
  ...text('choices/hint/rest', 'ink-soft', [...sheets, 'accent-tint']),
  ...refusal('choices'),
  ...choice('attestation'),
  ...text('attestation/hint/rest', 'ink-soft', sheets),
  ...bound('attestation/row/error', 'error', sheets),
  ...refusal('attestation'),
  ...text('form/note/rest', 'ink-soft', sheets),
  ...text('error-summary/text/rest', 'ink', 'error-tint'),
  ...text('error-summary/link/rest', 'error', 'error-tint'),
  ...bound('error-summary/edge/rest', 'error', [...sheets, 'error-tint']),
  ...text('repeat/dialog/text', 'ink', 'panel'),
  ...text('repeat/question/text', 'ink', 'warning-tint'),
  ...bound('repeat/question/bar', 'warning', [...sheets, 'warning-tint']),
];

const fileUpload: Use[] = [
  ...text('file-upload/hint/rest', 'ink-soft', sheets),
  ...bound('file-upload/zone/edge', 'control', sheets),
  ...bound('file-upload/zone/edge-hover', 'accent', sheets),
  ...bound('file-upload/zone/edge-error', 'error', sheets),
  ...bound('file-upload/zone/focus', 'focus', [...sheets, 'accent-tint', 'focus-gap']),
  ...text('file-upload/zone/text', 'ink', ['panel', 'accent-tint']),
  ...bound('file-upload/zone/icon', 'accent', ['panel', 'accent-tint']),
  ...text('file-upload/button/rest', 'accent', 'panel'),
  ...bound('file-upload/button/edge', 'accent', ['panel', 'accent-tint']),
  ...text('file-upload/file/name', 'ink', 'panel'),
  ...text('file-upload/file/state', 'ink-soft', 'panel'),
  ...bound('file-upload/file/icon', 'ink-soft', 'panel'),
  ...bound('file-upload/file/icon-received', 'success', 'panel'),
  ...text('file-upload/file/state-refused', 'error', 'panel'),
  ...bound('file-upload/file/edge-refused', 'error', sheets),
  ...bound('file-upload/file/progress', 'accent', 'panel'),
  ...text('file-upload/file/kind', 'ink', 'panel'),
  ...bound('file-upload/file/kind-edge', 'control', 'panel'),
  ...bound('file-upload/file/kind-edge-error', 'error', 'panel'),
  ...text('file-upload/reuse/summary', 'accent', sheets),
  ...refusal('file-upload'),
];

const messages: Use[] = (['info', 'success', 'warning', 'error'] as const).flatMap(kind => [
  ...text(`alert/${kind}/text`, 'ink', `${kind}-tint`),
  ...text(`alert/${kind}/heading`, kind, `${kind}-tint`),
  ...bound(`alert/${kind}/bar`, kind, [...sheets, `${kind}-tint`]),
]);

const pieces: Use[] = [
  ...text('header/name/rest', 'ink', 'panel'),
  ...text('header/service/rest', 'ink-soft', 'panel'),
  ...bound('header/mark/rest', 'accent', 'panel'),
  ...bound('header/line/rest', 'accent', sheets),
  ...text('footer/text/rest', 'ink', 'panel'),
  ...text('footer/link/rest', 'ink', 'panel'),
  ...bound('footer/icon/rest', 'ink-soft', 'panel'),
  ...bound('skip-links/edge/rest', 'accent', sheets),
  ...text('skip-links/link/rest', 'accent', 'panel'),
  ...text('breadcrumb/item/rest', 'ink-soft', sheets),
  ...text('steps/number/rest', 'ink-soft', sheets),
  ...text('steps/list/state', 'ink-soft', sheets),
  ...text('steps/summary/rest', 'accent', sheets),
  ...bound('steps/bar/done', 'accent', sheets),
  ...bound('steps/bar/error', 'error', sheets),
  ...text('address/hint/rest', 'ink-soft', sheets),
  ...bound('commune/list/edge', 'control', sheets),
  ...text('commune/list/message', 'ink-soft', 'panel'),
  ...text('commune/option/rest', 'ink', ['panel', 'accent-tint']),
  ...text('commune/option/detail', 'ink-soft', ['panel', 'accent-tint']),
  ...text('commune/option/chosen', 'on-accent', 'accent'),
  ...text('draft/status/rest', 'ink-soft', sheets),
  ...text('draft/status/warning', 'ink', 'warning-tint'),
  ...bound('draft/edge/warning', 'warning', [...sheets, 'warning-tint']),
  ...text('session/note/rest', 'ink-soft', sheets),
  ...text('session/dialog/text', 'ink', 'panel'),
  ...text('session/trouble/text', 'ink', 'error-tint'),
  ...bound('session/trouble/edge', 'error', ['panel', 'error-tint']),
  ...text('task-list/task/hint', 'ink-soft', sheets),
  ...text('task-list/status/rest', 'ink-soft', sheets),
  ...text('task-list/status/done', 'ink', sheets),
  ...text('task-list/status/error', 'error', sheets),
  ...text('privacy-notice/summary/rest', 'accent', sheets),
  ...text('privacy-notice/summary/hover', 'accent-hover', sheets),
  ...text('consent/text/rest', 'ink', 'panel'),
  ...text('consent/term/rest', 'ink-soft', 'panel'),
  ...text('identity/received/text', 'ink-soft', sheets),
  ...text('identity/connected/text', 'ink', 'success-tint'),
  ...bound('identity/connected/bar', 'success', [...sheets, 'success-tint']),
];

const answers: Use[] = [
  ...text('data-source/received/text', 'ink', 'accent-tint'),
  ...text('data-source/received/purpose', 'ink-soft', 'accent-tint'),
  ...bound('data-source/received/bar', 'accent', [...sheets, 'accent-tint']),
  ...text('data-source/failed/text', 'ink', 'warning-tint'),
  ...text('data-source/failed/purpose', 'ink-soft', 'warning-tint'),
  ...bound('data-source/failed/bar', 'warning', [...sheets, 'warning-tint']),
  ...text('data-source/not-connected/text', 'ink', 'info-tint'),
  ...text('data-source/not-connected/purpose', 'ink-soft', 'info-tint'),
  ...bound('data-source/not-connected/bar', 'info', [...sheets, 'info-tint']),
  ...text('review/answer/term', 'ink-soft', sheets),
  ...text('review/answer/empty', 'ink-soft', sheets),
  ...text('review/answer/source', 'info', sheets),
  ...bound('review/heading/line', 'accent', sheets),
  ...text('payment/test/text', 'warning', 'warning-tint'),
  ...bound('payment/test/edge', 'warning', [...sheets, 'warning-tint']),
  ...text('payment/summary/text', 'ink', 'panel'),
  ...text('payment/summary/term', 'ink-soft', 'panel'),
  ...bound('payment/summary/edge', 'accent', sheets),
  ...text('payment/steps/number', 'accent', sheets),
  ...text('receipt/stamp/title', 'accent', 'panel'),
  ...text('receipt/stamp/text', 'ink', 'panel'),
  ...text('receipt/stamp/term', 'ink-soft', 'panel'),
  ...bound('receipt/stamp/edge', 'accent', sheets),
  ...text('receipt/status/text', 'success', sheets),
  ...text('receipt/failure/text', 'error', sheets),
  ...bound('receipt/payment/bar', 'accent', sheets),
  ...text('receipt/mail/text', 'ink-soft', sheets),
  ...text('receipt/next/marker', 'accent', sheets),
  ...bound('receipt/address/icon', 'ink-soft', sheets),
];

/** Every pair in use; `pairs.node.test.ts` reads the style sheets and fails when one of their colours is in none. */
export const uses: readonly Use[] = [...page, ...button, ...forms, ...fileUpload, ...messages, ...pieces, ...answers];

/** Colours that carry nothing: without them nobody misses a word, a state or a control (WCAG 1.4.11, « decoration »). */
export const decorations: readonly {colour: ColourName; component?: string; why: string}[] = [
  {
    colour: 'line',
    why: 'separates what headings, gaps and grounds already separate; the edge of a control is `control`',
  },
  {colour: 'ornament', why: 'the territory’s second colour, never that of a text nor of a control'},
  {colour: 'ornament-2', why: 'the territory’s third colour, never that of a text nor of a control'},
];

/** Ratios to reach; with more contrast, WCAG 1.4.6 for texts, and 4.5 for what WCAG leaves at 3. */
export const minimumOf = (minimum: Use['minimum'], hasMoreContrast: boolean) =>
  minimum === 'text' ? (hasMoreContrast ? 7 : 4.5) : hasMoreContrast ? 4.5 : 3;
