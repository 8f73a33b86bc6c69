import type { RouteDecision } from '../core/conversation';
import type { RouteOverride } from '../core/route-override';
import type { WallClock } from '../core/wall-clock';
import { classify, seeTurn, type SeenTurn } from './classify';
import { isCertainClaim } from './claim-certainty';
import { wishByClassifier } from './decide-by-classifier';
import { readExemplar, weigh, type Exemplar } from './exemplars';
import type { RouteQuestion } from './route-question';
import type { RouterWeights } from './router-weights';
import { turnToUnderstand } from './turn-to-understand';
import { chosenWish, grant, type Wish } from './wish';

/** Decides which part of Hearth a turn goes to. */
export interface Router {
  /** Rejects only with what `understand` or `exemplars` reject with. */
  decide(question: RouteQuestion): Promise<RouteDecision>;
}

export interface RouterDependencies {
  readonly weights: RouterWeights;
  /**
   * What the adapted embedding model makes of a turn and the one before, where it leans on that; undefined while no such
   * model is in memory.
   */
  readonly understand?: ((text: string, before?: string) => Promise<Float32Array | undefined>) | undefined;
  /** What the person chose by hand. */
  readonly exemplars: () => Promise<readonly RouteOverride[]>;
  /** The slider from -1, better rather than sooner, to 1, sooner rather than better. */
  readonly speed: () => number;
  readonly clock: WallClock;
  /** Milliseconds of any start, to say how long a decision took. */
  readonly now: () => number;
}

/** The learned router. It keeps nothing but the hashed words of the person's choices, made of them once. */
export function createRouter({ weights, understand, exemplars, speed, clock, now }: RouterDependencies): Router {
  let read = new Map<string, Exemplar>();

  function exemplarsOf(overrides: readonly RouteOverride[]): readonly Exemplar[] {
    read = new Map(overrides.map((override) => [override.id, read.get(override.id) ?? readExemplar(override)]));
    return [...read.values()];
  }

  async function learnedWish(question: RouteQuestion): Promise<Wish> {
    const { text, history } = question;
    const overrides = await exemplars();
    // Who sent these very words to a model does not want them answered by a skill.
    const claim = overrides.some((override) => sameWords(override.text, text)) ? undefined : question.claim;
    const seen = seeTurn(text, history);
    const { text: own, before } = turnToUnderstand(seen);
    // What a skill claims for certain needs no second opinion, and is answered before one could be had.
    const vector = isCertainClaim(claim) ? undefined : await understand?.(own, before);
    const leanings: Circumstances = { exemplars: exemplarsOf(overrides), speed: speed(), at: clock.now() };
    return wishOf(weights, { claim }, seen, vector, leanings);
  }

  return {
    async decide(question) {
      const startedAt = now();
      const wish = chosenWish(question) ?? (await learnedWish(question));
      return grant(wish, question, now() - startedAt);
    },
  };
}

/** What a decision depends on beside the turn itself. */
export interface Circumstances {
  readonly exemplars: readonly Exemplar[];
  readonly speed: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** The whole decision where the person left the choice to Hearth; pure. */
export function wishOf(
  weights: RouterWeights,
  question: Pick<RouteQuestion, 'claim'>,
  turn: SeenTurn,
  vector: Float32Array | undefined,
  { exemplars, speed, at }: Circumstances,
): Wish {
  const shifts = weigh(exemplars, turn.features, at);
  return wishByClassifier(question, turn, classify(weights, turn, vector), { shifts, speed });
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
