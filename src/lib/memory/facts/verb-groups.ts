import type { ClauseVerb } from './clause';
import { verbForm } from './words/verbs';

/** The verb of a clause with all that stands around it. */
interface VerbGroup extends ClauseVerb {
  /** Where the rest begins. */
  readonly end: number;
}

const ADVERB =
  /^(?:really|just|also|still|currently|now|actually|honestly|absolutely|totally|definitely|quite|particularly|especially|already|recently|finally|basically|mostly|mainly|both|all|only|ever|deathly|severely|mildly|slightly|obviously|sadly|unfortunately|luckily|presently|originally|secretly|personally|proudly|completely|deeply|simply|truly|genuinely|literally|kinda|sorta|strongly|terribly|seriously|officially|temporarily|happily|newly|dearly|well|very|so|too|then|even|almost|nearly|highly|badly|extremely|incredibly|pretty|somewhat|positively|utterly|rather|since|proper|dead|bloody|fairly|partly|technically|legally|properly|lately|once|later|each|together|apparently|quickly|first)$/i;
const HABIT = /^(?:always|usually|normally|generally|regularly|often|frequently|mostly)$/i;
const RARELY = /^(?:never|rarely|hardly|seldom|barely|scarcely)$/i;
const NOT = /^(?:not|n't)$/i;
const BE = /^(?:am|is|are|was|were|be|been|being|'m|'re|'s)$/i;
const HAVE = /^(?:have|has|had|having|'ve)$/i;
const DO = /^(?:do|does|did)$/i;
const MODAL = /^(?:will|would|can|could|may|might|should|must|shall|ca|wo|'ll|'d|ought)$/i;
const PARTICIPLE_S =
  /^(?:been|got|had|just|always|never|already|started|moved|left|become|gone|worked|lived|recently|taken|given|joined|passed|stopped|changed|retired|turned|decided)$/i;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts words apart where a verb is joined to what stands before it or to a "not": "I'm", "don't". */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/n't\b|'(?:m|re|ve|ll|d|s)\b|(?:(?!n't\b|'(?:m|re|ve|ll|d|s)\b)[^\s,;:()])+|[,;:()]/gi)].map(
    (match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}

/** Reads the verb group at the beginning of a text that follows a subject. */
export function readVerbGroup(text: string, copula = false): VerbGroup | undefined {
  const tokens = tokensOf(text);
  const word = (at: number): string => tokens[at]?.text ?? '';
  let negated = false;
  let never = false;
  let past = false;
  let perfect = false;
  let progressive = false;
  let future = false;
  let formerly = false;
  let ended = false;
  let habitual = false;
  let modal: string | undefined;

  const finish = (at: number, verb: string, isPast: boolean, known: boolean, third: boolean): VerbGroup => {
    let next = at + 1;
    // "am not", "have never", "is still": what stands after a verb that is its own auxiliary.
    while (/^(?:be|have|do)$/.test(verb) || NOT.test(word(next)) || /^(?:never|no longer)$/i.test(word(next))) {
      const current = word(next);
      if (NOT.test(current)) negated = true;
      else if (RARELY.test(current) && verb !== 'have') negated = never = true;
      else if (/^no$/i.test(current) && /^longer$/i.test(word(next + 1))) {
        negated = true;
        ended = true;
        next += 1;
      } else if (HABIT.test(current)) habitual = true;
      else if (
        /^(?:both|all|so|too|first|quite|pretty|rather|well|very|dead|each|together|once)$/i.test(current) ||
        !ADVERB.test(current) ||
        /^only$/i.test(current)
      )
        break;
      next += 1;
    }
    return {
      verb,
      verbText: word(at),
      negated,
      never,
      tense: past || isPast ? 'past' : 'present',
      perfect,
      progressive,
      future,
      formerly,
      ended,
      ...(modal === undefined ? {} : { modal }),
      habitual,
      known,
      thirdPerson: third,
      end: tokens[next]?.start ?? text.length,
    };
  };
  /** The place of the next word that is no adverb and no "not". */
  const skip = (from: number): number => {
    let next = from;
    while (ADVERB.test(word(next)) || NOT.test(word(next)) || HABIT.test(word(next)) || RARELY.test(word(next)))
      next += 1;
    return next;
  };

  for (let at = 0; at < tokens.length && at < 14; at += 1) {
    const current = word(at);
    const lower = current.toLowerCase();
    if (NOT.test(current)) negated = true;
    else if (RARELY.test(current)) negated = never = true;
    else if (HABIT.test(current)) habitual = true;
    else if (lower === 'no' && /^longer$/i.test(word(at + 1))) {
      negated = true;
      ended = true;
      at += 1;
    } else if (ADVERB.test(current)) continue;
    else if (lower === 'used' && /^to$/i.test(word(at + 1))) {
      formerly = true;
      past = true;
      at += 1;
    } else if (MODAL.test(current)) {
      modal = { ca: 'can', wo: 'will', "'ll": 'will', "'d": 'would' }[lower] ?? lower;
      if (modal === 'will') future = true;
    } else if (DO.test(current)) {
      const next = skip(at + 1);
      const main = verbForm(word(next));
      if (lower === 'did') past = true;
      if (/^(?:|either|too)$/i.test(word(next)) || main.form !== 'base' || (!main.known && next === at + 1))
        return finish(at, 'do', lower === 'did', true, lower === 'does');
    } else if (
      HAVE.test(current) ||
      (lower === "'s" && PARTICIPLE_S.test(word(skip(at + 1)))) ||
      (lower === "'s" && PARTICIPLE_S.test(word(at + 1)))
    ) {
      const next = skip(at + 1);
      const main = verbForm(word(next));
      if (
        /^got$/i.test(word(next)) &&
        !/^(?:married|engaged|divorced|into|rid|back|used|over|up|promoted|made|sacked|fired)$/i.test(word(next + 1))
      ) {
        for (let between = at + 1; between < next; between += 1)
          if (NOT.test(word(between)) || RARELY.test(word(between))) negated = true;
        return finish(next, 'have', false, true, lower !== 'have' && lower !== "'ve");
      }
      if (word(next) !== '' && main.known && main.form === 'past') {
        perfect = true;
        continue;
      }
      if (/^(?:cut|quit|become|come|run|read)$/i.test(word(next)) && lower !== 'had') {
        perfect = true;
        continue;
      }
      if (/ed$/i.test(word(next)) && !/^(?:red|bed|need|seed|shed|naked|tired)$/i.test(word(next))) {
        perfect = true;
        continue;
      }
      return finish(at, 'have', lower === 'had' && !perfect, true, lower === 'has' || lower === "'s");
    } else if (BE.test(current)) {
      const wasPast = /^(?:was|were)$/i.test(current);
      const next = skip(at + 1);
      if (
        !copula &&
        /^going$/i.test(word(next)) &&
        /^to$/i.test(word(next + 1)) &&
        verbForm(word(next + 2)).form === 'base' &&
        !/^\p{Lu}/u.test(word(next + 2)) &&
        !/^(?:the|a|an|my|our|see)$/i.test(word(next + 2))
      ) {
        for (let between = at + 1; between < next; between += 1)
          if (NOT.test(word(between)) || RARELY.test(word(between))) negated = true;
        future = true;
        past = past || wasPast;
        at = next + 1;
        continue;
      }
      const main = verbForm(word(next));
      if (!copula && main.form === 'ing' && main.known && !/^(?:being|meaning)$/i.test(word(next))) {
        progressive = true;
        past = past || wasPast;
        for (let between = at + 1; between < next; between += 1) {
          if (NOT.test(word(between)) || RARELY.test(word(between))) negated = true;
          if (HABIT.test(word(between))) habitual = true;
        }
        const after = verbForm(word(next));
        return finish(next, after.base, false, true, false);
      }
      return finish(at, 'be', wasPast, true, /^(?:is|was|'s)$/i.test(current));
    } else if (/^[\p{L}'-]+$/u.test(current)) {
      const main = verbForm(current);
      return finish(at, main.base, main.form === 'past' && !perfect, main.known, main.form === 'third');
    } else return undefined;
  }
  return undefined;
}
