/**
 * Shows every answer before it is sent, each with its link « Modifier ».
 *
 * The page holds everything: a heading and a `dl` for each part. It has no behaviour of its own:
 * the tag gives the look its scope.
 */
export class SocleReview extends HTMLElement {}
