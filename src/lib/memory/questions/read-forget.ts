import { PERSON } from '../../core/fact';
import { cardinalityOf } from '../facts/predicates';
import { takeRange } from './asked-time';
import type { ForgetRequest, TurnContext } from './memory-request';
import { whoIs } from './people';
import { readAsk } from './read-ask';
import { readPossession } from './possession';

type What = ForgetRequest['what'];

const POLITE =
  '(?:(?:can|could|will|would) you (?:please )?|you (?:can|may|should|must) (?:now )?|i (?:want|would like) you to |i would like to have you |kindly |i would rather you )?';
const FORGET = '(?:forget|unlearn|unremember|stop remembering|stop knowing)';
/** These are said of lists, notes and files, too: they need the memory named, or something that only it holds. */
const DELETE = '(?:delete|erase|remove|wipe|drop|clear|scrap|get rid of)';
const EVERYTHING = '(?:everything|all|all of it|whatever|all the things|anything|all the facts|all facts)';
const YOU_KNOW =
  '(?:(?:that )?(?:you (?:know|remember|have|have got|have stored|have saved|have kept|have learn(?:ed|t)|learn(?:ed|t)|stored|saved)|i (?:have )?(?:said|told you|ever told you|ever said))(?: stored| saved| kept)?)';
const MEMORY = '(?:your|the) (?:memory|memories|records?)';
const FROM_MEMORY = `(?: (?:from|in|out of) (?:${MEMORY}|what you know|what you remember|what you have))`;

/** Without one of these words nothing is to be forgotten. */
const ORDER =
  /forget|remember|unlearn|knowing|delete|erase|remove|wipe|drop|clear|scrap|get rid|take back|empty|reset|store|save|memori|keep/i;

const expression = (phrase: string): RegExp => new RegExp(`^${POLITE}${phrase}$`, 'i');

const THAT = [
  expression(`${FORGET} (?:about )?(?:that|this)(?: (?:fact|bit|thing))?`),
  expression(`${FORGET} (?:what|that thing|the thing|the last thing) i (?:have )?just (?:said|told you)`),
  expression(
    `${FORGET} the last (?:thing|fact)(?: (?:i (?:said|told you)|you (?:learned|learnt|stored|remembered|saved)))?`,
  ),
  expression('do not (?:remember|store|save|memorise|memorize|keep) (?:that|this|what i just (?:said|told you))'),
  expression(`${DELETE} (?:that|this)${FROM_MEMORY}`),
  expression('unremember it'),
];
const ALL = [
  expression(`(?:${FORGET}|${DELETE}) (?:${EVERYTHING}|what)(?: ${YOU_KNOW})? (?:about|on|of) (?:me|us|myself)`),
  expression(`(?:${FORGET}|${DELETE}) ${EVERYTHING} ${YOU_KNOW}`),
  expression(`${FORGET} (?:everything|it all|all of it|me|all about me|absolutely everything|everything about me)`),
  expression(`(?:wipe|clear|empty|erase|delete|reset) (?:all (?:of )?)?${MEMORY}(?: (?:of|about) me)?`),
  expression(`(?:wipe|clear|delete) everything${FROM_MEMORY}`),
];
const SUBJECT = [
  expression(`(?:${FORGET}|${DELETE}) (?:${EVERYTHING}|what)(?: ${YOU_KNOW})?(?: (?:about|on|of)) (?<about>.+)`),
  expression(`(?:${FORGET}|${DELETE}) (?<about>.+)${FROM_MEMORY}`),
  expression(`stop remembering (?<about>.+)`),
];
const SAID = [
  expression(
    `(?:${FORGET}|${DELETE}|take back|scrap) (?:about )?(?:what|everything|anything|whatever|all|the thing|the things|that) (?:that )?i (?:have )?(?:ever )?(?:said|told you|mentioned)(?: to you)? (?:about|regarding|on|concerning) (?<about>.+)`,
  ),
  expression(`(?:do not|never) (?:remember|keep) what i (?:said|told you) about (?<about>.+)`),
  expression(`${FORGET} (?:that |the thing |the things |that thing |the bit )(?:about|with) (?<about>.+)`),
  expression(`forget (?:that )?i (?:ever )?(?:said|told you|mentioned) (?:anything about |that |about )?(?<about>.+)`),
];
const SO = expression(
  `${FORGET} (?:that (?<told>\\S+ \\S.+)|(?<so>(?:i|my \\S+|we|our \\S+) (?:am|is|are|was|were|have|has|do|live|lived|lives|like|likes|work|works|\\S+ed) .+))`,
);
/** How a clause begins that tells something; a name does, too. */
const CLAUSE = /^(?:i|my|we|our|he|she|they|the)$/;
const PLAIN = expression(`${FORGET} (?:about )?(?<about>.+)`);
const DELETED = expression('(?:delete|erase|remove|wipe) (?<about>(?:my|our) .+)');
const SPOKEN = /\bi (?:have )?(?:just )?(?:ever )?(?:said|told|mentioned)\b/i;
const TIME_ONLY = expression(
  `${FORGET} (?:${EVERYTHING}|that thing|the thing)(?: (?:i|we) (?:said|told you|talked about|spoke about))?`,
);
/** Why it is to be forgotten. */
const REASON = /(?:,| -|;|\.) (?:it|i|he|she|we|they|nobody|that) (?!want\b|need\b|would\b)[^,.;!?]+$/i;
const LONGEST = 10;

/**
 * Reads a request to forget. "Forget it" is an idiom, "don't forget" is none, and what is deleted without the memory's
 * being named ("delete the note") is somebody else's.
 *
 * @param text tidied
 */
export function readForget(tidy: string, context: TurnContext): ForgetRequest | undefined {
  if (!ORDER.test(tidy)) return undefined;
  const isSaid = SPOKEN.test(tidy);
  const request = (what: What): ForgetRequest => ({ kind: 'forget', what, isSaid });
  const { known } = context;
  const text = tidy.replace(REASON, '').replace(/ (?:now|already)$/i, '');

  const timed = takeRange(text, context);
  if (timed !== undefined && TIME_ONLY.test(timed.rest)) return request({ kind: 'time', range: timed.range });
  if (THAT.some((each) => each.test(text))) return request({ kind: 'that' });
  if (ALL.some((each) => each.test(text))) return request({ kind: 'everything' });

  const about = (expressions: readonly RegExp[]): string | undefined =>
    expressions.map((each) => each.exec(text)?.groups?.['about']).find((each) => each !== undefined);
  const said = about(SAID);
  if (said !== undefined) return isShort(said) ? request(whatOf(said) ?? { kind: 'words', words: said }) : undefined;
  const named = about(SUBJECT);
  if (named !== undefined) {
    const isMine = /^(?:my|our) /i.test(named);
    const what = whatOf(named) ?? (isMine && isShort(named) ? { kind: 'words' as const, words: named } : undefined);
    if (what !== undefined) return request(what);
  }
  const { told, so } = SO.exec(text)?.groups ?? {};
  const first = told?.split(' ')[0] ?? '';
  const clause = CLAUSE.test(first.toLowerCase()) || /^\p{Lu}/u.test(first) ? told : so;
  if (clause !== undefined && isShort(clause)) return request({ kind: 'words', words: clause });
  const plain = PLAIN.exec(text)?.groups?.['about'];
  const deleted = DELETED.exec(text)?.groups?.['about'];
  const what = (plain ?? deleted) === undefined ? undefined : whatOf(plain ?? deleted ?? '', deleted !== undefined);
  // Occasions belong to the calendar, unless the memory is named.
  return what === undefined || (what.kind === 'value' && cardinalityOf(what.predicate) === 'timed')
    ? undefined
    : request(what);

  function whatOf(words: string, mustBeSure = false): What | undefined {
    const subject = whoIs(words, known);
    if (subject !== undefined && subject !== PERSON) return { kind: 'subject', subject };
    const asked = /^(?:what|where|who|when|how|which)\b/i.test(words) ? readAsk(words, true, context) : undefined;
    const owned = asked ?? readPossession(words, known);
    if (owned === undefined || (mustBeSure && !owned.isSure)) return undefined;
    return { kind: 'value', subject: owned.subject, predicate: owned.predicate, words };
  }
}

function isShort(words: string): boolean {
  return (
    words.split(' ').length <= LONGEST &&
    !/[.!?;:]\s|\b(?:and|so|then|but) (?:tell|write|give|let|make|help|start|what|how)\b/i.test(words)
  );
}
