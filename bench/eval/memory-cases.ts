import * as v from 'valibot';
import type { CaseError, MemoryCase } from '../page/api';

/** A line that is no step. `id` is null where the line has none. */
export interface MalformedStep {
  readonly id: string | null;
  readonly error: CaseError;
}

const id = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);
const at = v.optional(v.union([v.number(), v.string()]));

/** Unknown fields are ignored. */
const StepSchema = v.variant('op', [
  v.object({ op: v.literal('reset') }),
  v.object({
    op: v.literal('turn'),
    id,
    conversation: id,
    session: v.optional(id),
    speaker: v.optional(v.string()),
    at,
    text: v.string(),
  }),
  v.object({ op: v.literal('query'), id, text: v.string(), k: v.optional(v.number()), at }),
  v.object({ op: v.literal('say'), id, text: v.string(), at }),
  v.object({
    op: v.literal('ask'),
    id,
    subject: v.optional(v.string()),
    predicate: v.optional(v.string()),
    text: v.optional(v.string()),
    at,
  }),
  v.object({ op: v.literal('forget'), id, text: v.string() }),
  v.object({ op: v.literal('dump'), id }),
]);
const NamedSchema = v.object({ id });

/** Reads a file of one step a line, in order; empty lines are none. */
export function parseSteps(text: string): readonly (MemoryCase | MalformedStep)[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => parseStep(line, number));
}

function parseStep(line: string, number: number): MemoryCase | MalformedStep {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return malformed(null, `Line ${number} is not JSON: ${error.message}`);
  }
  const parsed = v.safeParse(StepSchema, value);
  if (parsed.success) return parsed.output;
  const named = v.safeParse(NamedSchema, value);
  return malformed(named.success ? named.output.id : null, `Line ${number}: ${parsed.issues[0].message}`);
}

function malformed(stepId: string | null, message: string): MalformedStep {
  return { id: stepId, error: { code: 'case-malformed', message } };
}
