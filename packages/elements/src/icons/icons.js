import { html, svg } from 'lit';
// Strokes after Lucide (https://lucide.dev, ISC licence), on a grid of 24.
const strokes = {
    check: svg `<circle cx="12" cy="12" r="10"/><path d="m8.5 12.5 2.5 2.5 5-5.5"/>`,
    alert: svg `<path d="M10.3 3.9 1.9 18a2 2 0 0 0 1.7 3h16.8a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z"/><path d="M12 9v4.5M12 17h.01"/>`,
    info: svg `<circle cx="12" cy="12" r="10"/><path d="M12 16.5V11.5M12 7.5h.01"/>`,
    error: svg `<path d="M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9Z"/><path d="M12 7.5v5M12 16.5h.01"/>`,
    file: svg `<path d="M14.5 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7.5Z"/><path d="M14 2v6h6M8 13h8M8 17h5"/>`,
    upload: svg `<path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M17 8l-5-5-5 5M12 3v12"/>`,
    print: svg `<path d="M6 9V2h12v7M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2"/><path d="M6 14h12v8H6Z"/>`,
    lock: svg `<rect x="3" y="11" width="18" height="11" rx="2"/><path d="M7 11V7a5 5 0 0 1 10 0v4"/>`,
    'arrow-right': svg `<path d="M5 12h14M12 5l7 7-7 7"/>`,
    'arrow-left': svg `<path d="M19 12H5M12 19l-7-7 7-7"/>`,
    plus: svg `<path d="M5 12h14M12 5v14"/>`,
    trash: svg `<path d="M3 6h18M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2M10 11v6M14 11v6"/>`,
    pencil: svg `<path d="M17 3a2.8 2.8 0 1 1 4 4L7.5 20.5 2 22l1.5-5.5ZM15 5l4 4"/>`,
    phone: svg `<path d="M22 16.9v3a2 2 0 0 1-2.2 2 19.8 19.8 0 0 1-8.6-3.1 19.5 19.5 0 0 1-6-6 19.8 19.8 0 0 1-3.1-8.6A2 2 0 0 1 4.1 2h3a2 2 0 0 1 2 1.7c.1 1 .4 1.9.7 2.8a2 2 0 0 1-.5 2.1L8.1 9.9a16 16 0 0 0 6 6l1.3-1.3a2 2 0 0 1 2.1-.4c.9.3 1.8.6 2.8.7a2 2 0 0 1 1.7 2Z"/>`,
    mail: svg `<rect x="2" y="4" width="20" height="16" rx="2"/><path d="m22 7-10 6.5L2 7"/>`,
    external: svg `<path d="M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6M15 3h6v6M10 14 21 3"/>`,
    save: svg `<path d="M15.2 3a2 2 0 0 1 1.4.6l3.8 3.8a2 2 0 0 1 .6 1.4V19a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM17 21v-7H7v7M7 3v5h8"/>`,
    clock: svg `<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>`,
};
/** Every icon, in the order of this file. */
export const iconNames = Object.keys(strokes);
/**
 * One icon, drawn in the page: it takes the colour of the text and the size of its line.
 * It says nothing to a screen reader: the text beside it does.
 */
export const icon = (name) => html `<svg class="socle-icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false" ?data-directional=${name.startsWith('arrow')}>${strokes[name]}</svg>`;
//# sourceMappingURL=icons.js.map