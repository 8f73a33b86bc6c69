import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE_VERSION } from '../../../src/lib/exchange/conversation-file';
import { exportJson } from '../../../src/lib/exchange/export-json';
import { readImport } from '../../../src/lib/exchange/read-import';
import { arbitraryConversations } from '../../support/arbitrary-conversation';

const time = fc.nat({ max: 4e12 });

test('whatever the conversations, they come back the same, and the next export is equal to the byte', () => {
  fc.assert(
    fc.property(arbitraryConversations, time, (conversations, exportedAt) => {
      const text = exportJson(conversations, exportedAt);
      const read = readImport(text);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      expect(read.value.conversations).toEqual(conversations);
      expect(exportJson(read.value.conversations, read.value.exportedAt)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

/** Values that a person with bad intentions, or a bad disk, puts in place of others. */
const replacement = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    'c0',
    'c0-0',
    'c0-1',
    'assistant',
    'user',
    'streaming',
    [],
    {},
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
type Mutation =
  | { readonly kind: 'character'; readonly place: number; readonly character: string }
  | { readonly kind: 'cut'; readonly place: number; readonly length: number }
  | { readonly kind: 'value'; readonly place: number; readonly value: unknown }
  | { readonly kind: 'remove'; readonly place: number }
  | { readonly kind: 'swap'; readonly place: number; readonly other: number }
  | { readonly kind: 'key'; readonly place: number; readonly key: string; readonly value: unknown };
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('character'), place: fc.nat(), character: fc.string({ minLength: 1, maxLength: 1 }) }),
  fc.record({ kind: fc.constant('cut'), place: fc.nat(), length: fc.integer({ min: 1, max: 50 }) }),
  fc.record({ kind: fc.constant('value'), place: fc.nat(), value: replacement }),
  fc.record({ kind: fc.constant('remove'), place: fc.nat() }),
  fc.record({ kind: fc.constant('swap'), place: fc.nat(), other: fc.nat() }),
  fc.record({
    kind: fc.constant('key'),
    place: fc.nat(),
    key: fc.constantFrom('__proto__', 'constructor', 'id', 'parentId', 'removedAt', 'x'),
    value: replacement,
  }),
);

test('whatever is done to a file, it is read as exactly what it says, or refused', () => {
  let read = 0;
  fc.assert(
    fc.property(
      arbitraryConversations.filter((conversations) => conversations.some(({ messages }) => messages.length > 1)),
      fc.array(mutation, { minLength: 1, maxLength: 2 }),
      (conversations, mutations) => {
        const text = mutations.reduce(mutate, exportJson(conversations, 1));
        const result = readImport(text);
        if (!result.ok) {
          expect(['import-invalid', 'import-newer']).toContain(result.error.code);
          return;
        }
        read += 1;
        // An earlier version is written down again as the present one.
        const said: unknown = { ...(JSON.parse(text) as object), version: FILE_VERSION };
        expect(JSON.parse(exportJson(result.value.conversations, result.value.exportedAt))).toEqual(said);
      },
    ),
    { numRuns: 2000 },
  );
  // Else nothing was learned of those that are let in.
  expect(read).toBeGreaterThan(50);
});

interface Place {
  readonly owner: object;
  readonly key: string;
}

/** Every field and list item below a value. */
function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [{ owner: value, key }, ...placesIn(child)]);
}

function mutate(text: string, mutation: Mutation): string {
  if (mutation.kind === 'character') {
    const place = mutation.place % text.length;
    return text.slice(0, place) + mutation.character + text.slice(place + 1);
  }
  if (mutation.kind === 'cut') {
    const place = mutation.place % text.length;
    return text.slice(0, place) + text.slice(place + mutation.length);
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return text;
  }
  const places = placesIn(file);
  const chosen = places[mutation.place % Math.max(1, places.length)];
  if (chosen === undefined) return text;
  const { owner, key } = chosen;
  if (mutation.kind === 'value') Reflect.set(owner, key, mutation.value);
  else if (mutation.kind === 'remove') Reflect.deleteProperty(owner, key);
  else if (mutation.kind === 'key')
    Object.defineProperty(owner, mutation.key, { value: mutation.value, enumerable: true, configurable: true });
  else {
    const other = places[mutation.other % places.length];
    if (other === undefined || placesIn(Reflect.get(other.owner, other.key)).includes(chosen)) return text;
    const [one, two]: readonly [unknown, unknown] = [Reflect.get(owner, key), Reflect.get(other.owner, other.key)];
    // Not the one into itself.
    if (
      placesIn(one).some((place) => place.owner === other.owner) ||
      placesIn(two).some((place) => place.owner === owner)
    )
      return text;
    Reflect.set(owner, key, two);
    Reflect.set(other.owner, other.key, one);
  }
  return JSON.stringify(file) ?? '';
}
