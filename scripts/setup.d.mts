/** @throws one sentence when this version of Node is too old. */
export function checkNode(version: string): void;
