/** Emoticons drawn with punctuation, taken whole between blanks: what has another use in French is not here. */
export const emoticons =
  /(?:^|[\s(«"“])((?:>?[:;=][-’'o^]?[)(DPp\\*3]|[:;]-[)(DPpOo|/\\*]|[xX]D|<3|<\/3|\^_+\^|\^\^|o_O|O_o|T_T|¯\\_\(ツ\)_\/¯|\(╯°□°.{1,3}┻━┻|\\o\/|-_-['’]?))(?=$|[\s).,;!?»"”])/u;

/** Smileys that cannot be read as anything else. */
export const sureEmoticons =
  /(?:^|\s)(?:[:;]-[)(DPO]|:[)(](?=\s|$)|;\)|[:=]D|:'\(|xD|XD|<3|\^_+\^|o_O|O_o|T_T|¯\\_\(ツ\)_\/¯|\\o\/)(?=$|[\s.,!?»])/u;

/** Letters written as figures inside a word (« leet »). */
export const leet =
  /(?:^|\s)(?=\p{L}*\d)(?:(?:[l1][3e][3e][t7]|n00b|h4x0r|h4ck\w*|pwn3d|w00t|1337|l33t)\p{L}*)(?=$|[\s.,!?])/iu;

/** A picture drawn with signs on several lines: hardly any letter, and signs of many kinds, which a table has not. */
export function isAsciiArt(text: string): boolean {
  const lines = text.split('\n').filter(line => line.trim());
  const signs = text.match(/[^\p{L}\p{N}\s]/gu) ?? [];
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const drawn = lines.filter(line => (line.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0) >= 3);
  return drawn.length >= 3 && signs.length >= 10 && signs.length > 2 * letters && new Set(signs).size >= 5;
}
