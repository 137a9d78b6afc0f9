import {fileKinds, judgeFile} from '@socle/core/file-rules';
import type {IncomingFile} from './incoming.js';
import type {Refusal, UploadRules} from './uploads.js';

/** A narrow no-break space, before « : » and inside quotation marks. */
const n = '\u202F';
const quoted = (name: string) => `«${n}${name}${n}»`;

type Judgement = Pick<Refusal, 'reason' | 'message'>;

/** What name and size already say against a file; the same sentences as in the browser. */
export const judgeOutside = (file: IncomingFile, rules: UploadRules): Judgement | undefined => judgeFile(file, rules);

/** The content is not what the extension says. */
export const wrongContent = (file: IncomingFile, rules: UploadRules): Judgement => ({
  reason: 'content',
  message: `${quoted(file.name)} n’est pas lisible${n}: son contenu ne correspond pas à son nom. Enregistrez-le de nouveau au format ${fileKinds(rules.accept)}, puis ajoutez-le.`,
});

/** One file more than the field takes. */
export const tooMany = (file: IncomingFile, {maxFiles}: UploadRules): Judgement => ({
  reason: 'count',
  message: `${quoted(file.name)} n’a pas été ajouté${n}: ${maxFiles} fichier${maxFiles > 1 ? 's' : ''} au maximum. Retirez un fichier pour le remplacer.`,
});

/** Our disk failed, not the file. */
export const notKept = (file: IncomingFile): Judgement => ({
  reason: 'unreadable',
  message: `${quoted(file.name)} n’a pas pu être enregistré. Ajoutez-le de nouveau dans quelques minutes.`,
});
