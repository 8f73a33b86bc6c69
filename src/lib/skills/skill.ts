import type { SlotValues } from '../core/conversation';
import type { SkillWorld } from './skill-world';
import type { Utterance } from './grammar/utterance';

/** The skills, each in the file of its name. The names are stored with answers. */
export type SkillName =
  | 'clock'
  | 'date'
  | 'sum'
  | 'unit'
  | 'numeral'
  | 'spelling'
  | 'chance'
  | 'timer'
  | 'alarm'
  | 'reminder'
  | 'list'
  | 'note'
  | 'calendar'
  | 'voice'
  | 'app'
  | 'small-talk';

/** What a turn is read with. */
export interface ReadingContext {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** IANA name of the person's time zone. */
  readonly timeZone: string;
  /** The names of the lists that there are, as the person wrote them. */
  readonly listNames: readonly string[];
  /** What stands on them and is not ticked, as the person wrote it. */
  readonly listItems?: readonly string[];
  /** What is in the calendar, by its titles. */
  readonly eventTitles?: readonly string[];
}

/** What a person asked of a skill. */
export interface Reading<Slots> {
  readonly slots: Slots;
  /** The name of the one slot that the person has yet to say; the answer then asks for it. */
  readonly missing?: string;
  /**
   * How many of the turn's words belong to the skill's own grammar rather than to a free text, from 0 to 1. Where
   * several skills claim a turn, the highest wins.
   */
  readonly certainty: number;
  /** Whether the turn rather goes on with the one before, where it can be read so: "add bread". */
  readonly leaning?: boolean;
}

/** A skill's answer. */
export interface SkillAnswer {
  /** For the screen, Markdown. What a person wrote themselves must be escaped with `plain`. */
  readonly text: string;
  /** For the ear, where it must differ from the text: no marks, no digits that are read badly. */
  readonly speech?: string;
  /** Takes back what the answer changed, and says so in a sentence. Only where something was changed. */
  undo?(): Promise<string>;
}

/**
 * Something that Hearth does by itself, without a model. Reading is pure and decides alone whether a turn is the
 * skill's: it is only when every word of it is accounted for. Whatever is impossible ("31 February", a division by zero) is
 * read all the same, and the answer says so; a wrong number is never an answer.
 */
export interface Skill<Slots extends SlotValues> {
  readonly name: SkillName;
  /** `undefined` when the turn is not the skill's. */
  read(utterance: Utterance, context: ReadingContext): Reading<Slots> | undefined;
  /**
   * Reads a turn that leans on the one before, which this skill answered: a value that was asked for, "and tomorrow?",
   * "in Celsius".
   */
  readNext?(utterance: Utterance, before: Reading<Slots>, context: ReadingContext): Reading<Slots> | undefined;
  /** Carries it out. With a slot missing it asks for that and changes nothing. */
  answer(reading: Reading<Slots>, world: SkillWorld): Promise<SkillAnswer>;
}
