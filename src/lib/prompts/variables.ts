/** `{{name}}`: letters, digits and a few signs between two pairs of braces; spaces around the name do not count. */
const VARIABLE = /\{\{\s*([\p{L}\p{N}][\p{L}\p{N} _-]*?)\s*\}\}/gu;

/** The names of the places to fill in a saved prompt, each once, in the order of their first use. */
export function variablesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map(([, name = '']) => name))];
}

/** The text with its places filled. What a value holds is never read as a place again; a place without a value stays. */
export function fillVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(VARIABLE, (place, name: string) => values.get(name) ?? place);
}
