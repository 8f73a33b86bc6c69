import { alternativesOfRelations } from '../words/kin';

/** Sounds and words that only hold the floor. "ER" in capitals is a ward. */
const SOUNDS = /(?:,\s*)?(?<![\p{L}'-])(?:um+|uh+|erm?|hmm+|mm+)(?![\p{L}'-]),?(?=\s|$)/gu;
/** "You know" where it asks or tells nothing: not "do you know", not "you know that". */
const YOU_KNOW =
  /(?<!\b(?:do|did|don't|as|if|so|let|would|should|all|can|could|that|case|way|thing|things|what|who|how|where|when)),? you know,?(?= )(?! (?:that|what|how|where|who|why|if|when|any|of|about|me|it|this|him|her|them)\b)/gi;
/** A word begun again: "we're we're fostering". */
const AGAIN =
  /\b(i|i'm|i've|we|we're|we've|he|he's|she|she's|it's|my|our|the|a|an|in|at|on|to|of|with|and|but|so|always|really|very|no|is|has) \1\b(?!')/gi;
/** Who it is about, said once more: "my sister Ana she lives in Hull". */
const RESUMED = new RegExp(
  `\\b((?:my|our) (?:\\p{L}+ )?(?:${alternativesOfRelations()}|dog|cat|lodger|landlord|landlady)(?:,? (?!(?:and|but|or|so|because|if|when|that|who|is|was|says|said|thinks|knows|thought|like|than)\\b)\\p{L}+)?),? (?:he|she|they)(?='s |'re |'ve | (?:is|are|has|have|was|works?|lives?|loves?|likes?|hates?|plays?|goes|drives?|does|doesn't|can't|won't|runs|makes|teaches|speaks|wants|keeps|just|also|only|still|always|never)\\b)`,
  'giu',
);

/** What was spoken, without what only held the floor or began again: "um my brother he works" is "my brother works". */
export function withoutHesitation(text: string): string {
  const plain = text.replace(SOUNDS, ' ').replace(YOU_KNOW, ' ').replace(/ {2,}/g, ' ').trim();
  return plain.replace(AGAIN, '$1').replace(RESUMED, '$1');
}
