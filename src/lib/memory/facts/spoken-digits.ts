const ONES: ReadonlyMap<string, string> = new Map(
  'zero:0 oh:0 o:0 nought:0 nil:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9'
    .split(' ')
    .map((pair) => [pair.slice(0, -2), pair.slice(-1)] as const),
);
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONE = '(?:zero|oh|o|nought|nil|one|two|three|four|five|six|seven|eight|nine)';
const NUMBER = `(?:(?:double|triple|treble) ${ONE}|(?:${TENS.join('|')})(?:[- ]${ONE})?|${TEENS.join('|')}|${ONE}|\\d{1,4})`;
/** Three numbers at least, or two that have two digits, one of them in words. */
const RUN = new RegExp(
  `\\b(?:${NUMBER}(?:,? |-|,)){2,}${NUMBER}\\b|\\b(?:${[...TENS, ...TEENS].join('|')})(?:-${ONE})? (?:${[...TENS, ...TEENS].join('|')})(?:-${ONE})?\\b`,
  'gi',
);

/** A text in which numbers that are spelled out or spaced stand as digits: "four nine two seven" is "4927". */
export function withDigits(text: string): string {
  return text.replace(RUN, (run) =>
    /[a-z]/i.test(run) || /^\d(?:[ ,-]+\d)+$/.test(run) ? digitsOf(run.toLowerCase().split(/[ ,-]+/)) : run,
  );
}

function digitsOf(words: readonly string[]): string {
  let digits = '';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = ONES.get(words[at + 1] ?? '') ?? '';
    if (/^(?:double|triple|treble)$/.test(word)) {
      digits += next.repeat(word === 'double' ? 2 : 3);
      at += 1;
    } else if (TENS.includes(word)) {
      digits += `${String(TENS.indexOf(word) + 2)}${/^[1-9]$/.test(next) ? next : '0'}`;
      if (/^[1-9]$/.test(next)) at += 1;
    } else digits += ONES.get(word) ?? (TEENS.includes(word) ? String(10 + TEENS.indexOf(word)) : word);
  }
  return digits;
}
