/** Anything that lit can render as a child: a template result, a string, `nothing`, a list of these. */
export type Html = unknown;
