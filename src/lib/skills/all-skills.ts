import { alarm } from './alarm';
import { app } from './app';
import { calendar } from './calendar';
import { chance } from './chance';
import { bindSkill, type BoundSkill } from './claim';
import { clock } from './clock';
import { date } from './date';
import { list } from './list';
import { note } from './note';
import { reminder } from './reminder';
import { numeral } from './numeral';
import { spelling } from './spelling';
import { smallTalk } from './small-talk';
import { sum } from './sum';
import { timer } from './timer';
import { unit } from './unit';
import { voice } from './voice';

/** Every skill. Where two are equally certain of a turn, the one that stands first takes it. */
export const allSkills: readonly BoundSkill[] = [
  bindSkill(clock),
  bindSkill(date),
  bindSkill(chance),
  bindSkill(timer),
  bindSkill(alarm),
  bindSkill(reminder),
  bindSkill(sum),
  bindSkill(unit),
  bindSkill(smallTalk),
  bindSkill(spelling),
  bindSkill(numeral),
  bindSkill(list),
  bindSkill(note),
  bindSkill(calendar),
  bindSkill(voice),
  bindSkill(app),
];
