import DOMPurify, { type Config } from 'dompurify';
import { makeVisible } from './visible-text';

/** What KaTeX writes for a formula, less links, colours and whatever else could pass for a part of the page. */
const MATHS_TAGS = [
  'math',
  'menclose',
  'mfrac',
  'mi',
  'mn',
  'mo',
  'mover',
  'mpadded',
  'mphantom',
  'mroot',
  'mrow',
  'mspace',
  'msqrt',
  'mstyle',
  'msub',
  'msubsup',
  'msup',
  'mtable',
  'mtd',
  'mtext',
  'mtr',
  'munder',
  'munderover',
];

const MATHS_ATTRIBUTES = [
  'accent',
  'accentunder',
  'columnalign',
  'columnlines',
  'columnspacing',
  'depth',
  'display',
  'displaystyle',
  'fence',
  'height',
  'largeop',
  'linethickness',
  'lspace',
  'mathvariant',
  'maxsize',
  'minsize',
  'movablelimits',
  'notation',
  'rowlines',
  'rowspacing',
  'rspace',
  'scriptlevel',
  'separator',
  'stretchy',
  'symmetric',
  'voffset',
  'width',
];

/** All that the Markdown renderer writes. Nothing here loads, leads anywhere or runs. */
const ALLOWED: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [
    '#text',
    'blockquote',
    'br',
    'caption',
    'code',
    'del',
    'div',
    'em',
    'h3',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
    'span',
    'strong',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
    ...MATHS_TAGS,
  ],
  ALLOWED_ATTR: [
    'aria-haspopup',
    'aria-label',
    'class',
    'data-address',
    'role',
    'scope',
    'start',
    'tabindex',
    ...MATHS_ATTRIBUTES,
  ],
  // Text for the dialog that asks, no address that the browser would follow.
  ADD_URI_SAFE_ATTR: ['data-address'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

/** Removes everything from HTML that an answer has no need of, and shows what its text hides. */
export function sanitize(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, ALLOWED);
  // A character reference may stand for a character that the text itself was cleared of.
  const texts = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    const visible = makeVisible(text);
    if (visible !== text) node.nodeValue = visible;
  }
  return fragment;
}
