import {getDocumentProxy} from 'unpdf';
import {documentFormat, documentLinks} from '../kinds/documents.js';
import type {PageEvidence} from '../page/evidence.js';
import type {Probe} from './probe.js';

/** What a PDF says of itself. */
export interface PdfFacts {
  /** Address that its link gives, as it is written. */
  address: string;
  /** Undefined when it could not be read. */
  facts:
    | {
        isTagged: boolean;
        lang: string;
        title: string;
        pages: number;
        /** Is there any text in its first pages? A picture of a page has none. */
        hasText: boolean;
      }
    | undefined;
  /** Why it was not read. */
  why: string;
}

const limits = {documents: 3, bytes: 5_000_000, time: 3000};

/** PDF documents that the page gives to download, from its own server. */
export const documents: Probe<PdfFacts[]> = {
  spoils: false,
  run: async ({page}, evidence) =>
    Promise.all(addresses(evidence).map(address => read(page.request, address, evidence.url))),
};

function addresses({views: [view], url}: PageEvidence): string[] {
  const links = view ? documentLinks(view).filter(link => documentFormat(link) === 'pdf') : [];
  const found = new Set(links.map(link => link.attribute('href') ?? ''));
  return [...found]
    .filter(address => URL.canParse(address, url) && new URL(address, url).origin === new URL(url).origin)
    .slice(0, limits.documents);
}

interface Requests {
  head(url: string, options: object): Promise<{headers(): Record<string, string>}>;
  get(url: string, options: object): Promise<{ok(): boolean; status(): number; body(): Promise<Buffer>}>;
}

async function read(requests: Requests, address: string, base: string): Promise<PdfFacts> {
  const unread = (why: string): PdfFacts => ({address, facts: undefined, why});
  const url = new URL(address, base).href;
  const options = {timeout: limits.time, maxRedirects: 5, failOnStatusCode: false};
  try {
    const {'content-length': length} = (await requests.head(url, options)).headers();
    if (Number(length ?? 0) > limits.bytes) return unread('il est trop gros');
    const answer = await requests.get(url, options);
    if (!answer.ok()) return unread(`le serveur a répondu ${answer.status()}`);
    const bytes = await answer.body();
    if (bytes.length > limits.bytes) return unread('il est trop gros');
    return {address, facts: await factsOf(bytes), why: ''};
  } catch (error) {
    return unread(/password|encrypt/i.test(String(error)) ? 'il est protégé' : 'il n’a pas pu être lu');
  }
}

/** What is used of pdf.js, whose own types do not come with it. */
interface Pdf {
  numPages: number;
  getMetadata(): Promise<{
    info: {Language?: string | null; Title?: string};
    metadata: {get(name: string): string | null} | null;
  }>;
  getMarkInfo(): Promise<{Marked?: boolean} | null>;
  getPage(
    number: number,
  ): Promise<{getStructTree(): Promise<object | null>; getTextContent(): Promise<{items: {str?: string}[]}>}>;
  destroy(): Promise<void>;
}

async function factsOf(bytes: Uint8Array): Promise<PdfFacts['facts']> {
  const pdf = (await getDocumentProxy(new Uint8Array(bytes), {verbosity: 0})) as unknown as Pdf;
  try {
    const {info, metadata} = await pdf.getMetadata();
    const marks = await pdf.getMarkInfo();
    const tree = await (await pdf.getPage(1)).getStructTree();
    let letters = 0;
    for (let number = 1; number <= Math.min(3, pdf.numPages); number++) {
      const {items} = await (await pdf.getPage(number)).getTextContent();
      for (const {str = ''} of items) letters += str.trim().length;
    }
    return {
      isTagged: marks?.Marked === true || tree !== null,
      lang: info.Language?.trim() ?? '',
      title: (info.Title ?? '').trim() || (metadata?.get('dc:title') ?? '').trim(),
      pages: pdf.numPages,
      hasText: letters > 0,
    };
  } finally {
    await pdf.destroy();
  }
}
