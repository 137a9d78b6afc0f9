const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** The text, safe as the content of an element and inside a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character]);
}
