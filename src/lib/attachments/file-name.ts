const LONGEST = 120;

/** Control characters, invisible ones, and those that turn the direction of writing around. */
const DECEPTIVE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A file's name, fit to be shown and to be read by a model: no path, nothing invisible, not endless. */
export function cleanFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replaceAll(DECEPTIVE, '').replaceAll('"', "'").trim();
  if (clean === '') return 'file.txt';
  if (clean.length <= LONGEST) return clean;
  return `${clean.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
