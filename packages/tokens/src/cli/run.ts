import {SeedFault, ThemeRefusal} from '../theme/refusal.js';
import {proofText} from '../write/proof.js';
import {readArguments, usage, WrongUsage} from './arguments.js';
import {create} from './create.js';

/** Where the command speaks. */
export interface Outputs {
  out: (text: string) => void;
  error: (text: string) => void;
}

/** Runs the command; gives its exit code: 0 done, 1 refused, 2 wrong usage. */
export async function run(args: readonly string[], {out, error}: Outputs): Promise<0 | 1 | 2> {
  try {
    const request = readArguments(args);
    if (request === 'help') {
      out(usage);
      return 0;
    }
    const {theme, notes} = await create(request);
    const done = `Le thème « ${theme.name} » est écrit dans ${request.out}. Par où commencer : ${request.out}/lisez-moi.md\n`;
    for (const note of notes) error(`${note}\n`);
    const {pairs, corrections} = theme;
    if (request.json) {
      out(`${JSON.stringify({pairs, corrections})}\n`);
      for (const {why, from, to} of corrections) error(`${from} devient ${to}. ${why}\n`);
      error(done);
    } else out(`${proofText(theme)}\n\n${done}`);
    return 0;
  } catch (fault) {
    if (fault instanceof WrongUsage) error(`${fault.message}\n\n${usage}`);
    else if (fault instanceof SeedFault) error(`--${fault.field} : ${fault.message}\n\n${usage}`);
    else if (fault instanceof ThemeRefusal) error(`${fault.message}\n`);
    else throw fault;
    return fault instanceof ThemeRefusal ? 1 : 2;
  }
}
