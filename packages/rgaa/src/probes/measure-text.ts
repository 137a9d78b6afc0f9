import type {PageSession} from '../browser/session.js';
import {measurer, type Fact} from './measure-text-in-page.js';

/** What became of a text when the page was enlarged, spaced or narrowed. */
export interface TextTrouble {
  /**
   * - `cut`: lines that were whole are cut through by the edge of a box;
   * - `stillCut`: lines are cut through, as they were before;
   * - `gone`: some lines are no longer shown, others of the same text are;
   * - `shortened`: the text now ends in an ellipsis, or whole boxes of it are clipped away;
   * - `over`: the text now stands on another text;
   * - `lost`: the text is no longer rendered, and stands nowhere else;
   * - `small`: its size follows that of the window.
   */
  kind: 'cut' | 'stillCut' | 'gone' | 'shortened' | 'over' | 'lost' | 'small';
  /** `backendNodeId` of the element that the text is in. */
  node: number;
  text: string;
  /** True when a link or a button beside the box may lead to the whole text. */
  hasWay: boolean;
}

/** What is compared of a page before and after a change. */
export interface TextChange {
  /** How many texts eyes could read before. */
  texts: number;
  troubles: TextTrouble[];
  /** True when the page had more texts than were looked at. */
  isPartial: boolean;
}

/** Remembers every text of the page as it now stands. */
export async function rememberTexts(session: PageSession): Promise<void> {
  await session.evaluate(
    `globalThis.socleTexts ??= (${comparer.toString()})((${measurer.toString()})()); socleTexts.remember();`,
  );
}

/** What became of the texts that `rememberTexts` saw. */
export async function compareTexts(session: PageSession): Promise<TextChange> {
  const {texts, isPartial, troubles} = await session.evaluate<
    Omit<TextChange, 'troubles'> & {troubles: Omit<TextTrouble, 'node'>[]}
  >('socleTexts.compare()');
  const nodes = await Promise.all(troubles.map((_each, index) => session.nodeOf(`socleTexts.found[${index}]`)));
  return {texts, isPartial, troubles: troubles.map((each, index) => ({...each, node: nodes[index] ?? 0}))};
}

/** Runs in the page. */
function comparer({measure, parentOf, isPartial}: ReturnType<typeof measurer>) {
  const most = 20;
  let before = new Map<Text, Fact>();
  const found: Element[] = [];

  /** Pairs of texts of which one stands on the other. */
  function overlaps(facts: Map<Text, Fact>) {
    const lines = [...facts].flatMap(([text, fact]) =>
      fact.shown && !fact.isAfloat
        ? fact.lines
            .filter(line => line.right - line.left > 3 && line.bottom - line.top > 3)
            .map(line => ({text, line}))
        : [],
    );
    lines.sort((one, other) => one.line.top - other.line.top);
    const pairs = new Map<Text, Set<Text>>();
    for (const [index, {text, line}] of lines.entries())
      for (let next = index + 1; next < Math.min(lines.length, index + 200); next += 1) {
        const below = lines[next];
        if (!below || below.line.top >= line.bottom) break;
        if (below.text === text) continue;
        const height = Math.min(line.bottom, below.line.bottom) - below.line.top;
        const width = Math.min(line.right, below.line.right) - Math.max(line.left, below.line.left);
        const least = Math.min(line.bottom - line.top, below.line.bottom - below.line.top);
        if (width < 4 || height < least * 0.55) continue;
        pairs.set(text, (pairs.get(text) ?? new Set()).add(below.text));
      }
    return pairs;
  }

  let pairsBefore = new Map<Text, Set<Text>>();

  /** Is there a link or a button near a box, that may lead to what it clips? */
  function hasWay({parent, by}: Fact) {
    const box = by ?? parent;
    const around = parentOf(box) ?? box;
    const controls = 'a[href], button, summary, [role=button], [role=link], [aria-expanded]';
    return around.querySelector(controls) !== null || parent.closest(controls) !== null;
  }

  return {
    found,
    remember() {
      before = measure();
      pairsBefore = overlaps(before);
    },
    compare() {
      const wasPartial = isPartial();
      const after = measure();
      const troubles: {kind: string; text: string; hasWay: boolean}[] = [];
      found.length = 0;
      const tell = (kind: string, text: Text, fact: Fact) => {
        if (troubles.length >= most || found.includes(fact.parent)) return;
        found.push(fact.parent);
        troubles.push({kind, text: text.data.replace(/\s+/g, ' ').trim().slice(0, 80), hasWay: hasWay(fact)});
      };
      const words = (text: Text) => text.data.replace(/\s+/g, ' ').trim();
      const shownNow = new Set([...after].filter(([, fact]) => fact.shown).map(([text]) => words(text)));
      const pairs = overlaps(after);
      let texts = 0;
      for (const [text, old] of before) {
        if (!old.shown) continue;
        texts += 1;
        const fact = after.get(text);
        if (!fact) continue;
        if (fact.cut > 0) tell(old.cut > 0 ? 'stillCut' : 'cut', text, fact);
        else if (fact.shown && fact.gone > old.gone && old.gone === 0) tell('gone', text, fact);
        else if (!fact.shown && fact.lines.length > 0 && old.gone === 0) tell('shortened', text, fact);
        else if (fact.ellipsis && !old.ellipsis) tell('shortened', text, fact);
        else if (!fact.shown && words(text).length > 2 && !shownNow.has(words(text))) tell('lost', text, fact);
        else if (fact.shown && fact.size <= old.size * 0.55) tell('small', text, fact);
      }
      for (const [text, others] of pairs) {
        const known = pairsBefore.get(text);
        for (const other of others) {
          const fact = after.get(text);
          if (!fact || known?.has(other) || pairsBefore.get(other)?.has(text)) continue;
          if (before.get(text)?.shown && before.get(other)?.shown) tell('over', text, fact);
        }
      }
      return {texts, troubles, isPartial: wasPartial || isPartial()};
    },
  };
}
