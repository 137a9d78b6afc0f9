/** The names that `sendKeys` gives to keys, and how WebDriver writes them (W3C WebDriver, « Keyboard actions »). */
const codes: Record<string, string> = {
  Space: ' ',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
};

/**
 * The keys, one after the other, as WebDriver's actions; `Shift+Tab` holds the first while it presses the last.
 *
 * @param keys - as given to `sendKeys`.
 * @throws {Error} for the name of a key that is not in the table above.
 */
export const keyActions = (keys: string[]): {type: 'keyDown' | 'keyUp'; value: string}[] =>
  keys.flatMap(key => {
    const held = key.length > 1 ? key.split('+').map(codeOf) : [codeOf(key)];
    return [
      ...held.map(value => ({type: 'keyDown', value}) as const),
      ...held.toReversed().map(value => ({type: 'keyUp', value}) as const),
    ];
  });

function codeOf(name: string): string {
  if ([...name].length === 1) return name;
  const code = codes[name];
  if (code !== undefined) return code;
  throw new Error(`No WebDriver code is known for the key « ${name} »: see scripts/test/engines/webdriver-keys.ts`);
}
