import {fileKinds, judgeFile} from '@socle/core/file-rules';
import {texts} from '@socle/core/texts';
import {extname} from 'node:path';
import type {ImageSize} from './content/image-size.js';

/** A narrow no-break space, before « : » and inside quotation marks. */
export const n = '\u202F';
export const quoted = (name: string) => `«${n}${name}${n}»`;

/** Why one file is refused, and the sentence that names it, says why and what to do. */
export interface FileRefusal<Reason extends string> {
  reason: Reason;
  message: string;
}

/** What is said against a file by itself, wherever it goes and whatever comes with it. */
export type ContentFault = FileRefusal<'type' | 'size' | 'empty' | 'name' | 'content' | 'protected' | 'bomb'>;

export interface Named {
  name: string;
}
interface Accepting {
  accept: string[];
}

/** What name and size already say against a file; the same sentences as in the browser. */
export function judgeOutside(
  file: Named & {size: number},
  rules: Accepting & {maxBytes: number},
): ContentFault | undefined {
  const fault = judgeFile(file, rules);
  if (!fault) return undefined;
  const {reason, message} = fault;
  return {reason: reason === 'type' || reason === 'size' || reason === 'empty' ? reason : 'name', message};
}

/** The content is not what the extension says. */
export const wrongContent = ({name}: Named, {accept}: Accepting): ContentFault => ({
  reason: 'content',
  message: texts().fileContent(name, fileKinds(accept)),
});

/** The content begins well, and does not hold together. */
export const unreadable = ({name}: Named): ContentFault => ({
  reason: 'content',
  message: `${quoted(name)} n’est pas lisible${n}: son contenu est abîmé. Ouvrez-le sur votre appareil, enregistrez-le de nouveau au format ${fileKinds([extname(name)])}, puis ajoutez-le.`,
});

export const protectedFile = ({name}: Named): ContentFault => ({
  reason: 'protected',
  message: texts().fileProtected(name),
});

export const holdsMacros = ({name}: Named): ContentFault => ({
  reason: 'content',
  message: `${quoted(name)} contient des macros, c’est-à-dire des programmes. Enregistrez-le sans macros, puis ajoutez-le.`,
});

export const holdsArchive = ({name}: Named): ContentFault => ({
  reason: 'content',
  message: `${quoted(name)} contient un fichier compressé. Retirez celui-ci du document, enregistrez le document, puis ajoutez-le.`,
});

/** A document that would fill the disk or the memory of whoever opens it. */
export const zipBomb = ({name}: Named): ContentFault => ({
  reason: 'bomb',
  message: `${quoted(name)} prendrait une place démesurée une fois ouvert. Allégez ce document ou enregistrez-le sous un autre format, puis ajoutez-le.`,
});

/** An image that would fill the memory of whoever opens it. */
export const tooManyPixels = ({name}: Named, {width, height}: ImageSize): ContentFault => ({
  reason: 'bomb',
  message: `${quoted(name)} est une image trop grande (${pixels(width)} × ${pixels(height)} pixels). Réduisez ses dimensions, par exemple à ${pixels(4000)} pixels de large, puis ajoutez-la.`,
});

/** One file more than the field takes. */
export const tooMany = ({name}: Named, {maxFiles}: {maxFiles: number}): FileRefusal<'count'> => ({
  reason: 'count',
  message: `${quoted(name)} n’a pas été ajouté${n}: ${maxFiles} fichier${maxFiles > 1 ? 's' : ''} au maximum. Retirez un fichier pour le remplacer.`,
});

/** Our disk failed, not the file. */
export const notKept = ({name}: Named): FileRefusal<'unreadable'> => ({
  reason: 'unreadable',
  message: `${quoted(name)} n’a pas pu être enregistré. Ajoutez-le de nouveau dans quelques minutes.`,
});

const pixels = (count: number) => new Intl.NumberFormat('fr-FR').format(count);
