const SUBJECT =
  '(?:i|we|you|he|she|it|they|my|our|your|the|there|this|that|these|those|anyone|anybody|someone|people|his|her|\\p{Lu}\\p{Ll}+)';
const INVERTED = new RegExp(
  `^(?:do|does|did|is|are|am|was|were|can|could|would|will|should|shall|may|have|has|had|isn't|aren't|don't|doesn't|didn't|can't|couldn't|wouldn't|won't|haven't|hasn't|wasn't|weren't|ain't|must|were) ${SUBJECT}\\b`,
  'iu',
);
/** "Don't like olives" leaves "I" out. */
const VERB_FOLLOWS =
  /^(?:don't|doesn't|do not|can't|won't|haven't|didn't|wasn't|isn't|will|can|have|had|was|am) (?:really |ever |even |actually |also |still |got |been |never |always |just )*(?:like|love|eat|drink|own|drive|smoke|speak|have|play|work|live|watch|read|mind|swim|cook|do|use|wear|want|go|get|ride|stand|bear|sing|dance|believe|celebrate|got|been|any|a|an|two|three|[a-zÀ-ỿ]+ed|[a-zÀ-ỿ]+ing)\b/i;
const ASKING =
  /^(?:and |but |so |ok |okay |hey |hi |well |wait |sorry |also |then |right |oh |hmm )*,?\s*(?:who|whose|whom|what|which|why|how|where|whats|what's|who's|how's|where's|when's|when (?:am|is|are|was|were|do|does|did|will|would|can|should|have|has))\b/i;
const TAG =
  /,?\s*\b(?:don't|do|aren't|am|isn't|haven't|didn't|doesn't|wasn't|won't|can't|right|yeah|ok|okay|eh|innit|no)(?: (?:i|we|it|he|she|they|you))?$/i;
const NO_QUESTION =
  /^(?:what|how) (?:i|we) (?:really |most )*(?:like|love|hate|prefer|do|enjoy)\b.* is\b|^how(?:ever)?,|^what a\b/i;

/** Whether a part of a sentence asks: by its order of words, or by the word that it begins with. */
export function asks(text: string): boolean {
  const start = text.replace(
    /^(?:(?:and|but|so|or|then|well|ok|okay|hey|hi|also|now|actually|right|oh|um|er|hmm|please)[, ]+)+/i,
    '',
  );
  return !NO_QUESTION.test(start) && (ASKING.test(start) || (INVERTED.test(start) && !VERB_FOLLOWS.test(start)));
}

/** Whether a text ends by asking whether it is so: ", don't I". */
export function endsInTag(text: string): boolean {
  const plain = text.replace(/[?!.]+$/, '');
  // "I love sushi, do you?" asks of the other.
  return TAG.test(plain) && !(/^(?:i|we|my|our)\b/i.test(plain) && / (?:do|are|have|can) you$/i.test(plain));
}
