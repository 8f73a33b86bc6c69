/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;
/** Another beginning makes a second hash, apart from the first. */
const OTHER_OFFSET = 0x2b7e1516;

/** Tells texts apart: 64 bits in hexadecimal digits, over the UTF-16 units. No protection against forgery. */
export function textHash(text: string): string {
  let one = OFFSET;
  let other = OTHER_OFFSET;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other ^ (unit + (place & 0xff)), PRIME);
  }
  return digits(one) + digits(other);
}

function digits(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
