import type { RecalledTurn } from '../../core/recalled-turn';
import { NOTHING_SAID, NOT_SURE, YES, quoted } from './english';
import { contentStems, says } from './same-thing';
import { unknown, type AnswerContext, type MemoryAnswer } from './memory-answer';
import type { SaidRequest } from './memory-request';

/**
 * Turns that less probably help are not told, and below the second bound not as certain, unless they say every word of
 * the topic. Of 120 questions over long conversations two thirds had a right turn above the first bound, and one in
 * four above the second.
 */
const LEAST = 0.05;
const CERTAIN = 0.2;
/** Turns quoted at most: one is sought by "when" and "where", several by "what". */
const ONE = 1;
const SEVERAL = 4;
/** Characters quoted of a long turn. */
const LONGEST_QUOTE = 280;

/** Answers with the turns themselves, word for word, the earliest first. */
export function answerSaid({ seeks, whose, topic, range }: SaidRequest, context: AnswerContext): MemoryAnswer {
  const { turns, timeZone } = context;
  const wanted = contentStems(topic ?? '');
  const isClear = ({ score, text }: RecalledTurn): boolean => score >= CERTAIN || says(text, wanted);
  const fitting = turns.filter(
    (turn) =>
      (whose === 'both' || turn.role === whose) &&
      (range === undefined || (turn.at >= range.from && turn.at < range.to)) &&
      (turn.score >= LEAST || isClear(turn) || (topic === undefined && range !== undefined)),
  );
  const best = fitting.toSorted(
    (one, other) => Number(isClear(other)) - Number(isClear(one)) || other.score - one.score,
  );
  const [first] = best;
  const isCertain = topic === undefined || (first !== undefined && isClear(first));
  const told = best
    .filter((turn) => !isCertain || topic === undefined || isClear(turn))
    .slice(0, seeks === 'what' || topic === undefined ? SEVERAL : ONE)
    .sort((one, other) => one.at - other.at);
  if (told.length === 0) return unknown(NOTHING_SAID);
  const opening = !isCertain ? [NOT_SURE] : seeks === 'whether' ? [YES] : [];
  const quotes = told.map(({ role, at, text }) => quoted(role, at, excerpt(text, topic), timeZone));
  return {
    text:
      quotes.length === 1
        ? [...opening, ...quotes].join(' ')
        : [...opening, ...quotes.map((quote) => `- ${quote}`)].join('\n'),
    isKnown: isCertain,
    sources: told.map(sourceOf),
  };
}

function sourceOf({ messageId, conversationId, at }: RecalledTurn): MemoryAnswer['sources'][number] {
  return { kind: 'turn', messageId, conversationId, at };
}

/** A long turn from the sentence on that shares most words with the topic. */
function excerpt(text: string, topic: string | undefined): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain.length <= LONGEST_QUOTE) return plain;
  const words = new Set(topic?.toLowerCase().match(/\p{L}{3,}/gu));
  const sentences = plain.match(/[^.!?]+[.!?]*\s*/g) ?? [plain];
  const shared = sentences.map(
    (each) => (each.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => words.has(word)).length,
  );
  const first = Math.max(0, shared.indexOf(Math.max(...shared)));
  const rest = sentences.slice(first).join('').trim();
  const cut = rest.length <= LONGEST_QUOTE ? rest : `${rest.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …`;
  return first === 0 ? cut : `… ${cut}`;
}
