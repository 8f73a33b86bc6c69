import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';

/** Attributes and properties whose text a person sees or hears. */
const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'legend', 'text', 'act', 'hint']);
/** Names that are the same in every language. */
const names = new Set(['Hearth', 'GGUF', 'Markdown']);

/** Paths of the files below a folder that end so. */
export function filesBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

/** Text that a component says in words of its own instead of the message files'. */
export function wordsInComponent(source: string): readonly string[] {
  const { fragment, instance } = parse(source, { modern: true });
  const script = instance === null || instance === undefined ? '' : contentOf(source, instance.content);
  return [...wordsInMarkup(fragment, undefined), ...wordsInCode(script)];
}

function contentOf(source: string, content: object): string {
  const { start, end } = content as { readonly start: number; readonly end: number };
  return source.slice(start, end);
}

/**
 * Sentences and labels in plain code: strings that begin with a capital letter and go on in small ones. The reason of a
 * failure is technical, comes from wherever it happened, and is shown as it is.
 */
export function wordsInCode(source: string): readonly string[] {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .split('\n')
    .filter((line) => !/\bnew \w*Error\(|\breason: |^\s*import /.test(line))
    .flatMap((line) => [...line.matchAll(/(['"`])([A-Z][a-z]+(?:[ …][^'"`]*)?)\1/g)].map((match) => match[2] ?? ''))
    .filter((text) => !names.has(text) && !isPlatformName(text));
}

/** Names that the platform gives to keys and to kinds of things. */
function isPlatformName(text: string): boolean {
  return /^(?:Enter|Escape|Tab|Home|End|Backspace|Delete|Shift|Control|Alt|Meta|Files)$/.test(text);
}

function wordsInMarkup(node: unknown, attribute: string | undefined): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((each) => wordsInMarkup(each, attribute));
  if (typeof node !== 'object' || node === null) return [];
  const { type, data, value, name } = node as Readonly<Record<string, unknown>>;
  if (type === 'Comment') return [];
  if (type === 'Text') return attribute === undefined || spoken.has(attribute) ? said(data) : [];
  // In an expression of the markup only what begins like a sentence is taken for one; the rest are values.
  if (type === 'Literal')
    return typeof value === 'string' && /^[A-Z][a-z]/.test(value) && !isPlatformName(value) ? said(value) : [];
  if (type === 'TemplateElement') {
    return attribute === undefined || spoken.has(attribute) ? said((value as { readonly cooked: string }).cooked) : [];
  }
  const inside = ['Attribute', 'StyleDirective'].includes(String(type)) ? String(name) : attribute;
  return Object.entries(node).flatMap(([key, child]) =>
    ['parent', 'loc', 'metadata', 'start', 'end'].includes(key) ? [] : wordsInMarkup(child, inside),
  );
}

function said(text: unknown): readonly string[] {
  const words = String(text).trim();
  const foreign = words.split(/[^\p{L}\p{N}]+/u).filter((word) => !names.has(word));
  return /\p{L}{2}/u.test(foreign.join(' ')) ? [words] : [];
}

/** Declarations that name a side of the screen instead of a side of the text. */
export function physicalSides(source: string): readonly string[] {
  const styles = source.includes('<style')
    ? [...source.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((m) => m[1] ?? '')
    : [source];
  const side =
    /^\s*(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right)[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/;
  return styles.flatMap((style) =>
    style
      .split('\n')
      .filter((line) => side.test(line))
      .map((line) => line.trim()),
  );
}

export function read(path: string): string {
  return readFileSync(path, 'utf8');
}
