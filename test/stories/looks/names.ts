import type {Page} from 'playwright-core';

/** By name of a token, without `--socle-color-`: the colour that it has, as the browser writes it. */
export type Values = ReadonlyMap<string, string>;

/** A colour of its own for each token: what is painted then says which one it comes from. */
export function probes(tokens: readonly string[]): Values {
  return new Map(tokens.map((token, rank) => [token, `rgb(${3 + rank}, ${101 + 2 * rank}, ${203 - rank})`]));
}

/** The colours that the page's theme gives to tokens, as it now stands. */
export async function valuesIn(page: Page, tokens: readonly string[]): Promise<Values> {
  const values = await page.evaluate(names => {
    const probe = document.documentElement.appendChild(document.createElement('socle-probe'));
    const read = names.map(name => {
      probe.style.color = `var(--socle-color-${name})`;
      return [name, getComputedStyle(probe).color] as const;
    });
    probe.remove();
    return read;
  }, tokens);
  return new Map(values);
}

/** Does something while tokens have other colours than the theme's. */
export async function withValues<Result>(page: Page, values: Values, work: () => Promise<Result>): Promise<Result> {
  const css = [...values].map(([token, value]) => `--socle-color-${token}: ${value} !important;`).join(' ');
  await page.evaluate(text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@layer socle.tokens { :root:root:root { ${text} } }`);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  try {
    return await work();
  } finally {
    await page.evaluate(() => void document.adoptedStyleSheets.pop());
  }
}

const colour = /rgba?\([^)]*\)/g;

/** What is painted, its colours named after the tokens that they come from: `@accent 0px 0px 0px 3px`. */
export function named(painted: string, values: Values): string {
  const names = new Map([...values].map(([token, value]) => [value, token]));
  return painted.replaceAll(colour, value => (names.has(value) ? `@${names.get(value)}` : value));
}

/** The reverse: what should be painted where tokens have these colours. */
export const valued = (name: string, values: Values) =>
  name.replaceAll(/@([a-z0-9-]+)/g, (whole, token: string) => values.get(token) ?? whole);
