import type {JudgedPage} from '../report/report.js';

/** Tells on the standard error how the audit goes. */
export interface Progress {
  done: (page: JudgedPage) => void;
  end: () => void;
}

/** A bar on a terminal, a line a page elsewhere. */
export function progressOf(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  let count = 0;
  const isBar = stream.isTTY && process.env.CI === undefined;
  return {
    done({url, error, tests}) {
      count += 1;
      const missed = [...tests.values()].filter(({outcome}) => outcome === 'NC').length;
      const word =
        error ??
        (missed === 0
          ? 'aucun test non conforme'
          : `${missed} test${missed > 1 ? 's' : ''} non conforme${missed > 1 ? 's' : ''}`);
      if (isBar) stream.write(`\r\u001b[K${bar(count, total)} ${count}/${total} ${url.slice(0, 60)}`);
      else stream.write(`${count}/${total} ${url} : ${word}\n`);
    },
    end() {
      if (isBar) stream.write('\r\u001b[K');
    },
  };
}

const bar = (count: number, total: number, width = 24) => {
  const full = Math.round((count / total) * width);
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}]`;
};
