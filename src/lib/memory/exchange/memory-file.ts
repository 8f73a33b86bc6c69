import * as v from 'valibot';
import type { Fact, FactSource, Saying, Tombstone } from '../../core/fact';

/** How a file of memory names itself. */
export const MEMORY_FORMAT = 'hearth-memory';

/** Goes up with every change of the form below that an older Hearth would misread or refuse. */
export const MEMORY_VERSION = 1;

/** What a file holds. */
export interface MemoryFile {
  readonly format: typeof MEMORY_FORMAT;
  readonly version: typeof MEMORY_VERSION;
  /** Milliseconds since 1970, UTC. */
  readonly exportedAt: number;
  readonly facts: readonly Fact[];
  readonly tombstones: readonly Tombstone[];
}

/** Far more than a person says about themselves. */
const MOST_FACTS = 50_000;
const MOST_TOMBSTONES = 1_000_000;
const MOST_SAYINGS = 10_000;
const LONGEST_WORDS = 10_000;
/** The last moment that a `Date` can name; as many milliseconds before 1970 lies the first. */
const LATEST = 8.64e15;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_WORDS));
const time = v.pipe(v.number(), v.integer(), v.minValue(-LATEST), v.maxValue(LATEST));
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const source: v.GenericSchema<unknown, FactSource> = v.object({ conversationId: id, messageId: id });

const saying: v.GenericSchema<unknown, Saying> = v.object({
  saidAt: time,
  validFrom: time,
  validTo: v.exactOptional(time),
  confidence,
  source: v.exactOptional(source),
});

/** A fact of a file. */
export const factSchema: v.GenericSchema<unknown, Fact> = v.pipe(
  v.object({
    id,
    subject: words,
    predicate: words,
    object: words,
    polarity: v.picklist(['positive', 'negative']),
    kind: v.picklist(['fact', 'preference', 'plan', 'relation']),
    validFrom: time,
    validTo: v.exactOptional(time),
    confidence,
    saidAt: time,
    source: v.exactOptional(source),
    state: v.picklist(['kept', 'waiting']),
    pinned: v.boolean(),
    sayings: v.exactOptional(v.pipe(v.array(saying), v.minLength(1), v.maxLength(MOST_SAYINGS))),
  }),
  v.check(({ validFrom, validTo = validFrom }) => validFrom <= validTo, 'It ends before it begins'),
);

export const tombstoneSchema: v.GenericSchema<unknown, Tombstone> = v.object({ id, forgottenAt: time });

/** The form of a file, field by field. */
export const memoryFileSchema: v.GenericSchema<unknown, MemoryFile> = v.object({
  format: v.literal(MEMORY_FORMAT),
  version: v.literal(MEMORY_VERSION),
  exportedAt: time,
  facts: v.pipe(v.array(factSchema), v.maxLength(MOST_FACTS)),
  tombstones: v.pipe(v.array(tombstoneSchema), v.maxLength(MOST_TOMBSTONES)),
});
