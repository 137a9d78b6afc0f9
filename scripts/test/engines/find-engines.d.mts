/** The path of an installed Firefox; `FIREFOX_PATH` wins. */
export function findFirefox(): string | undefined;

/** What drives WebKitGTK: its driver, its smallest browser and a screen that nobody sees; undefined when one is missing. */
export function findWebkit(): {driver: string; browser: string; screen: string} | undefined;
