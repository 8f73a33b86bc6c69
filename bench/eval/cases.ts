import * as v from 'valibot';
import type { CaseError, CaseMoment, EarlierMessage, GivenList, GivenTimer } from '../page/api';

/** One line of a file of cases, as far as the suites read it. */
export interface EvalCase extends CaseMoment {
  readonly id: string;
  readonly text: string;
  readonly history: readonly EarlierMessage[];
  /** What is on the person's lists. */
  readonly lists: readonly GivenList[];
  readonly timers: readonly GivenTimer[];
  /** A route that is forced instead of decided. */
  readonly route?: string | undefined;
  /** Cases that name the same one are turns of one conversation. */
  readonly conversation?: string | undefined;
  /** What the person said before the conversation, elsewhere; without it the conversation has no memory. */
  readonly facts?: readonly string[] | undefined;
}

/** A line that is no case. `id` is null where the line has none. */
export interface MalformedCase {
  readonly id: string | null;
  readonly error: CaseError;
}

const IdSchema = v.object({ id: v.string() });

const ItemSchema = v.union([
  v.pipe(
    v.string(),
    v.transform((text) => ({ text, done: false })),
  ),
  v.object({ text: v.string(), done: v.optional(v.boolean(), false) }),
]);

/** By name, or one after the other. */
const ListsSchema = v.union([
  v.array(v.object({ name: v.string(), items: v.optional(v.array(ItemSchema), []) })),
  v.pipe(
    v.record(v.string(), v.array(ItemSchema)),
    v.transform((lists) => Object.entries(lists).map(([name, items]) => ({ name, items }))),
  ),
]);

const TimerSchema = v.object({
  name: v.optional(v.string(), ''),
  seconds: v.number(),
  remaining: v.optional(v.number()),
  paused: v.optional(v.boolean(), false),
});

/** Unknown fields are ignored. */
const CaseSchema = v.object({
  id: v.string(),
  text: v.string(),
  history: v.optional(v.array(v.object({ role: v.picklist(['user', 'assistant']), text: v.string() })), []),
  now: v.optional(v.union([v.number(), v.string()])),
  timezone: v.optional(v.string()),
  lists: v.optional(ListsSchema, []),
  timers: v.optional(v.array(TimerSchema), []),
  route: v.optional(v.string()),
  conversation: v.optional(v.string()),
  facts: v.optional(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty('A fact has no words.')))),
});

/** Reads a file of one JSON object a line, in order; empty lines are none. */
export function parseCases(text: string): readonly (EvalCase | MalformedCase)[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => parseCase(line, number));
}

/** Whether a line could not be read as a case. */
export function isMalformed(line: EvalCase | MalformedCase): line is MalformedCase {
  return 'error' in line;
}

function parseCase(line: string, number: number): EvalCase | MalformedCase {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return malformed(null, `Line ${number} is not JSON: ${error.message}`);
  }
  const parsed = v.safeParse(CaseSchema, value);
  if (parsed.success) return parsed.output;
  const named = v.safeParse(IdSchema, value);
  const issue = parsed.issues[0];
  const place = v.getDotPath(issue);
  return malformed(
    named.success ? named.output.id : null,
    `Line ${number}${place === null ? '' : `, ${place}`}: ${issue.message}`,
  );
}

function malformed(id: string | null, message: string): MalformedCase {
  return { id, error: { code: 'case-malformed', message } };
}
