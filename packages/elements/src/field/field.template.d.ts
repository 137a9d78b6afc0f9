/** What one field says, and what the server answered. */
export interface FieldContent {
    name: string;
    /** Id of the control; derived from the name when absent. The hint and the message derive theirs from it. */
    id?: string;
    label: string;
    /** The field's name inside a sentence, with its article: « l’adresse électronique ». */
    subject?: string;
    hint?: string;
    type?: 'text' | 'email' | 'tel' | 'postcode' | 'number' | 'textarea' | 'select';
    autocomplete?: string;
    required?: boolean;
    value?: string;
    /** Message of a refusal; absent when the value is acceptable. */
    error?: string;
    /** Choices of a `select`. */
    options?: {
        value: string;
        label: string;
    }[];
    /** As the `pattern` attribute. */
    pattern?: string;
    minLength?: number;
    /** Never cuts what is typed: a longer text is refused with a sentence. */
    maxLength?: number;
    /** The width tells the length expected; by default, from the type. */
    width?: 'short' | 'medium' | 'full';
    /** Height of a `textarea`, in lines. */
    rows?: number;
    /** Where a value already there comes from: « Fourni par FranceConnect ». */
    source?: string;
    messages?: {
        required?: string;
        format?: string;
    };
}
/** The documented HTML of one field. */
export declare const field: (content: FieldContent) => import("lit-html").TemplateResult<1>;
//# sourceMappingURL=field.template.d.ts.map