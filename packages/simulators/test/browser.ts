import assert from 'node:assert/strict';

/** A page as a browser without scripts has it. */
export interface Page {
  url: string;
  status: number;
  html: string;
  headers: Headers;
}

const ENTITIES: Record<string, string> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'"};

/** A browser without scripts: cookies by host, redirects, forms sent by the label of their button. */
export class Browser {
  readonly #cookies = new Map<string, {value: string; path: string; host: string}>();
  readonly #outside: string;

  /** Redirects to `outside` are not followed: their address is the page. */
  constructor(outside = 'http://127.0.0.1:9/') {
    this.#outside = outside;
  }

  async open(url: string, init: RequestInit = {}): Promise<Page> {
    if (url.startsWith(this.#outside)) return {url, status: 0, html: '', headers: new Headers()};
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {accept: 'text/html', cookie: this.#cookiesFor(url)},
    });
    this.#keep(url, response.headers.getSetCookie());
    const location = response.headers.get('location');
    if (location) {
      await response.body?.cancel();
      return this.open(new URL(location, url).href);
    }
    return {url, status: response.status, html: await response.text(), headers: response.headers};
  }

  /** Presses the button of that label; `choices` are the radio buttons chosen before. */
  async press(page: Page, label: string, choices: Record<string, string> = {}): Promise<Page> {
    const form = page.html.match(/<form[\s\S]*?<\/form>/g)?.find(one => one.includes(`>${label}</button>`));
    assert.ok(form, `no form with a button « ${label} » in ${page.html}`);
    const fields = new URLSearchParams();
    for (const input of form.match(/<input[^>]*>/g) ?? []) {
      if (input.includes('type="hidden"') || / checked/.test(input))
        fields.set(attribute(input, 'name')!, attribute(input, 'value')!);
    }
    for (const [name, value] of Object.entries(choices)) {
      assert.ok(form.includes(`name="${name}" value="${value}"`), `no choice ${name}=${value}`);
      fields.set(name, value);
    }
    const button = form.match(/<button[^>]*>[^<]*<\/button>/g)!.find(one => one.includes(`>${label}</button>`))!;
    const name = attribute(button, 'name');
    if (name) fields.set(name, attribute(button, 'value') ?? '');

    const action = new URL(attribute(form, 'action') ?? page.url, page.url).href;
    if (action.startsWith(this.#outside))
      return {url: action, status: 0, html: fields.toString(), headers: new Headers()};
    return this.open(action, {method: 'POST', body: fields});
  }

  #cookiesFor(url: string): string {
    const {host, pathname} = new URL(url);
    return [...this.#cookies]
      .filter(([, cookie]) => cookie.host === host && pathname.startsWith(cookie.path))
      .map(([key, {value}]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');
  }

  #keep(url: string, lines: string[]): void {
    for (const line of lines) {
      const [pair = '', ...rest] = line.split(/; ?/);
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      const path = rest.find(one => /^path=/i.test(one))?.slice(5) ?? '/';
      const {host} = new URL(url);
      const key = `${name} ${host}${path}`;
      if (value === '' || rest.some(one => /expires=Thu, 01 Jan 1970/i.test(one))) this.#cookies.delete(key);
      else this.#cookies.set(key, {value, path, host});
    }
  }
}

function attribute(tag: string, name: string): string | undefined {
  return tag
    .match(new RegExp(`\\s${name}="([^"]*)"`))?.[1]
    ?.replace(/&(amp|lt|gt|quot|#39);/g, entity => ENTITIES[entity]);
}
