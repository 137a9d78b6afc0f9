/** A line of captions. */
export interface Cue {
  /** In seconds. */
  start: number;
  end: number;
  text: string;
}

const time = /(?:(\d+):)?(\d{2}):(\d{2})\.(\d{3})/;
const timing = new RegExp(`^${time.source}\\s+-->\\s+${time.source}`);

/** The lines of a WebVTT file; undefined when it is no such file, so that nothing is shown. */
export function cuesOf(file: string): Cue[] | undefined {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!/^WEBVTT(?=[ \t\n]|$)/.test(text)) return undefined;
  return text.split(/\n{2,}/).flatMap(block => {
    const lines = block.split('\n');
    const at = lines.findIndex(line => line.includes('-->'));
    const match = timing.exec(lines[at]?.trim() ?? '');
    if (!match) return [];
    const said = lines
      .slice(at + 1)
      .join(' ')
      .replace(/<[^>]*>/g, '')
      .trim();
    return [{start: seconds(match, 1), end: seconds(match, 5), text: said}];
  });
}

const seconds = (match: RegExpExecArray, from: number) => {
  const [hours, minutes, whole, thousandths] = [0, 1, 2, 3].map(at => Number(match[from + at] ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (whole ?? 0) + (thousandths ?? 0) / 1000;
};
