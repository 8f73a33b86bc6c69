/** Words on which the sense of a sentence hangs. */
const KEY_WORDS =
  'want wants with from drive drives drink drinks learn learning listen listens listening watch watches watching study studies studied studying work works working live lives living lived love loves hate hates prefer prefers speak speaks playing usually always because moved married divorced retired vegetarian vegan scared afraid terrified allergic allergy favourite favorite birthday husband daughter brother sister mother father teacher dentist doctor neighbour manager colleague girlfriend boyfriend partner nephew niece cousin friend friends really bought called named swimming running cycling reading writing appointment interview address kitchen train bicycle breakfast diabetic children people years worked played plays take takes using wear wears volunteer volunteers diagnosed spending knitting teaching assistant until weekend grew grandmother grandfather neighbours allergies marriage freelance retired gardening guitar language languages hobbies hobby restaurant apartment hospital should could would'.split(
    ' ',
  );
/** Slips that are words of their own. */
const WORDS = new Set(
  'form forms wish whist trial dairy bother bothers marred plying worked lived moved clod quite quiet calling named deives hatred loses slived unclear years yeas hats rains trains raid fiend fiends farther niched marries praying relay whit lover lovers clover gloves evil vile levi veils elvis wrok'.split(
    ' ',
  ),
);

function slipsOf(word: string): readonly string[] {
  const slips: string[] = [];
  for (let at = 0; at + 1 < word.length; at += 1) {
    const [one = '', other = ''] = [word[at], word[at + 1]];
    if (one !== other) slips.push(word.slice(0, at) + other + one + word.slice(at + 2));
  }
  if (word.length >= 5)
    for (let at = 1; at < word.length; at += 1) slips.push(word.slice(0, at) + (word[at - 1] ?? '') + word.slice(at));
  for (let at = 1; word.length >= 5 && at < word.length; at += 1)
    if (word[at] === word[at - 1]) slips.push(word.slice(0, at) + word.slice(at + 1));
  if (word.length >= 7)
    for (let at = 1; at < word.length - 1; at += 1) slips.push(word.slice(0, at) + word.slice(at + 1));
  return slips;
}

const KNOWN = new Set(KEY_WORDS);
const RIGHT: ReadonlyMap<string, string> = new Map(
  KEY_WORDS.flatMap((word) =>
    slipsOf(word)
      .filter((slip) => !KNOWN.has(slip) && !WORDS.has(slip))
      .map((slip) => [slip, word] as const),
  ),
);

/** A word with two letters swapped, one doubled or, if long, one left out is put right; every other stays as written. */
export function rightSpelling(word: string): string {
  return RIGHT.get(word) ?? word;
}
