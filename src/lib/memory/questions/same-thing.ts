import { comparisonKey } from '../facts/comparison-key';

/** How near what is asked of comes to what a fact tells. */
export type Likeness = 'same' | 'near' | 'other';

const LITTLE = /^(?:the|a|an|of|in|at|on|for|to|my|our|and|with|very|really)$/;

/** Compares two wordings of things: "nuts" is "nut", and "tea" comes near "green tea". */
export function likeness(one: string, other: string): Likeness {
  const ones = stems(one);
  const others = stems(other);
  if (ones.length === 0 || others.length === 0) return 'other';
  if (ones.join(' ') === others.join(' ')) return 'same';
  const [shorter, longer] = ones.length < others.length ? [ones, others] : [others, ones];
  return shorter.every((stem) => longer.includes(stem)) ? 'near' : 'other';
}

/** The words of a text that tell something, without their endings. */
export function stems(text: string): readonly string[] {
  return (comparisonKey(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !LITTLE.test(word))
    .map((word) =>
      word.length > 3 ? word.replace(/(?:ies|y)$/, 'i').replace(/(?<=[^s])s$|(?<=[sxzh])es$|ing$/, '') : word,
    );
}

/** Words that name no thing. */
const EMPTY =
  /^(?:i|we|am|is|are|was|were|be|being|have|has|do|does|did|thing|said|told|mentioned|you|about|that|it|he|she|they|not|no|us|the|a|an|my|our|of|to|in|on|at|for|with|and)$/;

/** The stems of the words that name something. */
export function contentStems(text: string): readonly string[] {
  return stems(text).filter((stem) => !EMPTY.test(stem));
}

/** Whether a text says every one of these, of which there must be some. */
export function says(text: string, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return false;
  const said = stems(text);
  return wanted.every((stem) => said.includes(stem));
}
