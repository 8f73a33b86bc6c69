import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One message as it is written: what is said, in each of its forms. */
export interface WrittenMessage {
  /** Name of its file without the ending. */
  readonly file: string;
  readonly key: string;
  /** One text, or one for each plural form. */
  readonly texts: readonly string[];
}

/** All messages of a language. */
export function readMessages(locale: string): readonly WrittenMessage[] {
  const folder = join('messages', locale);
  return readdirSync(folder).flatMap((name) => {
    const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return Object.entries(content as Readonly<Record<string, unknown>>).map(([key, value]) => ({
      file: name.replace(/[.]json$/, ''),
      key,
      texts: textsOf(value),
    }));
  });
}

/** The parameters that a message needs, sorted; the count that only picks a plural form counts as well. */
export function parametersOf({ texts }: WrittenMessage): readonly string[] {
  const names = texts.flatMap((text) => [...text.matchAll(/(?<!\\)\{(\w+)\}/g)].map((match) => match[1] ?? ''));
  return [...new Set(names)].sort();
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  const variants = value as readonly { readonly match: Readonly<Record<string, string>> }[];
  return variants.flatMap(({ match }) => Object.values(match));
}
