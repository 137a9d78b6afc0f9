import {createClientAsync, type Client} from 'soap';
import {PaymentUnavailableError} from './errors.js';

/** Milliseconds for each call to PayFiP. */
const TIMEOUT = 15_000;

/** A refusal of PayFiP, by its code: `P5`, `R3`… */
export class PayfipFault extends Error {
  override name = 'PayfipFault';
  declare code: string;

  constructor(code: string) {
    super(`PayFiP refused the call: ${code}.`);
    this.code = code;
  }
}

type Method = (message: object, options: {timeout: number}) => Promise<[{return?: unknown} | undefined]>;
type Call = (operation: string, fields: Record<string, string>) => Promise<Record<string, string | undefined>>;

/**
 * Calls an operation of the service and gives what it returns. The description is fetched at the first call, and again
 * after a failure.
 * @throws PayfipFault when PayFiP refuses; PaymentUnavailableError when it does not answer, or not what is documented.
 */
export function payfipSoap(wsdl: string): Call {
  let known: Promise<Client> | undefined;

  async function describe(): Promise<Client> {
    const client = await createClientAsync(wsdl, {disableCache: true, wsdl_options: {timeout: TIMEOUT}});
    client.setEndpoint(wsdl.replace(/\?.*$/, '')); // Not the address the description gives, which may be an inner or plain http one.
    return client;
  }

  return async (operation, fields) => {
    try {
      known ??= describe();
      const client = await known.catch(error => {
        known = undefined;
        throw error;
      });
      const method = client[`${operation}Async`] as Method; // Named after what the description holds.
      const [answer] = await method({arg0: fields}, {timeout: TIMEOUT});
      return readFields(answer?.return);
    } catch (error) {
      const code = faultCode(error);
      if (code) throw new PayfipFault(code);
      throw new PaymentUnavailableError('PayFiP does not answer.', {cause: error});
    }
  };
}

function readFields(given: unknown): Record<string, string | undefined> {
  if (typeof given !== 'object' || given === null) throw new Error('The answer is not the documented one.');
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, textOf(value)]));
}

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

/** The code of a functional fault; technical ones (`TechIndisponibiliteErreur`…) are an absence of answer. */
function faultCode(error: unknown): string | undefined {
  const root = (error as {root?: {Envelope?: {Body?: {Fault?: {detail?: {FonctionnelleErreur?: {code?: unknown}}}}}}})
    .root;
  const code = root?.Envelope?.Body?.Fault?.detail?.FonctionnelleErreur?.code;
  return typeof code === 'string' && /^[A-Z]\d{1,2}$/.test(code) ? code : undefined;
}
