import type {StandardSchemaV1} from '@standard-schema/spec';
import type {FieldError} from './problem.js';

/** What answers must be, whoever wrote it: Valibot, Zod, ArkType and others speak Standard Schema (version 1). */
export type Schema = StandardSchemaV1;

/**
 * The answers that the schema refuses, one sentence each, in its order.
 *
 * @throws What the schema throws.
 */
export async function judgeWith(schema: Schema, values: unknown): Promise<FieldError[]> {
  return refusals(await schema['~standard'].validate(values));
}

/**
 * The same, at once.
 *
 * @throws TypeError when the schema only answers later; what the schema throws.
 */
export function judgeAtOnceWith(schema: Schema, values: unknown): FieldError[] {
  const result = schema['~standard'].validate(values);
  if (result instanceof Promise) throw new TypeError('This schema answers later, where an answer is needed at once.');
  return refusals(result);
}

function refusals({issues = []}: StandardSchemaV1.Result<unknown>): FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const {path = [], message} of issues) {
    const name = path.map(part => String(typeof part === 'object' ? part.key : part)).join('.');
    if (!errors.has(name)) errors.set(name, {name, message});
  }
  return [...errors.values()];
}
