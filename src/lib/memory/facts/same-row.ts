/** Whether two plain values are alike, field by field; the order of the fields does not matter. */
export function sameRow(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = Object.entries(one);
  const others = new Map(Object.entries(other));
  return (
    fields.length === others.size && fields.every(([key, value]) => others.has(key) && sameRow(value, others.get(key)))
  );
}
