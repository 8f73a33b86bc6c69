import type { SlotValues } from '../core/conversation';
import type { Utterance } from './grammar/utterance';
import type { Reading, ReadingContext, Skill, SkillAnswer, SkillName } from './skill';
import type { SkillWorld } from './skill-world';

/** A turn that a skill takes upon itself. */
export interface SkillClaim {
  readonly skill: SkillName;
  readonly slots: SlotValues;
  /** The slot that the answer will ask for. */
  readonly missing?: string;
  /** From 0 to 1, see `Reading`. */
  readonly certainty: number;
  /** Whether it rather goes on with the turn before, where that can be read. */
  readonly leaning?: boolean;
  /** Whether it was read from what the turn is like, not word for word. */
  readonly loose?: boolean;
  answer(world: SkillWorld): Promise<SkillAnswer>;
  /** What the next turn asks, if it leans on this one. */
  readNext(utterance: Utterance, context: ReadingContext): SkillClaim | undefined;
}

/** A skill whose slots are nobody's business but its own. */
export interface BoundSkill {
  readonly name: SkillName;
  read(utterance: Utterance, context: ReadingContext): SkillClaim | undefined;
}

/** Keeps a skill together with what it reads, so that skills with different slots can stand in one list. */
export function bindSkill<Slots extends SlotValues>(skill: Skill<Slots>): BoundSkill {
  const claim = (reading: Reading<Slots> | undefined): SkillClaim | undefined =>
    reading && {
      skill: skill.name,
      ...reading,
      answer: (world) => skill.answer(reading, world),
      readNext: (utterance, context) => claim(skill.readNext?.(utterance, reading, context)),
    };
  return { name: skill.name, read: (utterance, context) => claim(skill.read(utterance, context)) };
}

/** What a claim asks of its skill: "timer/start". */
export function actOfClaim({ skill, slots: { act } }: Pick<SkillClaim, 'skill' | 'slots'>): string {
  return `${skill}/${typeof act === 'string' ? act : ''}`;
}
