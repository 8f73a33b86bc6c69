/** How long a server may think about what costs it nothing. */
export const listPatienceMs = 15_000;

/** The address of what a server offers beside the versioned part of its protocol, as `/tokenize` beside `/v1`. */
export function besideVersion(baseAddress: string, name: string): string {
  return `${baseAddress.replace(/\/v\d+$/, '')}/${name}`;
}
