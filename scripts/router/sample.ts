import { seeTurn, type SeenTurn } from '../../src/lib/router/classify';
import { routeIndex } from '../../src/lib/router/routes';
import { turnToUnderstand } from '../../src/lib/router/turn-to-understand';
import { hashText } from '../../src/lib/core/hash-text';
import type { LabelledTurn } from './corpus';
import { turnKey } from './understand-turns';
import { varyTurn } from './vary';

/** What a turn is used for: the last layer is fitted, then calibrated, then looked at. */
export type Split = 'fit' | 'calibrate' | 'develop';

/** A turn made ready for training. */
export interface Sample {
  readonly seen: SeenTurn;
  /** The name of its vector; see `turnKey`. */
  readonly key: string;
  readonly label: number;
  readonly split: Split;
  /** Which of `FOLDS` parts it is in; all that comes from one line is in the same. */
  readonly fold: number;
  /** How much it counts beside a line that a person wrote. */
  readonly weight: number;
  /** Whether a person wrote it as it stands. */
  readonly original: boolean;
  /** Whether it is read by the adapted model: as a person wrote it, and after another. */
  readonly embedded: boolean;
  /** Whether it takes part in the last layer. */
  readonly stacked: boolean;
}

export const FOLDS = 4;

const VARIANT_WEIGHT = 0.35;
const TEMPLATE_WEIGHT = 0.25;

/** Lines by hand in several shapes, with their splits; the splits follow from the hash of the line alone. */
export function sampleLines(lines: readonly LabelledTurn[]): readonly Sample[] {
  return lines.flatMap((line) =>
    varyTurn(line, lines).map((turn, shape) =>
      sample(turn, {
        weight: shape === 0 ? 1 : VARIANT_WEIGHT,
        original: shape === 0,
        embedded: shape === 0 || shape === 3,
        stacked: shape !== 1,
      }),
    ),
  );
}

/** Filled templates, which only help to fit: they are too much like each other to measure anything. */
export function sampleTemplates(turns: readonly LabelledTurn[]): readonly Sample[] {
  return turns.map((turn) => ({
    ...sample(turn, { weight: TEMPLATE_WEIGHT, original: false, embedded: true, stacked: true }),
    split: 'fit' as const,
  }));
}

function sample(
  { text, history, route, origin }: LabelledTurn,
  rest: Pick<Sample, 'weight' | 'original' | 'embedded' | 'stacked'>,
): Sample {
  const hash = hashText(origin);
  const place = hash % 8;
  const split: Split = place === 0 ? 'calibrate' : place === 1 ? 'develop' : 'fit';
  const fold = Math.floor(hash / 8) % FOLDS;
  const seen = seeTurn(text, history);
  return { seen, key: turnKey(turnToUnderstand(seen)), label: routeIndex(route), split, fold, ...rest };
}
