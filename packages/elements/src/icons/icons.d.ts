import { type TemplateResult } from 'lit';
declare const strokes: {
    check: TemplateResult<2>;
    alert: TemplateResult<2>;
    info: TemplateResult<2>;
    error: TemplateResult<2>;
    file: TemplateResult<2>;
    upload: TemplateResult<2>;
    print: TemplateResult<2>;
    lock: TemplateResult<2>;
    'arrow-right': TemplateResult<2>;
    'arrow-left': TemplateResult<2>;
    plus: TemplateResult<2>;
    trash: TemplateResult<2>;
    pencil: TemplateResult<2>;
    phone: TemplateResult<2>;
    mail: TemplateResult<2>;
    external: TemplateResult<2>;
    save: TemplateResult<2>;
    clock: TemplateResult<2>;
};
/** The names of the icons that Socle draws. */
export type IconName = keyof typeof strokes;
/** Every icon, in the order of this file. */
export declare const iconNames: IconName[];
/**
 * One icon, drawn in the page: it takes the colour of the text and the size of its line.
 * It says nothing to a screen reader: the text beside it does.
 */
export declare const icon: (name: IconName) => TemplateResult;
export {};
//# sourceMappingURL=icons.d.ts.map