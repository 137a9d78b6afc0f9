/**
 * The id of the field called `name`: dots become dashes, so that it can be written
 * in a URL fragment and in a CSS selector as it is (`enfants.0.prenom` → `enfants-0-prenom`).
 */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-');
}
