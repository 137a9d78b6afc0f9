import type { Html } from '@socle/core/html';
/** One answer of a group. */
export interface ChoiceOption {
    value: string;
    label: string;
    hint?: string;
    checked?: boolean;
    /** Questions that go with this answer: with scripts, shown only when it is chosen; always there without. */
    reveals?: Html;
}
/** One question answered by choosing. */
export interface ChoicesContent {
    name: string;
    /** The question itself. */
    legend: string;
    /** The question's name inside a sentence, with its article: « le régime alimentaire ». */
    subject?: string;
    hint?: string;
    kind: 'radio' | 'checkbox';
    options: ChoiceOption[];
    required?: boolean;
    /** Message of a refusal, one for the group; absent when the answer is acceptable. */
    error?: string;
    /** Short answers side by side where there is room. */
    inline?: boolean;
    messages?: {
        required?: string;
    };
}
/** The documented HTML of one group of radio buttons or of boxes; the first control has the id of the name. */
export declare const choices: (content: ChoicesContent) => import("lit-html").TemplateResult<1>;
//# sourceMappingURL=choices.template.d.ts.map