/** Names in the order in which they are asked for, which is also the order of the alphabet. */
export function countedIds(prefix = 'id-'): () => string {
  let count = 0;
  return () => `${prefix}${String((count += 1)).padStart(5, '0')}`;
}
