/** A text as JSON; `undefined` for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether a schema took over every field. One named `__proto__` or `constructor` is known to no schema and left out. */
export function keepsEverything(output: unknown, input: unknown): boolean {
  if (typeof output !== 'object' || output === null || typeof input !== 'object' || input === null) return true;
  const taken = Object.entries(output);
  const given = new Map(Object.entries(input));
  return taken.length === given.size && taken.every(([key, value]) => keepsEverything(value, given.get(key)));
}
