/** Namespace of PayFiP's payment service. */
export const NAMESPACE =
  'http://securite.service.tpa.cp.finances.gouv.fr/services/mas_securite/contrat_paiement_securise/PaiementSecuriseService';

const FIELDS = {
  creerPaiementSecurise: {
    in: ['exer', 'mel', 'montant', 'numcli', 'objet', 'refdet', 'saisie', 'urlnotif', 'urlredirect'],
    out: ['idOp'],
  },
  recupererDetailPaiementSecurise: {
    in: ['idOp'],
    out: [
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
    ],
  },
  recupererDetailClient: {in: ['numCli'], out: ['libelleN1', 'libelleN2', 'libelleN3', 'numcli']},
};
const FAULT_FIELDS = ['code', 'descriptif', 'libelle', 'message', 'severite'];
const FAULTS = [
  'FonctionnelleErreur',
  'TechDysfonctionnementErreur',
  'TechIndisponibiliteErreur',
  'TechProtocolaireErreur',
];

type Operation = [name: string, fields: {in: string[]; out: string[]}];
const operations: Operation[] = Object.entries(FIELDS);

/** The WSDL of the service at that address: SOAP 1.1, document/literal, children unqualified. */
export const wsdl = (address: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<wsdl:definitions name="PaiementSecuriseService" targetNamespace="${NAMESPACE}"
  xmlns:tns="${NAMESPACE}" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"
  xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<wsdl:types>
<xs:schema elementFormDefault="unqualified" targetNamespace="${NAMESPACE}">
${operations.map(schema).join('\n')}
${FAULTS.map(fault => `<xs:element name="${fault}" type="tns:${fault}"/>${complexType(fault, FAULT_FIELDS)}`).join('\n')}
</xs:schema>
</wsdl:types>
${operations.map(messages).join('\n')}
${FAULTS.map(fault => `<wsdl:message name="${fault}"><wsdl:part name="${fault}" element="tns:${fault}"/></wsdl:message>`).join('\n')}
<wsdl:portType name="PaiementSecuriseService">
${operations.map(portOperation).join('\n')}
</wsdl:portType>
<wsdl:binding name="PaiementSecuriseServiceSoapBinding" type="tns:PaiementSecuriseService">
<soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
${operations.map(binding).join('\n')}
</wsdl:binding>
<wsdl:service name="PaiementSecuriseService">
<wsdl:port binding="tns:PaiementSecuriseServiceSoapBinding" name="PaiementSecuriseServicePort">
<soap:address location="${address}"/>
</wsdl:port>
</wsdl:service>
</wsdl:definitions>`;

const schema = ([name, fields]: Operation) => `
<xs:element name="${name}" type="tns:${name}"/>
<xs:element name="${name}Response" type="tns:${name}Response"/>
<xs:complexType name="${name}"><xs:sequence><xs:element minOccurs="0" name="arg0" type="tns:${name}Demande"/></xs:sequence></xs:complexType>
<xs:complexType name="${name}Response"><xs:sequence><xs:element minOccurs="0" name="return" type="tns:${name}Reponse"/></xs:sequence></xs:complexType>
${complexType(`${name}Demande`, fields.in)}${complexType(`${name}Reponse`, fields.out)}`;

const complexType = (name: string, fields: string[]) =>
  `<xs:complexType name="${name}"><xs:sequence>${fields
    .map(field => `<xs:element minOccurs="0" name="${field}" type="xs:string"/>`)
    .join('')}</xs:sequence></xs:complexType>`;

const messages = ([name]: Operation) => `
<wsdl:message name="${name}"><wsdl:part name="parameters" element="tns:${name}"/></wsdl:message>
<wsdl:message name="${name}Response"><wsdl:part name="parameters" element="tns:${name}Response"/></wsdl:message>`;

const portOperation = ([name]: Operation) => `
<wsdl:operation name="${name}"><wsdl:input message="tns:${name}"/><wsdl:output message="tns:${name}Response"/>${FAULTS.map(
  fault => `<wsdl:fault name="${fault}" message="tns:${fault}"/>`,
).join('')}</wsdl:operation>`;

const binding = ([name]: Operation) => `
<wsdl:operation name="${name}"><soap:operation soapAction="" style="document"/>
<wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output>${FAULTS.map(
  fault => `<wsdl:fault name="${fault}"><soap:fault name="${fault}" use="literal"/></wsdl:fault>`,
).join('')}</wsdl:operation>`;
