import { PERSON } from '../../core/fact';
import type { Draft } from './clause';
import { companionsOf } from './companions';
import { labelClause, labelOf } from './labeller/label-clause';
import { readFactTimes } from './fact-times';
import { isCommand, isMessage, withoutOpening } from './guards/command';
import { castsDoubt, isDoubtful, withoutIdleConditions } from './guards/doubt';
import { isHearsay, isOwnReport, withoutQuotes } from './guards/hearsay';
import { isAboutConversation, isIdiom } from './guards/idioms';
import { asks, endsInTag } from './guards/question';
import { readMentions } from './mentions';
import { surroundingsOf, wordsOf } from './labeller/surroundings';
import { evidenceOf, trusted } from './labeller/trust';
import { objectsOf } from './objects-of';
import { readPiece, type Subjected } from './read-piece';
import { splitClauses, type Piece } from './text/clauses';
import { punctuated } from './text/dictation';
import { rewritten, rewrittenClause } from './text/rewrites';
import type { Turn } from './turn';

/** "My favourite flowers? Peonies" is one sentence. */
export function joined(text: string): string {
  return text
    .replace(/\b(my (?:favourite [a-zÀ-ỿ ]{2,30}|name|hobby|job|age|birthday|dream))\? (?=[a-zÀ-ỿ][^?]*$)/gi, '$1 is ')
    .replace(/^(?:me|you mean me)\? /i, '');
}

/** Reads a sentence into the drafts of the turn, unless it asks, commands or doubts. */
export function readSentence(
  sentence: string,
  turn: Turn,
  context: { readonly now: number; readonly timeZone: string },
): void {
  const opened = withoutOpening(withoutIdleConditions(withoutQuotes(sentence)));
  const isQuestion = /\?[\s"')]*$/.test(sentence);
  if (asks(opened) || (isQuestion && endsInTag(opened)) || castsDoubt(opened) || isIdiom(sentence)) return;
  const bare = opened.replace(/[.!?…\s]+$/, '');
  // Who begins with a small letter seldom sets commas.
  const text = rewritten(/^\p{Ll}/u.test(sentence) ? punctuated(bare) : bare);
  turn.topic = undefined;
  turn.pointed = turn.pointed?.sentences === 0 ? { ...turn.pointed, sentences: 1 } : undefined;
  const pieces = afterCommand(splitClauses(text, turn.speaking), text);
  if (isQuestion && !pieces.some((piece, index) => index > 0 && asks(piece.text))) return;
  readPieces(pieces, sentence, turn, context);
}

/** What follows a command and gives the person's reason for it: "find me a recipe, I'm vegan". */
function afterCommand(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (!isCommand(text)) return pieces;
  if (isMessage(text)) return [];
  return pieces
    .slice(1)
    .filter(({ text: piece, joint }) => /[,;–—-]|because|cos|since/.test(joint) && /^(?:i|we|my|our)\b/i.test(piece));
}

function readPieces(
  pieces: readonly Piece[],
  sentence: string,
  turn: Turn,
  context: { readonly now: number; readonly timeZone: string },
): void {
  let subject: Subjected | undefined;
  let before: readonly Draft[] = [];
  for (const [index, piece] of pieces.entries()) {
    const text = pointedAt(rewrittenClause(withoutOpening(piece.text.replace(LEADING_REASON, ''))), turn);
    if (asks(text)) return;
    if (piece.subordinate || text === '' || (piece.joint === '' && LEADING_CLAUSE.test(text))) continue;
    if (
      isDoubtful(text) ||
      /\b(?:if|unless)$/.test(pieces[index + 1]?.joint ?? '') ||
      isHearsay(text) ||
      isAboutConversation(text)
    ) {
      subject = undefined;
      if (isHearsay(text) && !isOwnReport(text)) return;
      continue;
    }
    const told = before.at(-1)?.predicate;
    const seen = surroundingsOf(
      text,
      piece.joint !== '',
      turn.speaking,
      subject,
      told === undefined ? undefined : labelOf(told),
    );
    const read = readPiece(text, piece, turn, subject, before);
    subject = read.subject;
    const mentions = readMentions(text, turn.speaking.last?.label).filter(
      (mention) =>
        !read.drafts.some((draft) => draft.object === mention.object && draft.predicate === mention.predicate),
    );
    if (read.drafts.length > 0) before = read.drafts;
    const times = readFactTimes(text, context);
    const drafts = [...mentions, ...read.drafts].flatMap((draft) =>
      objectsOf(draft).map((object): Draft => ({ ...draft, subject: draft.subject ?? PERSON, object })),
    );
    drafts.push(...companionsOf(text, drafts));
    turn.observe?.(seen, drafts);
    const vectors = seen === undefined ? undefined : turn.vectorsOf?.(wordsOf(seen));
    const labelled = seen === undefined ? undefined : labelClause(turn.weights, seen, vectors);
    const evidence = evidenceOf(drafts, labelled);
    for (const reading of trusted(turn.weights, evidence)) turn.drafts.push({ reading, sentence, times });
  }
}

/** "Since I'm coeliac, …": a reason, and so. */
const LEADING_REASON = /^(?:since|as) (?=(?:i|we)(?:'m|'re| am| are| have| don't| can't|'ve got) )/i;

const LEADING_CLAUSE =
  /^(?:when|whenever|while|until|till|after|before|as|once|since|unless|if) (?:i|we|he|she|it|they|my|our|the|you)\b[^,]*$/i;

/** "It's a Fairphone" behind "I've got a new phone": what is meant is said. */
function pointedAt(text: string, turn: Turn): string {
  const attribute = turn.pointed?.attribute;
  return attribute === undefined
    ? text
    : text.replace(
        /^favou?rite/i.test(attribute)
          ? /^(?:now )?(?:it|that)(?:'s| is) (?:now )?/u
          : /^(?:it|that)(?:'s| is) (?=\p{Lu}|an? |the )/u,
        `my ${attribute} is `,
      );
}
