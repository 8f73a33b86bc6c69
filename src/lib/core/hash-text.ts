/**
 * A 32-bit hash of a text, for feature hashing (Weinberger et al., 2009): FNV-1a over UTF-16 units, then the finaliser of
 * MurmurHash3, because the low bits of FNV-1a alone are not mixed well enough for short texts.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
