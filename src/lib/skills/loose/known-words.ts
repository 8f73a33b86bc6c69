import { phrases as alarm } from '../english/alarm';
import { phrases as app } from '../english/app';
import { phrases as calendar } from '../english/calendar';
import { questions } from '../english/calendar-questions';
import { phrases as chance } from '../english/chance';
import { phrases as clock } from '../english/clock';
import { phrases as date } from '../english/date';
import { phrases as list } from '../english/list';
import { phrases as note } from '../english/note';
import { phrases as numeral } from '../english/numeral';
import { phrases as reminder } from '../english/reminder';
import { phrases as smallTalk } from '../english/small-talk';
import { phrases as spelling } from '../english/spelling';
import { phrases as sum } from '../english/sum';
import { phrases as timer } from '../english/timer';
import { phrases as unit } from '../english/unit';
import { phrases as voice } from '../english/voice';
import { wordsIn } from '../grammar/phrase-notation';
import { createVocabulary, type Vocabulary } from '../grammar/vocabulary';
import type { SkillName } from '../skill';

type Phrases = Readonly<Record<string, readonly string[]>>;

const phrases: Readonly<Record<SkillName, readonly Phrases[]>> = {
  alarm: [alarm],
  app: [app],
  calendar: [calendar, questions],
  chance: [chance],
  clock: [clock],
  date: [date],
  list: [list],
  note: [note],
  numeral: [numeral],
  reminder: [reminder],
  'small-talk': [smallTalk],
  spelling: [spelling],
  sum: [sum],
  timer: [timer],
  unit: [unit],
  voice: [voice],
};

const known = new Map<string, Vocabulary>();

/** The words that one act is asked for with, in any of its phrases. */
export function wordsOfAct(skill: SkillName, act: string): Vocabulary {
  const key = `${skill}/${act}`;
  const words =
    known.get(key) ?? createVocabulary(phrases[skill].flatMap((acts) => (acts[act] ?? []).flatMap(wordsIn)));
  known.set(key, words);
  return words;
}

/** The words that anything is asked of a skill with. */
export function wordsOfSkill(skill: SkillName): Vocabulary {
  const words =
    known.get(skill) ??
    createVocabulary(phrases[skill].flatMap((acts) => Object.values(acts).flatMap((ways) => ways.flatMap(wordsIn))));
  known.set(skill, words);
  return words;
}

/** What asks for so few acts tells which; a word of more is anybody's. */
const MOST_ACTS = 4;
const MOST_SKILLS = 3;

let telling: ReadonlyMap<string, readonly string[]> | undefined;

/** The skills and the acts that a word is asked with, where they are few: "alarm", "alarm/snooze". */
export function toldBy(word: string): readonly string[] {
  return (telling ??= indexWords()).get(word) ?? [];
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const bySkill = new Map<string, Set<string>>();
  const byAct = new Map<string, Set<string>>();
  const add = (index: Map<string, Set<string>>, word: string, name: string): void => {
    const names = index.get(word) ?? new Set();
    index.set(word, names.add(name));
  };
  for (const [skill, grammars] of Object.entries(phrases)) {
    for (const [act, ways] of grammars.flatMap((acts) => Object.entries(acts))) {
      for (const word of ways.flatMap(wordsIn)) {
        add(bySkill, word, skill);
        add(byAct, word, `${skill}/${act}`);
      }
    }
  }
  const few = (names: ReadonlySet<string> = new Set(), most: number): readonly string[] =>
    names.size <= most ? [...names] : [];
  return new Map(
    [...bySkill].map(([word, skills]) => [word, [...few(skills, MOST_SKILLS), ...few(byAct.get(word), MOST_ACTS)]]),
  );
}
