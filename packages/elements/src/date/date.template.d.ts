import type { DatePart, DateParts } from '@socle/core/rules';
/** One date that the user knows, in three boxes. */
export interface DateContent {
    /** The boxes are called `${name}.jour`, `${name}.mois`, `${name}.annee`. */
    name: string;
    /** The question itself. */
    legend: string;
    /** The date's name inside a sentence, with its article: « la date de naissance ». */
    subject?: string;
    hint?: string;
    required?: boolean;
    /** The boxes as they were typed. */
    value?: Partial<DateParts>;
    /** Message of a refusal; absent when the date is acceptable. */
    error?: string;
    /** The boxes to correct; all of them when absent. */
    faulty?: DatePart[];
    /** `bday` for the user's own date of birth only (RGAA 11.13). */
    autocomplete?: 'bday';
    /** Before today. */
    past?: boolean;
    /** First day accepted, `YYYY-MM-DD`. */
    min?: string;
    /** Last day accepted, `YYYY-MM-DD`. */
    max?: string;
    messages?: {
        required?: string;
        format?: string;
    };
}
/** The documented HTML of one date. */
export declare const date: (content: DateContent) => import("lit-html").TemplateResult<1>;
//# sourceMappingURL=date.template.d.ts.map