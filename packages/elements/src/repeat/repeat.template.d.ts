import type { Html } from '@socle/core/html';
/** One row: a child, a vehicle, a person. */
export interface RepeatRow {
    /** « Enfant 1 ». */
    title: string;
    content: Html;
    removable: boolean;
    /** True when the server asks whether the row must really go. */
    confirming?: boolean;
    /** Who or what the row is about, in the question: « Léo Martin ». */
    subject?: string;
}
/** Questions asked as many times as needed. */
export interface RepeatContent {
    /** The fields of the rows are called `${name}.0.…`, `${name}.1.…`. */
    name: string;
    legend?: string;
    rows: RepeatRow[];
    /** Content of an empty row, whose names use the index `__index__`: scripts add rows from it. */
    blank?: Html;
    /** « Ajouter un autre enfant ». */
    addLabel: string;
    min?: number;
    max?: number;
    /** « Enfant »: the rows are called « Enfant 1 », « Enfant 2 »… */
    itemLabel: string;
}
/** The documented HTML of a repeat. */
export declare const repeat: (content: RepeatContent) => import("lit-html").TemplateResult<1>;
//# sourceMappingURL=repeat.template.d.ts.map