/** Emoticons drawn with punctuation, taken whole between blanks: what has another use in French is not here. */
export const emoticons =
  /(?:^|[\s(«"“])((?:>?[:;=8][-’'o^]?[)(\]\[DPp|\\/*3Oo]|[:;]-[)(DPpOo|/\\*]|[xX]D|<3|<\/3|\^_+\^|\^\^|o_O|O_o|T_T|¯\\_\(ツ\)_\/¯|\(╯°□°.{1,3}┻━┻|\\o\/|-_-['’]?))(?=$|[\s).,;!?»"”])/u;

/** Smileys that cannot be read as anything else. */
export const sureEmoticons =
  /(?:^|\s)(?:[:;]-[)(DPO]|:[)(](?=\s|$)|;\)|[:=]D|:'\(|xD|XD|<3|\^_+\^|o_O|O_o|T_T|¯\\_\(ツ\)_\/¯|\\o\/)(?=$|[\s.,!?»])/u;

/** Letters written as figures inside a word (« leet »). */
export const leet = /(?:^|\s)(?=\p{L}*\d)(?:(?:[l1][3e][3e][t7]|n00b|h4x0r|h4ck\w*|pwn3d|w00t|1337|l33t)\p{L}*)(?=$|[\s.,!?])/iu;

/** A run of signs that only draws: twelve of them or more, of at least three kinds. */
export function isDrawnLine(line: string): boolean {
  const signs = [...line.matchAll(/[^\p{L}\p{N}\s]/gu)].map(([sign]) => sign);
  const letters = line.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return signs.length >= 6 && signs.length > 2 * letters;
}

/** A picture drawn with signs on several lines. */
export function isAsciiArt(text: string): boolean {
  const lines = text.split('\n').filter(line => line.trim());
  const drawn = lines.filter(isDrawnLine);
  if (lines.length < 3 || drawn.length < 3 || drawn.length < lines.length / 2) return false;
  return new Set(drawn.join('').replace(/[\p{L}\p{N}\s]/gu, '')).size >= 4;
}
