/** The keys, one after the other, as WebDriver's actions; `Shift+Tab` holds the first while it presses the last. */
export function keyActions(keys: string[]): {type: 'keyDown' | 'keyUp'; value: string}[];
