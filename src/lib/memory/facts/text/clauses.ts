import { isCommand } from '../guards/command';
import { asks } from '../guards/question';
import type { Speaking } from '../speaking';
import { readSubject } from '../subjects';
import { readVerbGroup, tokensOf } from '../verb-groups';
import { verbForm } from '../words/verbs';

/** A part of a sentence that may say something of its own. */
export interface Piece {
  readonly text: string;
  /** It hangs on another clause ("when I was six", "if it rains") and says nothing by itself. */
  readonly subordinate: boolean;
  /** What joins it to the one before: "and", "but not", ",". */
  readonly joint: string;
}

const JOINT =
  /(?:\s*[,;:–—]+|\s+-+)?\s+(?:and then|and also|and so|and now|and|but then|but also|but|so that|so|or|yet|because of|because|cos|as|since|though|although|while|whereas|whilst|when|whenever|until|till|after|before|if|unless|plus)\s+|\s*[,;:–—]+\s+|\s+-+\s+/gi;
const SUBORDINATE = /\b(?:when|whenever|while|whilst|until|till|after|before|if|unless|so that|as|since)\s*$/i;
/** After these, "when" begins what is liked: "I hate it when people shout". */
const LIKED_WHEN = /\b(?:like|love|hate|enjoy|dislike|loathe|stand|prefer|mind|bear|adore|detest)(?: it)?$/i;
const FRAGMENT = /^(?:not |no |never |just not |only |also |especially )/i;
const NEW_VERB =
  /^(?:(?:also|now|then|just|really|still|never|always|usually|do not|don't|can't|cannot|won't|doesn't|didn't|haven't|hasn't|isn't|am|is|are|was|'m) )*([a-zÀ-ỿ]+)/i;
const MANNER =
  /^(?:am|is|are|was|were|have|has|had|do|does|did|can|can't|don't|doesn't|won't|will|used|got|haven't|hasn't|isn't)$/i;

/** Cuts a sentence where a new clause begins; lists and names stay whole. */
export function splitClauses(sentence: string, speaking: Speaking): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let joint = '';
  for (const match of sentence.matchAll(JOINT)) {
    const after = sentence.slice(match.index + match[0].length);
    const before = sentence.slice(start, match.index);
    if (match.index < start || !beginsClause(after, before, match[0].trim().toLowerCase(), speaking)) continue;
    pieces.push({ text: before.trim(), subordinate: SUBORDINATE.test(joint), joint });
    joint = match[0].trim().toLowerCase();
    start = match.index + match[0].length;
  }
  pieces.push({ text: sentence.slice(start).trim(), subordinate: SUBORDINATE.test(joint), joint });
  return pieces
    .map((piece) => (piece.subordinate && isReason(piece) ? { ...piece, subordinate: false } : piece))
    .filter((piece) => piece.text !== '');
}

/** "Since she is an undertaker" gives a reason and is so; "since I moved here" and "as I walk" tell when. */
function isReason({ text, joint }: Piece): boolean {
  return (
    /\b(?:since|as)$/i.test(joint) &&
    /^(?:i|we|he|she|it|they|my \p{L}+)(?:'m|'re|'s| am| are| is| have| has|'ve| don't| doesn't| can't)(?! (?:\p{L}+ly )?(?:been|got older|getting|going|\p{L}+ing)\b)/iu.test(
      text,
    )
  );
}

/** Stands for whoever "he" and "her" will mean. */
const SOMEBODY = { label: 'somebody' };

function hasVerb(text: string): boolean {
  return (
    /'(?:m|re|ve|ll)\b|n't\b|'s /i.test(text) ||
    tokensOf(text).some(
      ({ text: word }) => verbForm(word).known && !/^(?:work|like|name|study|will|can)$/i.test(word),
    ) ||
    /^(?:no|not|size)\b/i.test(text) ||
    isCommand(text) ||
    /\b(?:like|work|study|can|will)\b/i.test(text)
  );
}

function beginsClause(after: string, before: string, joint: string, speaking: Speaking): boolean {
  const word = joint.replace(/^[^\p{L}]+/u, '');
  if (/^(?:when|whenever|as|since|until|till|after|before)$/.test(word) && LIKED_WHEN.test(before)) return false;
  if (/^(?:and|or|plus|)$/.test(word) && joint !== '' && !/[;:–—]/.test(joint) && !hasVerb(before)) return false;
  const rest = after.replace(
    /^(?:(?:and|but|so|or|then|now|also|plus|well|actually|in fact|sadly|luckily|for now|right now|at the moment|for the moment|these days|currently|today|nowadays|anyway|anyways|lately),? )+/i,
    '',
  );
  if (asks(rest) && /[,;:–—-]|so|and|but/.test(joint)) return true;
  const subject = readSubject(rest, speaking.last === undefined ? { ...speaking, last: SOMEBODY } : speaking);
  if (subject !== undefined && subject.end < rest.length) {
    const group = readVerbGroup(rest.slice(subject.end));
    if (group !== undefined && (group.known || group.thirdPerson || /^(?:i|we)\b/i.test(rest))) {
      if (word !== 'as' || /^(?:i|we)\b/i.test(rest)) return true;
    }
  }
  if (/^(?:please |you can |everyone |but )*calls? (?:me|my [a-zÀ-ỿ]+) [a-zÀ-ỿ]/i.test(rest)) return true;
  if (
    /^(?:there|here|that|it|this|which|who)(?:'s| is| are| has| was|\b)/i.test(rest) &&
    /[,;:–—-]|so|but|and|because/.test(joint)
  )
    return true;
  if (SUBORDINATE.test(word) || word === 'because') return /^(?:i|we|he|she|it|they|you)\b/i.test(rest);
  if (FRAGMENT.test(rest)) return /[,;–—-]|but|so|and/.test(joint) && !/^no (?:one|matter)/i.test(rest);
  return beginsVerbPhrase(rest, before, joint);
}

/** "… and live in Hull", "… but don't like coffee": the subject goes on. */
function beginsVerbPhrase(after: string, before: string, joint: string): boolean {
  const word = joint.replace(/^[^\p{L}]+/u, '');
  if (!/^(?:and|but|or|and then|and also|and now|and so|so|then|yet|but also|because|plus|)$/.test(word)) return false;
  const verb = NEW_VERB.exec(after)?.[1];
  const first = /^[\p{L}']+/u.exec(after)?.[0] ?? '';
  if (verb === undefined || /^\p{Lu}/u.test(verb)) return false;
  if (MANNER.test(first) && !/^(?:is|are|was|were) (?:it|he|she|they|that)\b/i.test(after)) return true;
  const form = verbForm(verb);
  if (!form.known || form.form === 'ing' || /\bborn$/i.test(before)) return false;
  if (form.form === 'base' && NOUN_TOO.test(form.base) && !COMPLEMENT.test(after)) return false;
  if (form.form === 'base' && !isFirstPerson(before)) return false;
  // A list of nouns: "walks and runs", "cats and drives".
  if (form.form === 'third' && !/\b(?:my|our|his|her|their|he|she|it|\p{Lu}\p{Ll}+)\b/u.test(before)) return false;
  return true;
}

/** Bases that are nouns as often: "tea and work", "music and dance". */
const NOUN_TOO =
  /^(?:work|study|dance|cook|fish|walk|drink|fear|box|name|share|hike|row|ski|surf|sail|cycle|run|swim|program|design|ride|drive|draw|code|repair|plan|dream|hope|climb|try|need|visit|stop|change|swap|feed|feel|guess|cost|book|bank|train|practice|coach|watch|trust|fast|smoke|paint|farm|nurse|garden|travel|cut|burn|rescue|chair|sponsor|report|deal|host|treat|rest|talk|sleep|help|lead|use|wish|play|start|love|support|like|look|hunt|camp|pass|fall|return|shop|stream|game|drop|kick|hire|mind|jog|race|head|trade|register|winter|root|curl|golf|rent|share|chair|coach|minister|mentor|lecture|pack|whistle|haul|separate|ring|order|brew|wash|lift|clean|trade|sort|hire|roast|skip|snack|knock|close|sit|cry|pick|open|harvest|grind|chop|ask|let|put|restore|photograph|swear)$/;
const COMPLEMENT =
  /^(?:(?:also|now|then|just|really|still|never|always|usually) )*[a-zÀ-ỿ]+ (?:in|at|for|the|an?|my|our|to|with|on|every|as|nights|days|from|part|full|law|it|them|\p{Lu}|\p{Ll}+ing\b|\p{Ll}+s\b)|^(?:love|like|cook|swim|run|cycle|ski|dance|smoke|paint|hike|climb)(?:$|[,.]| [a-zÀ-ỿ])/iu;

function isFirstPerson(text: string): boolean {
  return /(?:^|[\s,])(?:i|we)(?:'m|'re|'ve|'ll|[ ])/i.test(` ${text} `) || /^(?:my [a-zÀ-ỿ]+ and i|me and)/i.test(text);
}
