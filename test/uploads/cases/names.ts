import {pdf} from '../../../packages/core/src/pdf/pdf.testing.js';
import {one, type HostileCase} from '../case.js';

const page = () => pdf();
const long = (bytes: number) => `${'a'.repeat(bytes - 4)}.pdf`;

/** Names that disguise a file, that no disk takes, or that only look odd. */
export const names: HostileCase[] = [
  one('a program that ends as a PDF begins', 'facture.pdf.exe', page, 'type', {sentence: /PDF/}),
  one('a program hidden before the extension', 'cv.exe.pdf', page, 'name', {
    sentence: /Renommez-le «\u202fcv\.pdf\u202f»/,
  }),
  one('a script hidden before the extension', 'site.php.jpg', page, 'name', {sentence: /«\u202fsite\.jpg\u202f»/}),
  one('a page kept as PDF, with the name of its site', 'www.exemple.com.pdf', page, 'kept'),
  one('points within a name', 'M. Dupont 12.03.2026.pdf', page, 'kept'),
  one('points and spaces after the extension', 'cv.pdf. . ', page, 'kept', {shown: 'cv.pdf'}),
  one('a program with a point after it', 'cv.exe.', page, 'type', {shown: 'cv.exe'}),
  one('a null byte that hides the true extension', 'cv.exe\0.pdf', page, 'name', {shown: 'cv.exe.pdf'}),
  one('a null byte inside the stem', 'factu\0re.pdf', page, 'kept', {shown: 'facture.pdf'}),
  one('a direction mark that turns an extension round', 'facture\u202Efdp.exe', page, 'type', {
    shown: 'facturefdp.exe',
  }),
  one('a direction mark that turns a hidden extension round', 'cv\u202E.exe.pdf', page, 'name', {shown: 'cv.exe.pdf'}),
  one('a direction mark around a title', '\u2067facture\u2069.pdf', page, 'kept', {shown: 'facture.pdf'}),
  one('characters that take no room', 'fac\u200Bture\uFEFF.pdf', page, 'kept', {shown: 'facture.pdf'}),
  one('accents written apart, as macOS does', 'Pie\u0300ce d’identite\u0301.pdf', page, 'kept', {
    shown: 'Pièce d’identité.pdf',
  }),
  one('emoji', '👩‍👩‍👧 famille 🏠.pdf', page, 'kept'),
  one('a name of 255 bytes', long(255), page, 'kept'),
  one('a name of 255 bytes with accents', `${'é'.repeat(125)}a.pdf`, page, 'kept'),
  one('a name of 300 bytes', long(300), page, 'kept', {shown: long(255)}),
  one('a path up the folders', '../../../../etc/cron.d/x.pdf', page, 'kept', {shown: 'x.pdf'}),
  one('a path up the folders, of Windows', '..\\..\\x.pdf', page, 'kept', {shown: 'x.pdf'}),
  one('an absolute path', '/etc/passwd.pdf', page, 'kept', {shown: 'passwd.pdf'}),
  one('an absolute path of Windows', 'C:\\Users\\moi\\cv.pdf', page, 'kept', {shown: 'cv.pdf'}),
  one('a path encoded as in an address', '..%2F..%2Fx.pdf', page, 'kept'),
  one('a device of Windows', 'CON.pdf', page, 'kept', {shown: '_CON.pdf'}),
  one('a device of Windows with two extensions', 'lpt1.2026.pdf', page, 'kept', {shown: '_lpt1.2026.pdf'}),
  one('an extension without a name', '.pdf', page, 'name', {sentence: /n’a pas de nom/}),
  one('a name of hidden characters only', '\u202E\u200B', page, 'name', {
    shown: '',
    sentence: /Un fichier n’a pas de nom/,
  }),
  one('markup', '<img src=x onerror=alert(1)>.pdf', page, 'kept'),
];
