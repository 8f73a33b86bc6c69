const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address that a person may be offered to open: a whole one, for the web or for mail.
 *
 * @returns undefined for anything else, scripts, data, files and relative addresses above all
 */
export function openableAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return SCHEMES.has(url.protocol) ? url : undefined;
}
