import { FailureError } from '../../../lib/core/failure';
import type { GenerationEvent, GenerationRequest, StopReason } from '../../../lib/models/language-model';
import { commonPrefix, type CacheSlot } from '../cache/cache-slots';
import type { LoadedModel } from '../model/loaded-model';
import { batchRows } from '../model/memory-plan';
import { AnswerText } from '../text/answer-text';
import type { TokenTexts } from '../text/token-bytes';
import { acceptDraft } from './accept-draft';
import { drawToken, penaliseRepetition, seededRandom } from './choose-token';
import { distributionOf } from './distribution';
import type { Drafter, Guess } from './drafter';
import { extend } from './extend';
import { Guesser } from './guesser';
import type { TokenConstraint } from './token-constraint';

/** What one answer is made with. */
export interface GenerationParts {
  readonly model: LoadedModel;
  readonly tokenTexts: TokenTexts;
  readonly prompt: readonly number[];
  readonly slot: CacheSlot;
  readonly constraint: TokenConstraint | undefined;
  /** Writes ahead, where that pays. */
  readonly drafter?: Drafter | undefined;
  /** Lets messages in, an abort above all. */
  readonly breathe: () => Promise<void>;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
}

/**
 * Answers a prompt token by token. The slot's tokens always say exactly which keys and values are valid, also when the
 * answer is aborted or the consumer stops listening.
 *
 * @throws FailureError `context-overflow` when the prompt leaves no room for an answer
 */
export async function* generate(
  request: GenerationRequest,
  parts: GenerationParts,
  signal: AbortSignal,
): AsyncGenerator<GenerationEvent, void> {
  const { model, prompt, slot } = parts;
  if (prompt.length >= model.capacity) {
    throw new FailureError({ code: 'context-overflow', promptTokens: prompt.length, limitTokens: model.capacity });
  }
  const started = parts.now();
  // The last token of the prompt is always computed: its logits choose the first token of the answer.
  const reusedTokens = Math.min(commonPrefix(slot.tokens, prompt), prompt.length - 1);
  slot.tokens.length = reusedTokens;
  slot.unsent = 0;
  let answerTokens = 0;
  let guessedTokens = 0;
  let triedTokens = 0;
  let firstTokenMs = 0;
  const done = (stopReason: StopReason): GenerationEvent => ({
    type: 'done',
    stopReason,
    usage: {
      promptTokens: prompt.length,
      reusedTokens,
      answerTokens,
      ...(guessedTokens === 0 ? {} : { guessedTokens }),
      ...(triedTokens === 0 ? {} : { triedTokens }),
    },
    firstTokenMs,
    totalMs: parts.now() - started,
  });

  yield { type: 'prefill', doneTokens: reusedTokens, totalTokens: prompt.length, reusedTokens };
  while (slot.tokens.length < prompt.length) {
    if (!(await extend(parts, prompt.slice(slot.tokens.length, slot.tokens.length + batchRows), [], signal))) {
      yield done('aborted');
      return;
    }
    yield { type: 'prefill', doneTokens: slot.tokens.length, totalTokens: prompt.length, reusedTokens };
  }

  const text = new AnswerText(parts.tokenTexts, request.stop, request.messages.at(-1)?.role !== 'assistant');
  const choose = tokenChooser(request, parts);
  const guesser = new Guesser({ ...parts, drafter: parts.drafter, sampling: request.sampling });
  // Tokens that the last pass computed on top of the sure ones, and the row whose logits choose next.
  let guesses: readonly Guess[] = [];
  let row = 0;
  for (;;) {
    if (signal.aborted) {
      yield* held(text);
      yield done('aborted');
      return;
    }
    const { token, logProbability } = await choose(row, guesses[row]);
    if (firstTokenMs === 0) firstTokenMs = parts.now() - started;
    if (model.config.endOfTurnTokens.includes(token)) {
      yield* held(text);
      yield done('end');
      return;
    }
    answerTokens++;
    const { text: piece, stopped } = text.add(token);
    yield { type: 'token', text: piece, id: token, logProbability };
    if (stopped) {
      yield done('stop-sequence');
      return;
    }
    if (parts.constraint?.finished === true) {
      yield* held(text);
      yield done('end');
      return;
    }
    if (answerTokens >= request.maxTokens || slot.tokens.length >= model.capacity) {
      yield* held(text);
      yield done('length');
      return;
    }
    if (guesses[row]?.token === token) {
      // Guessed right: its keys and values are there, and so are the logits behind it.
      slot.tokens.push(token);
      guessedTokens++;
      row++;
    } else {
      guesser.learn(row);
      guesses = await guesser.propose([...slot.tokens, token], model.capacity - slot.tokens.length - 1, signal);
      row = 0;
      const passStarted = parts.now();
      const guessed = guesses.map((guess) => guess.token);
      triedTokens += guessed.length;
      await extend(parts, [token], guessed, signal);
      guesser.learnPass(guessed.length + 1, parts.now() - passStarted);
    }
    await parts.breathe();
  }
}

/** The end of the answer's text that was held back, as an event without a token of its own. */
function* held(text: AnswerText): Generator<GenerationEvent, void> {
  const rest = text.finish();
  if (rest !== '') yield { type: 'token', text: rest, id: -1, logProbability: 0 };
}

/** A token, and the natural logarithm of the probability that the model gave it before any penalty or constraint. */
interface Choice {
  readonly token: number;
  readonly logProbability: number;
}

/**
 * Chooses the next token from a row of logits of the last pass; where one was drafted by drawing, with regard to it. Only what the answer said itself is penalised: the words of
 * the question are the ones that a good answer takes up.
 */
function tokenChooser(
  request: GenerationRequest,
  parts: GenerationParts,
): (row: number, guess: Guess | undefined) => Promise<Choice> {
  const { sampling } = request;
  const { model, constraint, slot, prompt } = parts;
  const random = seededRandom(sampling.seed);
  return async (row, guess) => {
    const best = model.bestToken(row);
    const logits = model.logits(row);
    const logTotal = model.logTotal(row, best);
    if (sampling.temperature === 0 && sampling.repetitionPenalty === 1 && constraint === undefined) {
      return { token: best, logProbability: (logits[best] ?? -Infinity) - logTotal };
    }
    const plain = logits.slice();
    penaliseRepetition(logits, slot.tokens.slice(prompt.length), sampling.repetitionPenalty);
    await constraint?.mask(logits);
    const draw = (): number =>
      guess?.drawnFrom === undefined
        ? drawToken(logits, sampling, random)
        : acceptDraft(distributionOf(logits, sampling), guess.drawnFrom, guess.token, random);
    const token = sampling.temperature === 0 ? model.bestToken(row) : draw();
    constraint?.accept(token);
    return { token, logProbability: (plain[token] ?? -Infinity) - logTotal };
  };
}
