import { chance } from './chance';
import { bindSkill, type BoundSkill } from './claim';

/** Every skill. Where two are equally certain of a turn, the one that stands first takes it. */
export const allSkills: readonly BoundSkill[] = [bindSkill(chance)];
