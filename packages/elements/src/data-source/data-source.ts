/**
 * A notice about one item of data fetched from an administration: what, from whom, when, what for,
 * how to have it corrected, and the choice of sending a document instead. All of it is in the page;
 * the element has no behaviour, and exists for its styles and its name.
 */
export class SocleDataSource extends HTMLElement {}
