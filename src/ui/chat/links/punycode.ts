const BASE = 36;
const SMALLEST_THRESHOLD = 1;
const LARGEST_THRESHOLD = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_CODE = 128;
const PREFIX = 'xn--';

/**
 * A host name as its owner wrote it: each label of an international name decoded by RFC 3492. A label that is not
 * valid stays as it is.
 */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith(PREFIX) ? (decode(label.slice(PREFIX.length)) ?? label) : label))
    .join('.');
}

function decode(text: string): string | undefined {
  const end = text.lastIndexOf('-');
  const output = end > 0 ? Array.from(text.slice(0, end), (letter) => letter.codePointAt(0)!) : [];
  let code = INITIAL_CODE;
  let bias = INITIAL_BIAS;
  let at = 0;
  let position = end > 0 ? end + 1 : 0;

  while (position < text.length) {
    const before = at;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(text.charCodeAt(position++));
      if (digit === undefined) return undefined;
      at += digit * weight;
      const threshold = Math.min(Math.max(k - bias, SMALLEST_THRESHOLD), LARGEST_THRESHOLD);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = output.length + 1;
    bias = adapt(at - before, length, before === 0);
    code += Math.floor(at / length);
    at %= length;
    if (code > 0x10ffff) return undefined;
    output.splice(at++, 0, code);
  }
  return String.fromCodePoint(...output);
}

function digitOf(letter: number): number | undefined {
  if (letter >= 0x30 && letter <= 0x39) return letter - 0x30 + 26;
  if (letter >= 0x61 && letter <= 0x7a) return letter - 0x61;
  return undefined;
}

function adapt(change: number, length: number, first: boolean): number {
  let delta = Math.floor(change / (first ? DAMP : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  while (delta > ((BASE - SMALLEST_THRESHOLD) * LARGEST_THRESHOLD) / 2) {
    delta = Math.floor(delta / (BASE - SMALLEST_THRESHOLD));
    k += BASE;
  }
  return k + Math.floor(((BASE - SMALLEST_THRESHOLD + 1) * delta) / (delta + SKEW));
}
