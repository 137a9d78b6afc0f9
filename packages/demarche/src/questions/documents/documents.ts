import {fieldId} from '@socle/core/field-id';
import {formatBytes} from '@socle/core/formats';
import type {FileState} from '@socle/core/upload/protocol';
import {fileUpload, type FileUploadContent} from '@socle/elements/file-upload/template';
import type {StoredFile} from '@socle/services/uploads';
import type {Demarche, DocumentsItem, Step} from '../../description/contract.js';

/** Where scripts send documents one by one: see `@socle/core/upload/protocol`. */
export const TRANSFERS = '/fichiers';

/** The questions of a step that are answered by documents. */
export const documentsOf = ({items}: Step): DocumentsItem[] =>
  items.filter((item): item is DocumentsItem => item.kind === 'documents');

export const allDocuments = ({steps}: Demarche): DocumentsItem[] => steps.flatMap(documentsOf);

/** Name of the control that says what a file is: `nature.ID`. */
export const kindName = (id: string): string => `nature.${id}`;

/** The question, with what was received for it, what is still on its way, and what was sent elsewhere and could serve here. */
export function documentsQuestion(
  item: DocumentsItem,
  demarche: Demarche,
  sent: readonly FileState[],
  error: string | undefined,
): unknown {
  return fileUpload({
    ...item,
    endpoint: TRANSFERS,
    required: !item.optional,
    files: sent.filter(({field}) => field === item.name),
    reusable: reusable(item, demarche, sent),
    error,
  });
}

/** Files of the other questions, that this one would take; the same one under one name is offered once. */
function reusable(
  {name, accept, maxBytes}: DocumentsItem,
  demarche: Demarche,
  sent: readonly FileState[],
): NonNullable<FileUploadContent['reusable']> {
  const here = new Set(sent.filter(({field}) => field === name).map(({sha256}) => sha256));
  const labels = new Map(allDocuments(demarche).map(item => [item.name, item.label]));
  return sent.flatMap(file => {
    const fits = accept.some(extension => file.name.toLowerCase().endsWith(extension)) && file.size <= maxBytes;
    const isWhole = file.state !== 'sending' && file.state !== 'rejected';
    const from = labels.get(file.field);
    if (!fits || !isWhole || !from || file.field === name || here.has(file.sha256)) return [];
    here.add(file.sha256);
    return [{id: file.id, name: file.name, size: file.size, from}];
  });
}

/** One document, as it is read again: « plan.pdf (2 Mo), plan de masse ». */
export function documentText({kinds}: DocumentsItem, {name, size, kind}: StoredFile): string {
  const said = kinds?.find(({value}) => value === kind)?.label;
  return `${name} (${formatBytes(size)})${said ? `, ${said.charAt(0).toLowerCase()}${said.slice(1)}` : ''}`;
}

/** Documents whose owner has not said what they are, although the question asks: one fault each. */
export function kindFaults(
  item: DocumentsItem,
  files: readonly StoredFile[],
): {name: string; id: string; message: string}[] {
  if (!item.kinds) return [];
  return files
    .filter(({field, kind}) => field === item.name && !item.kinds?.some(({value}) => value === kind))
    .map(({id, name}) => ({
      name: item.name,
      id: fieldId(kindName(id)),
      message: `Choisissez le type du document «\u202F${name}\u202F».`,
    }));
}
