import {readText, type ByteSource} from './pdf/source.js';

/** What Microsoft’s older documents, and the newer ones under a password, are wrapped in (MS-CFB). */
const COMPOUND = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

const utf16 = (text: string) => [...text].map(char => `${char}\0`).join('');

/**
 * Whether a document of Microsoft Office asks for a password: a .docx or .xlsx becomes a compound file that holds an
 * « EncryptedPackage » (MS-OFFCRYPTO), a .doc says it in its first bytes (MS-DOC, FibBase). False for anything else.
 */
export async function isProtectedOffice(source: ByteSource): Promise<boolean> {
  const head = await readText(source, 0, 1024);
  if (!head.startsWith(COMPOUND) || head.length < 1024) return false;
  const code = (at: number) => head.charCodeAt(at);
  const sector = 1 << Math.min(16, code(30));
  const directory = code(48) + code(49) * 0x100 + code(50) * 0x10000 + code(51) * 0x1000000;
  const place = (directory + 1) * sector;
  if ((await readText(source, place, place + 16 * 1024)).includes(utf16('EncryptedPackage'))) return true;
  return head.startsWith('\xEC\xA5', 512) && (code(512 + 11) & 1) === 1;
}
