import { m } from '../../paraglide/messages';

const NAMES: Readonly<Record<string, () => string>> = {
  clock: m.skills_clock,
  date: m.skills_date,
  sum: m.skills_sum,
  unit: m.skills_unit,
  numeral: m.skills_numeral,
  spelling: m.skills_spelling,
  chance: m.skills_chance,
  timer: m.skills_timer,
  alarm: m.skills_alarm,
  reminder: m.skills_reminder,
  list: m.skills_list,
  note: m.skills_note,
  calendar: m.skills_calendar,
  voice: m.skills_voice,
  app: m.skills_app,
  'small-talk': m.skills_small_talk,
};

/** What the screen calls a skill. One that is not known, as another version of Hearth may have stored it, is shown as it is. */
export function skillName(name: string): string {
  return NAMES[name]?.() ?? name;
}
