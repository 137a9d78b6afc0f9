import {apiParticulierSimulator} from '../api-particulier/api-particulier.js';
import {banPages} from '../ban/ban.js';
import {franceConnectSimulator} from '../franceconnect/franceconnect.js';
import {mailboxSimulator} from '../mailbox/mailbox.js';
import {payfipSimulator} from '../payfip/payfip.js';
import type {Simulator} from '../port/port.js';

/** What the simulators are started with. */
export interface SimulatorsOptions {
  /** Port of the service that uses them; theirs follow it. */
  port: number;
  /** Address of that service, for its callbacks. */
  publicUrl: string;
  /** Unused: the simulators keep everything in memory. */
  dataDir?: string;
  /** Credentials of the service at FranceConnect; those of the demo by default. */
  client?: {clientId: string; clientSecret: string; name?: string};
}

/** The simulators that run, in the order of their ports. */
export interface RunningSimulators {
  running: {name: string; url: string}[];
  /** Stops all of them; safe to call twice. */
  close(): Promise<void>;
}

const DEMO = {clientId: 'socle-demo', clientSecret: 'socle-demo-secret', name: 'Aubremer'};
const AGENCY = {clientId: 'api-particulier', clientSecret: 'api-particulier-secret'};

/** Starts every simulator after `port`: +1 FranceConnect, +3 PayFiP, +4 API Particulier and BAN, +5 mailbox, +7 SMTP. Throws `PortBusyError`. */
export async function startSimulators({port, publicUrl, client = DEMO}: SimulatorsOptions): Promise<RunningSimulators> {
  const started: {name: string; simulator: Simulator}[] = [];
  const start = async <One extends Simulator>(name: string, starting: Promise<One>): Promise<One> => {
    const simulator = await starting;
    started.push({name, simulator});
    return simulator;
  };
  const close = async () => {
    await Promise.all(started.map(({simulator}) => simulator.close()));
  };

  try {
    const franceConnect = await start(
      'FranceConnect',
      franceConnectSimulator({
        port: port + 1,
        clients: [
          {
            ...client,
            redirectUris: [`${publicUrl}/identite/retour`],
            postLogoutRedirectUris: [`${publicUrl}/identite/deconnexion`],
          },
        ],
        dataProviders: [AGENCY],
      }),
    );
    await start('PayFiP', payfipSimulator({port: port + 3}));
    await start(
      'API Particulier',
      apiParticulierSimulator({
        port: port + 4,
        issuer: `${franceConnect.url}/api/v2`,
        ...AGENCY,
        geocoder: banPages(),
      }),
    );
    await start('Mailbox', mailboxSimulator({port: port + 5, smtpPort: port + 7}));
  } catch (error) {
    await close();
    throw error;
  }
  return {running: started.map(({name, simulator}) => ({name, url: simulator.url})), close};
}
