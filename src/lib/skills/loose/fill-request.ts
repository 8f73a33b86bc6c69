import type { Vocabulary } from '../grammar/vocabulary';
import { sourceOf, type Utterance } from '../grammar/utterance';
import type { FreeFrame } from '../english/free-frame';
import { freeSpan } from './free-span';
import { isValueKind, type Value, type ValueFinder } from './values';

/** A plain request with a turn's own values in it. */
export interface FilledRequest {
  readonly text: string;
  /** The tokens that stand in it. */
  readonly taken: readonly { readonly from: number; readonly to: number }[];
}

const HOLES = /\{(\w+)\}/g;
const TEXT = 'text';

/**
 * Puts the values of a turn into a plain request, those of the same kind in the order in which they were said; `undefined`
 * unless the turn has just as many of each kind as the request needs, and a text where it needs one.
 *
 * @param frame what stands around the text
 * @param known the words of the skill, which are no names
 */
export function fillRequest(
  request: string,
  utterance: Utterance,
  finder: ValueFinder,
  frame?: FreeFrame,
  known?: Vocabulary,
): FilledRequest | undefined {
  const kinds = Array.from(request.matchAll(HOLES), ([, name = '']) => name).filter((name) => name !== TEXT);
  const values = finder.find([...new Set(kinds.filter(isValueKind))]);
  const said = values.map(({ kind }) => kind).sort();
  if (said.join() !== kinds.toSorted().join()) return undefined;
  const free = frame && freeSpan(utterance, frame, values, finder, known);
  if (frame !== undefined && free === undefined) return undefined;
  const left: Value[] = [...values];
  const text = request.replaceAll(HOLES, (_, name: string) => {
    if (name === TEXT && free !== undefined) return sourceOf(utterance, free.from, free.to);
    const [value] = left.splice(
      left.findIndex(({ kind }) => kind === name),
      1,
    );
    return value === undefined ? '' : sourceOf(utterance, value.from, value.to);
  });
  return { text, taken: free === undefined ? values : [...values, free] };
}
