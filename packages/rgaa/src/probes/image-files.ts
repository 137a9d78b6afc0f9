import type {PageEvidence} from '../page/evidence.js';
import type {Probe} from './probe.js';

/** What is behind the addresses that images give, each as the page writes it. */
export interface ImageFiles {
  /** HTTP status of the detailed descriptions of `longdesc`. */
  documents: Readonly<Record<string, number>>;
  /** Source of the drawings (SVG) that images show. */
  drawings: Readonly<Record<string, string>>;
}

const limits = {documents: 10, drawings: 20, time: 2500, length: 100_000} as const;

/** Asks the server of the page, and no other, for what its images refer to. */
export const imageFiles: Probe<ImageFiles> = {
  spoils: false,
  async run({page: {request}}, evidence) {
    const documents: Record<string, number> = {};
    const drawings: Record<string, string> = {};
    const ask = (url: string) => request.get(url, {timeout: limits.time, maxRedirects: 5, failOnStatusCode: false});
    const wanted = {
      documents: addresses(evidence, 'longdesc'),
      drawings: addresses(evidence, 'src', 'data').filter(isDrawing),
    };
    await Promise.all([
      ...wanted.documents.slice(0, limits.documents).map(async address => {
        const answer = await ask(urlOf(address, evidence)).catch(() => undefined);
        if (answer) documents[address] = answer.status();
      }),
      ...wanted.drawings.slice(0, limits.drawings).map(async address => {
        const answer = await ask(urlOf(address, evidence)).catch(() => undefined);
        if (answer?.ok()) drawings[address] = (await answer.text()).slice(0, limits.length);
      }),
    ]);
    return {documents, drawings};
  },
};

const isDrawing = (address: string) => /\.svg([?#]|$)/i.test(address);
const urlOf = (address: string, {url}: PageEvidence) => new URL(address, url).href;

/** Addresses on the server of the page that these attributes of its images give, each once. */
function addresses(evidence: PageEvidence, ...attributes: string[]): string[] {
  const {url, views} = evidence;
  const images = views[0]?.byTag('img', 'input', 'object', 'embed') ?? [];
  const found = images.flatMap(image => attributes.flatMap(attribute => image.attribute(attribute)?.trim() || []));
  return [...new Set(found)].filter(address => {
    if (/^(#|data:)|\s/.test(address) || !URL.canParse(address, url)) return false;
    return new URL(address, url).origin === new URL(url).origin && new URL(address, url).protocol.startsWith('http');
  });
}
