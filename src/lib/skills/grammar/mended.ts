import { beforeGerunds, gerunds, misspellings, slotWords } from '../english/misspellings';
import type { Token, Utterance } from './utterance';
import { createVocabulary, slipIn } from './vocabulary';

/** In shorter words a slip makes another word. */
const SHORTEST = 5;
const known = new Set(slotWords);
const vocabulary = createVocabulary(slotWords.filter((word) => word.length >= SHORTEST));

/** The turn with the slips put right that no grammar sees; `undefined` where there are none. The source stays. */
export function mended({ source, tokens }: Utterance): Utterance | undefined {
  const right = tokens.flatMap((token, index): readonly Token[] => {
    const { text } = token;
    const isAsked = beforeGerunds.has(tokens[index - 1]?.text ?? '') && Object.hasOwn(gerunds, text);
    const meant = isAsked
      ? gerunds[text]
      : Object.hasOwn(misspellings, text)
        ? misspellings[text]
        : (slipOf(text) ?? undrawn(text));
    return meant === undefined ? [token] : meant.split(' ').map((word) => ({ ...token, text: word }));
  });
  return right.every((token, index) => token === tokens[index]) ? undefined : { source, tokens: right };
}

function slipOf(text: string): string | undefined {
  const isRight = known.has(text) || (text.endsWith('s') && known.has(text.slice(0, -1)));
  return isRight ? undefined : slipIn(text, vocabulary);
}

/** A word without the letters that were drawn out: "pleeease". */
function undrawn(text: string): string | undefined {
  if (text.length < SHORTEST || /^[ivxlcdm]+$/.test(text)) return undefined;
  const short = text.replaceAll(/(\p{L})\1{2,}/gu, '$1');
  return short === text ? undefined : short;
}
