import type {FieldItem} from '@socle/demarche/description';

/** A field for a name, of a person or of a place. */
export const name = (label: string, subject: string): Pick<FieldItem, 'kind' | 'label' | 'subject' | 'maxLength'> => ({
  kind: 'field',
  label,
  subject,
  maxLength: 100,
});
