import type { SkillName } from '../skill';

/** Words that a turn which leans on the one before begins or ends with, and that say nothing of what is asked. */
export const leaningWords: ReadonlySet<string> = new Set([
  ...[
    'and',
    'also',
    'now',
    'what',
    'about',
    'how',
    'if',
    'then',
    'or',
    'so',
    'try',
    'same',
    'for',
    'with',
    'the',
    'do',
  ],
  ...['it', 'that', 'this', 'to', 'in', 'of', 'as', 'well', 'too', 'please', 'ok', 'okay', 'right', 'oh', 'ah', 'is'],
  ...['again', 'instead', 'make', 'was', 'were', 'we', 'there', 'are', 'us', 'a', 'an', 'one', 'no', 'sorry', 'meant'],
  ...[
    'mean',
    'i',
    'actually',
    'nah',
    'give',
    'me',
    'at',
    'on',
    'thing',
    'just',
    'my',
    "'s",
    'be',
    'would',
    'can',
    'you',
  ],
  ...[
    'til',
    'till',
    'until',
    'from',
    ',',
    '.',
    '-',
    '–',
    ';',
    ':',
    'another',
    'could',
    'he',
    'she',
    'they',
    'born',
    'theres',
    'people',
  ],
]);

/** What stands for the answer or the value before. */
export const backWords: readonly string[] = ['that', 'it', 'this', 'then', 'there'];

/** A new request and a value from the turn before are put together with one of these. */
export const joints: readonly string[] = ['', 'of', 'in', 'for', 'to', 'from', 'on', 'with', 'is'];

/** What "one" is, after a turn about these. */
export const nounsOfSkills: Readonly<Partial<Record<SkillName, string>>> = {
  timer: 'timer',
  alarm: 'alarm',
  reminder: 'reminder',
};
