/**
 * What an answer may be made of, written down apart from the product's own list, so that a mistake there is seen here.
 * Elements with their attributes, and the values that these may have.
 */
const HTML: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  blockquote: {},
  br: {},
  button: { type: /^button$/, 'aria-label': /^[^<>]*$/, title: /^[^<>]*$/ },
  caption: {},
  code: {},
  del: {},
  div: { dir: /^auto$/, tabindex: /^0$/ },
  em: {},
  figcaption: {},
  figure: {},
  h3: {},
  hr: {},
  li: {},
  ol: { start: /^\d{1,10}$/ },
  p: {},
  pre: { dir: /^ltr$/, tabindex: /^0$/ },
  span: {
    'aria-haspopup': /^dialog$/,
    'aria-label': /^(?:Done|Not done)$/,
    'data-address': /^\s*(?:https?|mailto):/i,
    role: /^(?:button|img|status)$/,
    tabindex: /^0$/,
  },
  strong: {},
  table: {},
  tbody: {},
  td: {},
  th: { scope: /^col$/ },
  thead: {},
  tr: {},
  ul: {},
};

const CLASS =
  /^(?:svelte-\w+|markdown|block|address|link|level-[1-6]|table|task|task-item|align-(?:center|end)|maths|maths-source|language|inner-code|copy-code|visually-hidden|hljs-[\w-]+|\w+_|button|quiet|bare|language-\w+)$/;

const MATHS =
  /^(?:math|m(?:enclose|frac|i|n|o|over|padded|phantom|root|row|space|sqrt|style|sub|subsup|sup|table|td|text|tr|under|underover))$/;
const MATHS_VALUE = /^[\w .,%#+-]*$/;
const MATHS_ATTRIBUTE =
  /^(?:accent|accentunder|columnalign|columnlines|columnspacing|depth|display|displaystyle|fence|height|largeop|linethickness|lspace|mathvariant|maxsize|minsize|movablelimits|notation|rowlines|rowspacing|rspace|scriptlevel|separator|stretchy|symmetric|voffset|width|xmlns)$/;

/** The icon of the copy button is Hearth's own: it is the only SVG, and it only draws. */
const ICON: Readonly<Record<string, RegExp>> = {
  svg: /^(?:aria-hidden|width|height|viewBox|fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|class)$/,
  path: /^d$/,
};

/** What is not drawn, or turns around what is drawn after it. */
const UNSEEN = /(?![\t\n])\p{Cc}|[\u00AD\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Tags are drawn only as part of a flag. */
const LONE_TAG = /(?<!\u{1F3F4}[\u{E0061}-\u{E007A}]{0,6})[\u{E0000}-\u{E007F}]/u;

/** What in an element is more than an answer may be made of, in words; nothing when all is well. */
export function findStrangers(root: Element): readonly string[] {
  const found = [...root.querySelectorAll('*')].flatMap((element) => strangersOf(element));
  const unseen = (UNSEEN.exec(root.textContent) ?? LONE_TAG.exec(root.textContent))?.[0];
  if (unseen !== undefined) found.push(`text: U+${unseen.codePointAt(0)?.toString(16) ?? ''}`);
  return found;
}

function strangersOf(element: Element): string[] {
  const name = element.localName;
  const allowed = attributesOf(element);
  if (allowed === undefined) return [`element: ${name}`];
  return [...element.attributes]
    .filter((attribute) => !allowed(attribute.name, attribute.value))
    .map((attribute) => `attribute: ${name} ${attribute.name}="${attribute.value.slice(0, 60)}"`);
}

function attributesOf(element: Element): ((name: string, value: string) => boolean) | undefined {
  const { localName, namespaceURI } = element;
  if (namespaceURI === 'http://www.w3.org/1998/Math/MathML') {
    return MATHS.test(localName)
      ? (name, value) => MATHS_ATTRIBUTE.test(name) && (name === 'xmlns' || MATHS_VALUE.test(value))
      : undefined;
  }
  if (namespaceURI === 'http://www.w3.org/2000/svg') {
    const names = ICON[localName];
    const isIcon = names !== undefined && element.closest('figcaption > button') !== null;
    return isIcon ? (name) => names.test(name) : undefined;
  }
  const html = Object.hasOwn(HTML, localName) ? HTML[localName] : undefined;
  if (html === undefined) return undefined;
  return (name, value) =>
    name === 'class'
      ? value.split(/\s+/).every((word) => word === '' || CLASS.test(word))
      : html[name]?.test(value) === true;
}
