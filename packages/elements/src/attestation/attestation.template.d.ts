import type { Html } from '@socle/core/html';
/** A declaration on one's honour. */
export interface AttestationContent {
    /** Name of the box; its value is `oui`. */
    name: string;
    /** The declaration itself, which is the label: phrasing content only. */
    statement: Html;
    /** What a false declaration is punished with, and by which law. */
    sanction: string;
    checked?: boolean;
    /** Message of a refusal; absent when the box was ticked. */
    error?: string;
    /** What is attested, « l’exactitude de vos réponses »; it ends the message shown when the box is not ticked. */
    subject?: string;
}
/** What is said of a box left empty, by the browser and by the server. */
export declare const attestationMissing: (subject: string) => string;
/** The documented HTML of a declaration on one's honour. */
export declare const attestation: ({ name, statement, sanction, checked, error, subject, }: AttestationContent) => import("lit-html").TemplateResult<1>;
//# sourceMappingURL=attestation.template.d.ts.map