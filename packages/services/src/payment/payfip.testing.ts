import {once} from 'node:events';
import {createServer} from 'node:http';
import {listen} from 'soap';

const NS =
  'http://securite.service.tpa.cp.finances.gouv.fr/services/mas_securite/contrat_paiement_securise/PaiementSecuriseService';
const OPERATIONS = {
  creerPaiementSecurise: ['exer', 'mel', 'montant', 'numcli', 'objet', 'refdet', 'saisie', 'urlnotif', 'urlredirect'],
  recupererDetailPaiementSecurise: ['idOp'],
};
const ANSWERS = [
  'dattrans',
  'exer',
  'heurtrans',
  'idOp',
  'mel',
  'montant',
  'numauto',
  'numcli',
  'objet',
  'refdet',
  'resultrans',
  'saisie',
];

const type = (name: string, fields: string[]) =>
  `<xs:complexType name="${name}"><xs:sequence>${fields.map(field => `<xs:element minOccurs="0" name="${field}" type="xs:string"/>`).join('')}</xs:sequence></xs:complexType>`;
const wrapper = (name: string, child: string, of: string) =>
  `<xs:element name="${name}" type="tns:${name}"/><xs:complexType name="${name}"><xs:sequence><xs:element minOccurs="0" name="${child}" type="tns:${of}"/></xs:sequence></xs:complexType>`;
const each = (write: (name: string) => string) => Object.keys(OPERATIONS).map(write).join('');

/** The documented operations, no more; the address in it is wrong on purpose. */
const wsdl =
  () => `<wsdl:definitions targetNamespace="${NS}" xmlns:tns="${NS}" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<wsdl:types><xs:schema elementFormDefault="unqualified" targetNamespace="${NS}">
${Object.entries(OPERATIONS)
  .map(
    ([name, fields]) =>
      wrapper(name, 'arg0', `${name}In`) + type(`${name}In`, fields) + wrapper(`${name}Response`, 'return', 'out'),
  )
  .join('')}${type('out', ANSWERS)}
</xs:schema></wsdl:types>
${each(name => `<wsdl:message name="${name}"><wsdl:part name="parameters" element="tns:${name}"/></wsdl:message><wsdl:message name="${name}Response"><wsdl:part name="parameters" element="tns:${name}Response"/></wsdl:message>`)}
<wsdl:portType name="Port">${each(name => `<wsdl:operation name="${name}"><wsdl:input message="tns:${name}"/><wsdl:output message="tns:${name}Response"/></wsdl:operation>`)}</wsdl:portType>
<wsdl:binding name="Binding" type="tns:Port"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
${each(name => `<wsdl:operation name="${name}"><soap:operation soapAction=""/><wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation>`)}
</wsdl:binding>
<wsdl:service name="Service"><wsdl:port name="Port" binding="tns:Binding"><soap:address location="http://inner.invalid/tpa/services/securite"/></wsdl:port></wsdl:service>
</wsdl:definitions>`;

/** A refusal as PayFiP writes it; npm `soap` sends `Fault`. */
export class Refused extends Error {
  Fault: object;

  constructor(code: string, kind = 'FonctionnelleErreur') {
    super(code);
    const detail = {[`ns1:${kind}`]: {attributes: {'xmlns:ns1': NS}, code, libelle: 'refus', severite: 2}};
    this.Fault = {faultcode: 'soap:Server', faultstring: 'refus', detail, statusCode: 500};
  }
}

type Handler = (fields: Record<string, string>) => object;

/** A SOAP server with PayFiP's operations; each test says what they answer. */
export async function startPayfip() {
  const handlers: Record<keyof typeof OPERATIONS, Handler> = {
    creerPaiementSecurise: () => ({}),
    recupererDetailPaiementSecurise: () => ({}),
  };
  const requests: string[] = [];
  const server = createServer((_request, response) => void response.writeHead(404).end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = Object.fromEntries(
    Object.keys(OPERATIONS).map(name => [
      name,
      ({arg0}: {arg0: Record<string, string>}) => ({return: handlers[name as keyof typeof OPERATIONS](arg0)}),
    ]),
  );
  const soap = listen(server, '/tpa/services/securite', {Service: {Port: port}}, wsdl());
  soap.log = (kind: string, data: unknown) => void (kind === 'received' && requests.push(String(data)));
  const origin = `http://127.0.0.1:${(server.address() as {port: number}).port}`;
  return {
    origin,
    wsdl: `${origin}/tpa/services/securite?wsdl`,
    handlers,
    requests,
    close: () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}
