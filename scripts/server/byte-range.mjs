/**
 * Reads a `Range` header (RFC 9110 section 14) that asks for one range of bytes. As the standard allows, a header that is
 * malformed, names another unit or asks for several ranges is ignored, and the whole file is sent.
 *
 * @param {string | undefined} header
 * @param {number} size of the whole file in bytes
 * @returns {{ start: number, end: number } | 'whole' | 'unsatisfiable'} both ends inclusive
 */
export function parseByteRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (match === null) return 'whole';
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return 'whole';
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return 'whole';
  if (start >= size) return 'unsatisfiable';
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
