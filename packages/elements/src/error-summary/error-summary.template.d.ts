/** One refusal. */
export interface ErrorItem {
    /** Id of the control to reach; absent when the error is tied to no field. */
    id?: string;
    /** The sentence shown beside the field. */
    message: string;
}
/** The documented HTML of the error summary, at the top of `main`; empty, and in every page with a form, when there is no error. */
export declare const errorSummary: ({ errors }: {
    errors: ErrorItem[];
}) => import("lit-html").TemplateResult<1>;
//# sourceMappingURL=error-summary.template.d.ts.map