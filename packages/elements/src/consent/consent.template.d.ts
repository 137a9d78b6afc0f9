import type { Html } from '@socle/core/html';
/** One optional purpose, put to the usager as a free choice. */
export interface ConsentContent {
    /** Name of the answer, `oui` or `non`; the version of the text goes in `${name}.version`. */
    name: string;
    /** Title of the purpose, « Photographies ». */
    purpose: string;
    explanation: Html;
    /** Who uses the data, « La commune d’Aubremer ». */
    who: string;
    /** How long, « Un an ». */
    duration: string;
    /** Version of this text, kept with the choice as its proof. */
    version: string;
    value?: 'oui' | 'non';
    question: string;
    /** Message of a refusal by the server (an unknown value); an absent answer is never one. */
    error?: string;
}
/** The documented HTML of a true consent: yes or no, nothing chosen beforehand, never required. */
export declare const consent: ({ name, purpose, explanation, who, duration, version, value, question, error, }: ConsentContent) => import("lit-html").TemplateResult<1>;
//# sourceMappingURL=consent.template.d.ts.map