import type {Probe} from './probe.js';
import {reflow} from './reflow.js';

/** Everything that may be tried on a page, by its name, in the order in which it is tried. */
export const probes = {
  reflow,
} satisfies Record<string, Probe<unknown>>;

export type ProbeName = keyof typeof probes;

export type ProbeResults = {
  [Name in ProbeName]: (typeof probes)[Name] extends Probe<infer Result> ? Result : never;
};
