/** The path of an installed Chrome, Chromium or Edge; `CHROME_PATH` wins. */
export function findBrowser(): string | undefined;
