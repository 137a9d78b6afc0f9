import {createServerless, type Server} from 'soap';
import {PayfipFault} from './fault.js';
import {type Operations, type Operation} from './operations.js';
import {clientOf, orderFrom, type PayfipClient} from './order.js';
import {wsdl} from './wsdl.js';

/** Path of the SOAP service, as at PayFiP. */
export const SERVICE_PATH = '/tpa/services/securite';

/** The three operations, as `soap` calls them: `{arg0}` in, `{return}` out, a `PayfipFault` thrown. */
export function soapService(url: string, operations: Operations, clients: readonly PayfipClient[]): Promise<Server> {
  const port = {
    creerPaiementSecurise: answer(order => ({idOp: operations.create(orderFrom(order, clients)).idOp})),
    recupererDetailPaiementSecurise: answer(({idOp}) => detailOf(operations.settled(String(idOp)))),
    recupererDetailClient: answer(({numCli}) => {
      const {numcli, libelle} = clientOf(numCli, clients);
      return {libelleN1: 'Simulateur', libelleN2: libelle, libelleN3: '', numcli};
    }),
  };
  return createServerless({
    path: SERVICE_PATH,
    services: {PaiementSecuriseService: {PaiementSecuriseServicePort: port}},
    xml: wsdl(url + SERVICE_PATH),
    suppressStack: true,
  });
}

/** Answers one SOAP call; `soap` turns what is thrown into a fault. */
export async function answerSoap(server: Server, request: Request): Promise<Response> {
  const {body, statusCode} = await server.processRequest(await request.text(), {
    url: SERVICE_PATH,
    headers: Object.fromEntries(request.headers),
  });
  return new Response(body, {status: statusCode, headers: {'content-type': 'text/xml; charset=utf-8'}});
}

function answer(operation: (fields: Record<string, unknown>) => object) {
  return ({arg0}: {arg0?: Record<string, unknown>}) => {
    if (!arg0) throw new PayfipFault('P1', 'La demande est vide.');
    return {return: operation(arg0)};
  };
}

function detailOf(operation: ReturnType<Operations['settled']>): object {
  const {exer, mel, montant, numcli, objet, refdet, saisie} = operation.order;
  const {date, time} = parisTime(operation.resultAt);
  return {
    dattrans: date,
    exer: exer.slice(2), // PayFiP echoes two digits of the four.
    heurtrans: time,
    idOp: operation.idOp,
    mel,
    montant: amountOf(operation, montant),
    numauto: operation.authorisation ?? '',
    numcli,
    objet,
    refdet,
    resultrans: operation.result,
    saisie,
  };
}

function amountOf({oddity}: Operation, montant: string): string {
  return oddity === 'montant' ? String(Number(montant) + 100) : montant;
}

/** DDMMYYYY and HHMM, in Paris. */
function parisTime(at: number): {date: string; time: string} {
  const parts = new Intl.DateTimeFormat('fr-FR', {
    timeZone: 'Europe/Paris',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find(one => one.type === type)!.value;
  return {date: part('day') + part('month') + part('year'), time: part('hour') + part('minute')};
}
