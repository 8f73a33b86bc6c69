import { normalise } from '../facts/text/normalise';

const OPENING =
  /^(?:(?:hey|hi|hello|hearth|ok|okay|so(?! (?:that )?you know)|um|uh|er|erm|hmm|well|right|please|sorry|excuse me|wait|by the way|btw|and|oh|now|just|actually|pls|quick question|out of interest|be honest|if (?:it is|it's) (?:all right|alright|ok|okay|possible)|perhaps)\b[,.:!]?|[,.!-]) +/i;
const CLOSING =
  /(?:,? +(?:please|pls|plz|again|thanks|thank you|ta|then|by the way|btw|exactly|actually|anyway|anyways|lol|test|though|mate|for me|to you|if you can|i forgot|i forget|i have forgotten|i can not remember|did i tell you|i told you(?: (?:once|already|before|yesterday))?|i (?:already )?gave (?:it )?you|do you (?:know|remember|recall)|can you remember|you know this|i know i told you|(?:i know )?you (?:should )?(?:know|have) (?:this|that|it)|you should know(?: that)?|yes or no|according to you|as far as you know|(?:from|going by) what i have (?:said|told you)(?: before)?|in your memory|in there|from (?:your|the) memory)|[ ?!.,;]+)$/i;

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(when|where|how)s\b/gi, "$1's"],
  [/\b(what|who|where|when|how|which|that|it|there)'s\b(?= (?:been|got|had)\b)/gi, '$1 has'],
  [/\b(what|who|where|when|how|which|that|it|there|he|she)'s\b/gi, '$1 is'],
  [/\bhow (old|tall|heavy)'s\b/gi, 'how $1 is'],
  [/\b(what|who|where|when|how)'re\b/gi, '$1 are'],
  [/\b(what|who|where|when|how)'d\b/gi, '$1 did'],
  [/\bI'm\b/gi, 'I am'],
  [/\b(I|we|you|they)'ve\b/gi, '$1 have'],
  [/\b(we|you|they)'re\b/gi, '$1 are'],
  [/\bcan't\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|would|could|should)n't\b/gi, '$1 not'],
  [/\bcannot\b/gi, 'can not'],
  [/\bain't\b/gi, 'am not'],
  [/\babt\b/gi, 'about'],
  [/(?<=\p{L} |^)u(?= )/giu, 'you'],
  [/(?<=\p{L} |^)ur(?= )/giu, 'your'],
];

/** A turn as written, without greetings at its beginning; the commonest slips are put right. */
export function withoutGreeting(text: string): string {
  let result = normalise(text).replace(/\s+/g, ' ');
  for (;;) {
    const shorter = result.replace(OPENING, '');
    if (shorter === result || shorter === '') return result;
    result = shorter;
  }
}

/** A turn without greetings, thanks and marks at its ends; contractions are written in full. */
export function tidyTurn(text: string): string {
  let result = normalise(text);
  for (const [short, full] of CONTRACTIONS) result = result.replace(short, full);
  result = result.replace(/\s+/g, ' ');
  for (;;) {
    const shorter = result.replace(OPENING, '').replace(CLOSING, '').trim();
    // "What do you remember" is no "what" that something was hung on to.
    if (shorter === result || !shorter.includes(' ')) return result.replace(/[ ?!.,;]+$/, '');
    result = shorter;
  }
}
