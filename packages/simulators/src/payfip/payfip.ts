import {getRequestListener} from '@hono/node-server';
import {pageHeaders, simulatorPages} from '../page/page.js';
import {openPort, type Simulator} from '../port/port.js';
import {choiceFrom} from './choice.js';
import {PayfipFault} from './fault.js';
import {notify} from './notification.js';
import {Operations} from './operations.js';
import {clientOf, type PayfipClient} from './order.js';
import {afterPage, homePage, paymentPage, refusalPage} from './pages.js';
import {answerSoap, SERVICE_PATH, soapService} from './service.js';
import {wsdl} from './wsdl.js';

export type {PayfipClient} from './order.js';

/** What the simulator of PayFiP is started with. */
export interface PayfipOptions {
  /** Port on `localhost`; 0 takes any free one. */
  port: number;
  /** Régies it knows; `090909` by default. */
  clients?: PayfipClient[];
  /** Delay of a late notification, in milliseconds; 5 seconds by default. */
  lateMs?: number;
  /** The clock, in milliseconds since 1970; the system's by default. */
  now?: () => number;
}

const PAYMENT_PATH = '/tpa/paiementws.web';
const CLIENTS: PayfipClient[] = [{numcli: '090909', libelle: 'Régie de restauration scolaire d’Aubremer (essai)'}];

/**
 * PayFiP: the SOAP service (`${url}/tpa/services/securite?wsdl`) and the payment page
 * (`${url}/tpa/paiementws.web?idop=…`). An operation lasts 15 minutes; everything is in memory.
 */
export async function payfipSimulator({
  port,
  clients = CLIENTS,
  lateMs = 5000,
  now,
}: PayfipOptions): Promise<Simulator> {
  const opened = await openPort(port);
  const operations = new Operations(now);
  const soap = await soapService(opened.url, operations, clients);
  const stopping = new AbortController();
  const pages = simulatorPages();

  pages.get('/', context => context.html(homePage(`${SERVICE_PATH}?wsdl`)));
  pages.get(SERVICE_PATH, context =>
    context.body(wsdl(opened.url + SERVICE_PATH), 200, {'content-type': 'text/xml; charset=utf-8'}),
  );
  pages.post(SERVICE_PATH, context => answerSoap(soap, context.req.raw));

  pages.get(PAYMENT_PATH, context => {
    const operation = operations.payable(context.req.query('idop') ?? '');
    const client = clientOf(operation.order.numcli, clients);
    return context.html(paymentPage(operation, client), 200, leavingTo(operation.order.urlredirect));
  });

  pages.post(PAYMENT_PATH, async context => {
    const choice = choiceFrom(await context.req.formData());
    if (!choice) return context.html(refusalPage({libelle: 'Aucun bouton de la page n’a été choisi.'}), 400);

    const operation = operations.settle(choice.idop, choice.resultat, choice.reponse);
    const {urlnotif, urlredirect} = operation.order;
    await notify(urlnotif, operation.idOp, choice.notification, {lateMs, signal: stopping.signal});

    if (choice.retour === 'get') return context.redirect(withOperation(urlredirect, operation.idOp), 303);
    return context.html(afterPage(operation, choice.retour === 'post'), 200, leavingTo(urlredirect));
  });

  pages.onError((error, context) =>
    error instanceof PayfipFault
      ? context.html(refusalPage(error), 400)
      : context.html(refusalPage({libelle: `Le simulateur n’a pas pu répondre : ${error.message}`}), 500),
  );

  opened.handle(getRequestListener(pages.fetch));
  return {
    url: opened.url,
    async close() {
      stopping.abort();
      await opened.close();
    },
  };
}

/** The forms of these pages end on the service's site. */
function leavingTo(address: string): Record<string, string> {
  return pageHeaders([new URL(address).origin]);
}

function withOperation(address: string, idop: string): string {
  const url = new URL(address);
  url.searchParams.set('idop', idop);
  return url.href;
}
