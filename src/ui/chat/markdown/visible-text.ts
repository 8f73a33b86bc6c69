/** The names of the characters that change the direction of the text after them (Unicode Standard Annex 9). */
const DIRECTIONS: Readonly<Record<string, string>> = {
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

/** Printing ASCII, tab and line breaks: by far the most answers hold nothing else, or little. */
const PLAIN = /^[\t\n\r\x20-\x7E]*$/;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g;

/** A flag of a part of a country is a black flag, the letters of its name as tags, and a closing tag. */
const TAGS = /(\u{1F3F4}[\u{E0061}-\u{E007A}]{3,6}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;

/**
 * Letters and spaces without any shape, which only hide something: all that Unicode lets a program leave undrawn, but
 * for what is looked at on its own (joiners, selectors, tags) and the marks of direction that reach no further than a word.
 */
const SHAPELESS =
  /(?![\p{Join_Control}\p{Variation_Selector}\u061C\u200E\u200F\u{E0000}-\u{E007F}])\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu;

/** A character with the joiners and selectors after it, which change how it is drawn and have no shape themselves. */
const ATTACHED = /(^|[^\p{Join_Control}\p{Variation_Selector}])([\p{Join_Control}\p{Variation_Selector}]+)/gu;

/** More marks on one letter than any script has, which would run over the lines around. */
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu;

/**
 * Text in which nothing is hidden and nothing reaches beyond itself: codes for a terminal and changes of direction are
 * shown as symbols, characters without any shape are left out. What a person sees is then what a person copies.
 */
export function makeVisible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, showControl)
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, (character) => `⟨${DIRECTIONS[character] ?? ''}⟩`)
    .replace(TAGS, (_match, flag: string | undefined) => flag ?? '')
    .replace(SHAPELESS, '')
    .replace(ATTACHED, (_match, base: string, attached: string) => base + drawnWith(base, attached))
    .replace(PILED_MARKS, '$1');
}

function showControl(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}

/** One selector and one joiner are all that a character is drawn with; more of them, or after ASCII, carry hidden bytes. */
function drawnWith(base: string, attached: string): string {
  const selector = /^\p{Variation_Selector}/u.exec(attached)?.[0] ?? '';
  // Of ASCII only digits and two signs have another look, as keys.
  if (/^[\s\0-\x7F]?$/.test(base)) return /[\d#*]/.test(base) && selector === '\uFE0F' ? selector : '';
  const joiner = /\p{Join_Control}/u.exec(attached)?.[0] ?? '';
  const isIdeographic = selector >= '\u{E0100}' && selector.length === 2;
  return (isIdeographic && !/\p{Script=Han}/u.test(base) ? '' : selector) + joiner;
}
