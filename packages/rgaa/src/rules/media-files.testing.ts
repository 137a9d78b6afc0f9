/** A WAV file that holds nothing but silence, 8 bits 3,000 times a second: small, and of a known duration. */
export function wav(seconds: number): Uint8Array {
  const rate = 3000;
  const samples = Math.round(seconds * rate);
  const file = new DataView(new ArrayBuffer(44 + samples));
  const write = (at: number, text: string) =>
    [...text].forEach((letter, index) => file.setUint8(at + index, letter.charCodeAt(0)));
  write(0, 'RIFF');
  file.setUint32(4, 36 + samples, true);
  write(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, rate, true);
  file.setUint32(28, rate, true);
  file.setUint16(32, 1, true);
  file.setUint16(34, 8, true);
  write(36, 'data');
  file.setUint32(40, samples, true);
  for (let sample = 0; sample < samples; sample++) file.setUint8(44 + sample, 128);
  return new Uint8Array(file.buffer);
}

/** A WebM file that says what it holds and how long it lasts, and then shows nothing. */
export function webm({seconds, hasSound}: {seconds: number; hasSound: boolean}): Uint8Array {
  const picture = element('ae', [
    element('d7', [1]),
    element('73c5', [1]),
    element('83', [1]),
    element('86', [...Buffer.from('V_VP8')]),
    element('e0', [element('b0', [16]), element('ba', [16])]),
  ]);
  const head = [...Buffer.from('OpusHead'), 1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0];
  const sound = element('ae', [
    element('d7', [2]),
    element('73c5', [2]),
    element('83', [2]),
    element('86', [...Buffer.from('A_OPUS')]),
    element('63a2', head),
    element('e1', [element('b5', double(48_000)), element('9f', [1])]),
  ]);
  const opus = [0xfc, 0xff, 0xfe];
  const key = [
    0x10, 0x02, 0x00, 0x9d, 0x01, 0x2a, 16, 0, 16, 0, 0x02, 0x07, 0x08, 0x85, 0x85, 0x88, 0x85, 0x84, 0x88, 0x02, 0x02,
  ];
  return Uint8Array.from([
    ...element('1a45dfa3', [
      element('4286', [1]),
      element('42f7', [1]),
      element('42f2', [4]),
      element('42f3', [8]),
      element('4282', [...Buffer.from('webm')]),
      element('4287', [2]),
      element('4285', [2]),
    ]),
    ...element('18538067', [
      element('1549a966', [
        element('2ad7b1', [0x0f, 0x42, 0x40]),
        element('4d80', [...Buffer.from('socle')]),
        element('5741', [...Buffer.from('socle')]),
        element('4489', double(seconds * 1000)),
      ]),
      element('1654ae6b', hasSound ? [picture, sound] : [picture]),
      element('1f43b675', [
        element('e7', [0]),
        element('a3', [0x81, 0, 0, 0x80, ...key]),
        ...(hasSound ? [element('a3', [0x82, 0, 0, 0x80, ...opus])] : []),
      ]),
    ]),
  ]);
}

/** An EBML element: its id, its size on eight bytes, its content. */
function element(id: string, content: readonly (number | readonly number[])[]): number[] {
  const bytes = content.flat();
  const size = Buffer.alloc(8);
  size.writeUIntBE(bytes.length, 2, 6);
  size[0] = 1;
  return [...Buffer.from(id, 'hex'), ...size, ...bytes];
}

const double = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return [...bytes];
};

/** Captions in WebVTT, one line a second. */
export const vtt = (...lines: string[]): string =>
  ['WEBVTT', ...lines.map((line, at) => `${time(at)} --> ${time(at + 1)}\n${line}`)].join('\n\n');

const time = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')}.000`;

/** What the pages of cases play: a sound of ten seconds and a short one, a film of a minute and a silent one. */
export const mediaFiles: Readonly<Record<string, string | Uint8Array>> = {
  '/son.wav': wav(10),
  '/bip.wav': wav(1),
  '/film.webm': webm({seconds: 60, hasSound: true}),
  '/muet.webm': webm({seconds: 60, hasSound: false}),
  '/sous-titres.vtt': vtt('Bonjour à toutes et à tous.', 'Voici la nouvelle médiathèque.'),
};

/** A text long enough to tell a short recording. */
export const longText =
  'Le maire accueille les habitants devant la médiathèque, coupe le ruban puis fait visiter les trois étages, la salle de lecture, l’espace des enfants et le jardin sur le toit.';
