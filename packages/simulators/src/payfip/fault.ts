import {NAMESPACE} from './wsdl.js';

/** A refusal of PayFiP, sent as a SOAP 1.1 fault with `FonctionnelleErreur` as its detail. */
export class PayfipFault extends Error {
  override name = 'PayfipFault';
  readonly code: string;
  readonly libelle: string;
  /** What npm `soap` sends. */
  readonly Fault: object;

  /** `code` as documented (`R3`, `P5`…); `libelle` in French. */
  constructor(code: string, libelle: string) {
    super(`${code}: ${libelle}`);
    this.code = code;
    this.libelle = libelle;
    this.Fault = {
      faultcode: 'soap:Server',
      faultstring: libelle,
      detail: {
        'ns1:FonctionnelleErreur': {
          attributes: {'xmlns:ns1': NAMESPACE},
          code,
          descriptif: '',
          libelle,
          message: libelle,
          severite: 2,
        },
      },
      statusCode: 500,
    };
  }
}
