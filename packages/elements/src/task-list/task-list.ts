/**
 * Lists the tasks of a long démarche, each with its status in words, to be done in any order.
 *
 * The page holds everything. It has no behaviour of its own: the tag gives the look its scope.
 */
export class SocleTaskList extends HTMLElement {}
