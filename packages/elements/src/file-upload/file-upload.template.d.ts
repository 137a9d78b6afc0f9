/** One file the server knows about. */
export interface UploadedFile {
    id: string;
    name: string;
    /** Bytes. */
    size: number;
    /** Where it can be opened; absent when it cannot. */
    href?: string;
    state: 'received' | 'pending' | 'refused';
    /** Why it was refused, or what is being done with it. */
    message?: string;
}
/** What one upload asks for, and what the server already holds. */
export interface FileUploadContent {
    name: string;
    label: string;
    /** The document's name inside messages, « le justificatif de domicile ». */
    subject?: string;
    hint?: string;
    /** Extensions with their dot: `.pdf`, `.jpg`… */
    accept: string[];
    /** Greatest size of one file, in bytes. */
    maxBytes: number;
    /** Greatest number of files, those already received included. */
    maxFiles: number;
    required?: boolean;
    files?: UploadedFile[];
    /** Message of a refusal; absent when there is nothing to mend. */
    error?: string;
}
/** The documented HTML of one upload: the native control, its message, and the files the server holds. */
export declare const fileUpload: (content: FileUploadContent) => import("lit-html").TemplateResult<1>;
//# sourceMappingURL=file-upload.template.d.ts.map