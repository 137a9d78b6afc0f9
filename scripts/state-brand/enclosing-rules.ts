/**
 * The selectors and at-rules around a place of a style sheet, outermost first. Comments must be blanked already.
 * Strings that hold braces are not understood: none of the official buttons' rules has one.
 */
export function enclosingRules(sheet: string, offset: number): string[] {
  const open: string[] = [];
  let start = 0;
  for (let index = 0; index < offset; index++) {
    const sign = sheet[index];
    if (sign === '{') open.push(sheet.slice(start, index).trim());
    if (sign === '}') open.pop();
    if (sign === '{' || sign === '}' || sign === ';') start = index + 1;
  }
  return open;
}
