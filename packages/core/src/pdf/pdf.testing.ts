import {fromLatin1} from './source.js';

const standard = (entries: string) => `<</Filter/Standard/P -4 ${entries}>>`;
const filters = (method: string) => `/CF<</StdCF<</CFM/${method}/AuthEvent/DocOpen>>>>/StmF/StdCF/StrF/StdCF`;

/**
 * Encryptions that pypdf 6.19 wrote: `closed` asks for the password « secret », `open` opens by itself and only forbids
 * to print. The entries that nothing here reads are left out.
 */
export const PROTECTIONS = {
  'RC4, 40 bits': {
    closed: standard(
      '/V 1/R 2/Length 40/O<92fe0f4454ad4c9644693f33c07cb54f587dce1e2682fe9ecea6107a1ef630dd>/U<de0462827670cb218e93ab4d965a757a8288ff1eddf05695546fcbffb6839afd>',
    ),
    open: standard(
      '/V 1/R 2/Length 40/O<c92422687facee686e373f10b5c7d04738053152f7e2ee30e11c69ec442576ab>/U<bb471392fa1d222917967cf23a9738999958e24d4bbe32b8c46c93bb05e91306>',
    ),
  },
  'RC4, 128 bits': {
    closed: standard(
      '/V 2/R 3/Length 128/O<0db5855fc5326569e765906caf64e4429a4c20d6e996fdef963e9b5080f9e083>/U<476b068bc44e201ce6d5ac6b3fcdb02e28bf4e5e4e758a4164004e56fffa0108>',
    ),
    open: standard(
      '/V 2/R 3/Length 128/O<566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5>/U<2b56f4791463386a7aeddddebdff3ca828bf4e5e4e758a4164004e56fffa0108>',
    ),
  },
  'AES, 128 bits': {
    closed: standard(
      `/V 4/R 4/Length 128${filters('AESV2')}/O<0db5855fc5326569e765906caf64e4429a4c20d6e996fdef963e9b5080f9e083>/U<476b068bc44e201ce6d5ac6b3fcdb02e28bf4e5e4e758a4164004e56fffa0108>`,
    ),
    open: standard(
      `/V 4/R 4/Length 128${filters('AESV2')}/O<566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5>/U<2b56f4791463386a7aeddddebdff3ca828bf4e5e4e758a4164004e56fffa0108>`,
    ),
  },
  'AES, 256 bits, Acrobat 9': {
    closed: standard(
      `/V 5/R 5/Length 256${filters('AESV3')}/O<3c36>/U<ea21d59c03965a1395bc699f67946ba5be299257c163ca1d7e1603e26989d9f94fd9434a5df83ac3e496cae8ca37d383>`,
    ),
    open: standard(
      `/V 5/R 5/Length 256${filters('AESV3')}/O<6d0a>/U<a5e733b8a07913df6acf14799cdb4511cb0d5592116d8ed60e28c7fffaa55e3e42a18101b9933b1de57f78d768124d72>`,
    ),
  },
  'AES, 256 bits': {
    closed: standard(
      `/V 5/R 6/Length 256${filters('AESV3')}/O<4660>/U<b40f3bc0bd69982ebaa8e7ae0a685fa01d33e5f2dc1ed7b99c0dd6e055fc5a0ce6e195e499a562ead1d7c37c0418238d>`,
    ),
    open: standard(
      `/V 5/R 6/Length 256${filters('AESV3')}/O<513c>/U<d9dc6a2225dd6b60ad579a949712da3d04bf4334c952b2a920e381ddfe56cd0608978d7046716cf5cb5e7a9aedc293bf>`,
    ),
  },
};

const ID = '3039353331666338613730316337306237633732333030363835363236386463';

interface PdfParts {
  /** Its encryption: an object of its own, unless `direct`. */
  encryption?: string;
  direct?: boolean;
  /** The references as a stream (PDF 1.5) instead of a table and a trailer. */
  stream?: boolean;
  /** Text of the page, not compressed. */
  text?: string;
  /** What is added to the trailer. */
  trailer?: string;
  /** What is before the header. */
  before?: string;
  /** Writes a wrong place for the references: readers then search them. */
  lost?: boolean;
}

/** A PDF of one page, written by hand. */
export function pdf({encryption, direct, stream, text = 'Bonjour', trailer = '', before = '', lost}: PdfParts = {}) {
  const content = `BT /F1 12 Tf (${text}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ...(encryption && !direct ? [encryption] : []),
  ];
  let body = `${before}%PDF-1.7\n%\xE2\xE3\xCF\xD3\n`;
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const protection = encryption ? `/Encrypt ${direct ? encryption : '5 0 R'}` : '';
  const entries = `/Size ${objects.length + 1}/Root 1 0 R/ID[<${ID}><${ID}>]${protection}${trailer}`;
  const start = lost ? 7 : body.length;
  const row = (place: number, kind: string) => `${String(place).padStart(10, '0')} 00000 ${kind} \n`;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(place => row(place, 'n')).join('')}trailer\n<<${entries}>>`;
  const references = `9 0 obj<</Type/XRef/W[1 2 1]/Length 0${entries}>>stream\n\nendstream endobj`;
  return fromLatin1(`${body}${stream ? references : table}\nstartxref\n${start}\n%%EOF\n`);
}
