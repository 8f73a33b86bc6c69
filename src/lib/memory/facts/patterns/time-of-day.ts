import { type Clause } from '../clause';
import { NUMBER_WORDS, WEEKDAYS, alternatives } from '../words/lists';

/** Whether a clause tells what is so now and goes on. */
export const lasting = (clause: Clause): boolean =>
  !clause.future &&
  clause.tense === 'present' &&
  !clause.formerly &&
  (clause.modal === undefined || clause.modal === 'can');

/** A time of day. */
export const CLOCK = `((?:half|quarter|ten|twenty|five)? ?(?:past |to )?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?|${NUMBER_WORDS}|noon|midnight)(?: (?:thirty|fifteen|o'clock))?(?:,? ?(?:am|pm))?)`;

/** How often. */
export const TIMES = `(?:every|each|most|once|twice|on (?:${alternatives(WEEKDAYS)})s?|at weekends|at the weekend|in the morning|in the evening|before work|after work|before bed|three times|\\w+ times a|\\w+ (?:hours|minutes|miles|lengths) (?:a|each|every) (?:day|week|night|morning)|regularly|daily|weekly|all the time|a lot|before breakfast|at night|on weekends|in the evenings|in the mornings|after school|sundays|saturdays)`;

/** Whether something is done again and again. */
export const TIMED = /\b(?:every|each|once|twice|times|on \w+days|at weekends|these days|lately|a lot|again)\b/i;
