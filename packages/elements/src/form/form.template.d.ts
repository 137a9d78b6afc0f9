import type { Html } from '@socle/core/html';
/** One form of a page. */
export interface FormContent {
    /** Lets a button out of the form submit it, by its `form` attribute. */
    id?: string;
    /** Where the answers are sent, by POST. */
    action: string;
    /** The questions. */
    content: Html;
    /** Label of the main button, a verb first: « Continuer ». */
    submit: string;
    /** Value of the main button, whose name is `action`. */
    submitValue?: string;
    /** Label of the button that keeps the answers as they are (`action=enregistrer`); absent when there is none. */
    save?: string;
    /** True when the form sends files. */
    multipart?: boolean;
    /** The sentence on mandatory fields; true unless said otherwise. */
    note?: boolean;
    /** Name of the form, when the page has several. */
    label?: string;
}
/** The documented HTML of one form. */
export declare const form: ({ id, action, content, submit, submitValue, save, multipart, note, label, }: FormContent) => import("lit-html").TemplateResult<1>;
//# sourceMappingURL=form.template.d.ts.map