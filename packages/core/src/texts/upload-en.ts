import type {UploadTexts} from './upload-texts.js';

const quoted = (name: string) => `“${name}”`;
const files = (count: number) => `${count} file${count > 1 ? 's' : ''}`;

/** The same in English: `addUploadTexts('en', uploadEn)`. */
export const uploadEn: UploadTexts = {
  states: {
    refused: () => 'Refused',
    queued: () => 'Waiting to be sent',
    connecting: () => 'Connecting…',
    sending: percent => `Sending: ${percent}%`,
    stalled: percent => `Sending stalled at ${percent}%: nothing gets through at the moment`,
    offline: percent => `No connection: sending will go on from ${percent}%`,
    retrying: percent => `Sending cut at ${percent}%: trying again`,
    checking: () => 'Checking…',
    failed: percent => `Sending stopped at ${percent}%`,
    interrupted: percent => `Sending interrupted at ${percent}%: choose this file again`,
    waiting: () => 'Received, waiting for analysis',
    sound: () => 'Received, safe',
    unscanned: () => 'Received, not analysed',
    unscannable: () => 'Received, could not be analysed',
    rejected: () => 'Rejected',
  },
  slow: 'The analysis takes longer than expected. You can go on.',
  left: words => `${words} left`,
  lessThanAMinute: 'less than a minute',
  minutes: count => `about ${count} minute${count > 1 ? 's' : ''}`,
  hours: count => `about ${count} hour${count > 1 ? 's' : ''}`,
  progress: name => `Sending ${name}`,
  faults: {
    different: name =>
      `${quoted(name)} is not the same file as the one whose sending was interrupted. Choose the other one, or remove it and add this one.`,
    unreadable: name =>
      `${quoted(name)} cannot be read any more: it has changed or moved on your device. Choose it again.`,
    failed: name => `${quoted(name)} could not be sent. Check your connection, then try again, or remove it.`,
    refused: name => `${quoted(name)} was not accepted. Reload the page and choose it again, or remove it.`,
    rejected: name =>
      `${quoted(name)} was rejected by the antivirus, and was not kept. Choose another file, or remove it.`,
    interrupted: name => `The sending of ${quoted(name)} was interrupted. Choose this file again, or remove it.`,
    count: (name, max) =>
      `${quoted(name)} is one too many: ${files(max)} at most. Remove another file, then try again, or remove this one.`,
    total: (name, max) =>
      `${quoted(name)} is too large with the others: ${max} at most for all files. Make it smaller, or remove another one, then try again.`,
    onTheirWay: count =>
      count > 1
        ? `${files(count)} are still being sent: wait for the end, or cancel the sending.`
        : 'A file is still being sent: wait for the end, or cancel the sending.',
  },
  started: name => `${name}: sending.`,
  startedSeveral: count => `${files(count)} added: sending.`,
  soFar: percent => `Sending: ${percent}%.`,
  troubled: 'Sending is interrupted. It will go on as soon as possible.',
  resumed: 'Sending has resumed.',
  ended: (name, state) => `${name}: ${state}.`,
  endedSeveral: (received, others) =>
    others
      ? `Sending is over: ${files(received)} received of ${received + others}.`
      : `Sending is over: ${files(received)} received.`,
  cancelled: name => `${name}: sending cancelled.`,
  notRemoved: name => `${name} could not be removed. Try again in a moment.`,
  kind: name => `the type of the document ${quoted(name)}`,
  preview: name => `Preview of ${name}`,
  close: 'Close',
};
