import { FailureError } from '../../../lib/core/failure';
import type { GenerationEvent, GenerationRequest, StopReason } from '../../../lib/models/language-model';
import { commonPrefix, type CacheSlot } from '../cache/cache-slots';
import type { LoadedModel } from '../model/loaded-model';
import { batchRows } from '../model/memory-plan';
import { AnswerText } from '../text/answer-text';
import type { TokenTexts } from '../text/token-bytes';
import { PromptLookup } from './prompt-lookup';
import { drawToken, penaliseRepetition, seededRandom } from './choose-token';
import type { TokenConstraint } from './token-constraint';

/** What one answer is made with. */
export interface GenerationParts {
  readonly model: LoadedModel;
  readonly tokenTexts: TokenTexts;
  readonly prompt: readonly number[];
  readonly slot: CacheSlot;
  readonly constraint: TokenConstraint | undefined;
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
  let answerTokens = 0;
  let firstTokenMs = 0;
  const done = (stopReason: StopReason): GenerationEvent => ({
    type: 'done',
    stopReason,
    usage: { promptTokens: prompt.length, reusedTokens, answerTokens },
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

  const text = new AnswerText(parts.tokenTexts, request.stop);
  const choose = tokenChooser(request, parts);
  const lookup = new PromptLookup();
  // Tokens that the last pass computed on top of the sure ones, and the row whose logits choose next.
  let guesses: readonly number[] = [];
  let row = 0;
  for (;;) {
    if (signal.aborted) {
      yield* held(text);
      yield done('aborted');
      return;
    }
    const { token, logProbability } = await choose(row);
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
    if (guesses[row] === token) {
      // Guessed right: its keys and values are there, and so are the logits behind it.
      slot.tokens.push(token);
      row++;
    } else {
      if (guesses.length > 0) lookup.learn(row);
      guesses = lookup.propose([...slot.tokens, token]).slice(0, model.capacity - slot.tokens.length - 1);
      row = 0;
      await extend(parts, [token], guesses, signal);
    }
    await parts.breathe();
  }
}

/** The end of the answer's text that was held back, as an event without a token of its own. */
function* held(text: AnswerText): Generator<GenerationEvent, void> {
  const rest = text.finish();
  if (rest !== '') yield { type: 'token', text: rest, id: -1, logProbability: 0 };
}

/**
 * Runs tokens through the model behind those of the slot, and guesses behind them, whose keys and values do not count
 * until they prove right. There are logits for the last token and for every guess.
 *
 * @returns `false` when aborted on the way, the slot then being as before
 */
async function extend(
  parts: GenerationParts,
  tokens: readonly number[],
  guesses: readonly number[],
  signal: AbortSignal,
): Promise<boolean> {
  const { model, slot } = parts;
  const aborted = new DOMException('The pass was aborted.', 'AbortError');
  try {
    await model.pass([...tokens, ...guesses], slot.address, slot.tokens.length, guesses.length + 1, async () => {
      await parts.breathe();
      if (signal.aborted) throw aborted;
    });
  } catch (error) {
    if (error === aborted) return false;
    throw error;
  }
  slot.tokens.push(...tokens);
  slot.changed = true;
  return true;
}

/** A token, and the natural logarithm of the probability that the model gave it before any penalty or constraint. */
interface Choice {
  readonly token: number;
  readonly logProbability: number;
}

/**
 * Chooses the next token from a row of logits of the last pass. Only what the answer said itself is penalised: the words of
 * the question are the ones that a good answer takes up.
 */
function tokenChooser(request: GenerationRequest, parts: GenerationParts): (row: number) => Promise<Choice> {
  const { sampling } = request;
  const { model, constraint, slot, prompt } = parts;
  const random = seededRandom(sampling.seed);
  return async (row) => {
    const best = model.bestToken(row);
    const logits = model.logits(row);
    const logTotal = model.logTotal(row, best);
    if (sampling.temperature === 0 && sampling.repetitionPenalty === 1 && constraint === undefined) {
      return { token: best, logProbability: (logits[best] ?? -Infinity) - logTotal };
    }
    const plain = logits.slice();
    penaliseRepetition(logits, slot.tokens.slice(prompt.length), sampling.repetitionPenalty);
    await constraint?.mask(logits);
    const token = sampling.temperature === 0 ? model.bestToken(row) : drawToken(logits, sampling, random);
    constraint?.accept(token);
    return { token, logProbability: (plain[token] ?? -Infinity) - logTotal };
  };
}
