import * as v from 'valibot';
import { PREDICATES } from '../../../memory/facts/predicates';

/** What a model may say of one sentence. */
const MOST_FACTS = 3;
const LONGEST_SUBJECT = 40;
const LONGEST_OBJECT = 80;

/** One fact as a model writes it down, before anything is checked. */
export interface WrittenFact {
  /** `user`, or words of the sentence. */
  readonly subject: string;
  /** The id of a known predicate. */
  readonly predicate: string;
  readonly object: string;
  /** Whether it is denied. */
  readonly negative: boolean;
}

/** The JSON schema that holds the model to that form. */
export const FACTS_JSON_SCHEMA = JSON.stringify({
  type: 'object',
  properties: {
    facts: {
      type: 'array',
      maxItems: MOST_FACTS,
      items: {
        type: 'object',
        properties: {
          subject: { type: 'string', maxLength: LONGEST_SUBJECT },
          predicate: { enum: PREDICATES.map(({ id }) => id) },
          object: { type: 'string', maxLength: LONGEST_OBJECT },
          negative: { type: 'boolean' },
        },
        required: ['subject', 'predicate', 'object', 'negative'],
        additionalProperties: false,
      },
    },
  },
  required: ['facts'],
  additionalProperties: false,
});

const writtenFacts: v.GenericSchema<unknown, { readonly facts: readonly WrittenFact[] }> = v.object({
  facts: v.pipe(
    v.array(v.object({ subject: v.string(), predicate: v.string(), object: v.string(), negative: v.boolean() })),
    v.maxLength(MOST_FACTS),
  ),
});

/** What the model wrote; nothing where it was cut off in the middle. */
export function parseFacts(written: string): readonly WrittenFact[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), writtenFacts), written);
  return parsed.success ? parsed.output.facts : [];
}
