import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fetched,
  hashOf,
  modelFilesSetting,
  never,
  piecesOf,
  requestFor,
  smallPieceBytes,
  someBytes,
} from '../../../support/model-files-setting';
import { memoryFileStorage, type MemoryFileStorage } from '../../../support/memory-file-storage';
import { fileAnswer, scriptedServer } from '../../../support/scripted-server';

const content = someBytes(5_400);
const sha256 = hashOf(content);
const pieces = piecesOf(content);
const small = someBytes(700, 5);
const smallHash = hashOf(small);
const tag = '"v1"';
const note = (filled: readonly number[]): string =>
  JSON.stringify({ bytes: content.length, filled, tags: { 'https://here/x': tag } });

/** A state that a stored model may be found in. */
const start = fc.constantFrom('whole', 'part', 'half');

/** Something that happens to what is stored, behind the app's back. */
type Harm =
  | { readonly type: 'flip'; readonly file: number; readonly at: number; readonly bit: number }
  | { readonly type: 'truncate'; readonly file: number; readonly share: number }
  | { readonly type: 'swap'; readonly file: number; readonly a: number; readonly b: number }
  | { readonly type: 'exchange' }
  | { readonly type: 'note'; readonly filled: readonly number[]; readonly tag: string }
  | { readonly type: 'rename'; readonly to: 'whole' | 'part' };

const file = fc.nat(3);
const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.record({ type: fc.constant('flip' as const), file, at: fc.nat(10_000), bit: fc.nat(7) }),
  fc.record({ type: fc.constant('truncate' as const), file, share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ type: fc.constant('swap' as const), file, a: fc.nat(5), b: fc.nat(5) }),
  fc.record({ type: fc.constant('exchange' as const) }),
  fc.record({
    type: fc.constant('note' as const),
    filled: fc.array(fc.nat(smallPieceBytes), { minLength: 5, maxLength: 7 }),
    tag: fc.constantFrom(tag, '"v2"', 'nonsense', ''),
  }),
  fc.record({ type: fc.constant('rename' as const), to: fc.constantFrom('whole' as const, 'part' as const) }),
);

function stored(state: 'whole' | 'part' | 'half'): MemoryFileStorage {
  const storage = memoryFileStorage();
  storage.files.set(smallHash, small.slice());
  if (state === 'whole') storage.files.set(sha256, content.slice());
  else {
    const full = state === 'part';
    storage.files.set(`${sha256}.part`, content.slice(0, full ? undefined : 3_300));
    const filled = full ? [1_000, 0, 1_000, 500, 1_000, 400] : [1_000, 1_000, 1_000, 300, 0, 0];
    storage.files.set(`${sha256}.note`, new TextEncoder().encode(note(filled)));
  }
  return storage;
}

function apply(harm: Harm, files: Map<string, Uint8Array>): void {
  const names = [...files.keys()];
  if (harm.type === 'exchange') {
    const [one, other] = [files.get(smallHash), files.get(sha256)];
    if (one === undefined || other === undefined) return;
    files.set(smallHash, other);
    files.set(sha256, one);
    return;
  }
  if (harm.type === 'note') {
    const text = JSON.stringify({ bytes: content.length, filled: harm.filled, tags: { 'https://here/x': harm.tag } });
    files.set(`${sha256}.note`, new TextEncoder().encode(text));
    return;
  }
  if (harm.type === 'rename') {
    const [from, to] = harm.to === 'whole' ? [`${sha256}.part`, sha256] : [sha256, `${sha256}.part`];
    const moved = files.get(from);
    if (moved === undefined) return;
    files.delete(from);
    files.set(to, moved);
    return;
  }
  const name = names[harm.file % names.length]!;
  const bytes = files.get(name)!.slice();
  if (harm.type === 'flip' && bytes.length > 0) bytes[harm.at % bytes.length]! ^= 1 << harm.bit;
  if (harm.type === 'swap') {
    const piece = (index: number): Uint8Array =>
      content.slice(index * smallPieceBytes, (index + 1) * smallPieceBytes).subarray(0, 400);
    if (bytes.length >= 5_400) bytes.set(piece(harm.a), harm.b * smallPieceBytes);
  }
  files.set(name, harm.type === 'truncate' ? bytes.slice(0, Math.floor(bytes.length * harm.share)) : bytes);
}

/** As an engine does: verify first, load only what was found right. */
async function load(
  { files, storage }: ReturnType<typeof modelFilesSetting>,
  wanted: { readonly sha256: string; readonly pieces?: readonly string[] },
): Promise<Uint8Array | undefined> {
  const right = await files.verify(wanted.sha256, never, wanted.pieces);
  return right ? storage.files.get(wanted.sha256) : undefined;
}

describe('whatever happens to stored bytes, piece maps and notes', () => {
  test('no wrong byte is loaded, and repair makes the model whole', async () => {
    let harmed = 0;
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.array(harm, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (state, harms, piecesKnown) => {
          const storage = stored(state);
          for (const each of harms) apply(each, storage.files);
          harmed += 1;
          const server = scriptedServer((seen, signal) =>
            fileAnswer(seen.address.includes('small') ? small : content, { tag })(seen, signal),
          );
          const its = modelFilesSetting({ storage }, { requestBytes: server.request });
          const large = piecesKnown ? { sha256, pieces } : { sha256 };
          for (const wanted of [large, { sha256: smallHash }]) {
            const before = await load(its, wanted);
            if (before !== undefined) expect(hashOf(before)).toBe(wanted.sha256);
          }
          await fetched(its.files, requestFor(content, piecesKnown ? { pieces } : {}));
          await fetched(its.files, requestFor(small, { addresses: ['https://here/small'] }));
          expect(hashOf((await load(its, large))!)).toBe(sha256);
          expect(hashOf((await load(its, { sha256: smallHash }))!)).toBe(smallHash);
          expect(storage.openParts()).toBe(0);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(harmed).toBe(1_000);
  });

  test('a download that is killed anywhere goes on and ends whole, however often', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(40), { maxLength: 6 }), fc.boolean(), async (kills, piecesKnown) => {
        const storage = memoryFileStorage();
        const request = requestFor(content, piecesKnown ? { pieces } : {});
        for (const writes of kills) {
          let left = writes;
          const dying = memoryFileStorageThatDies(storage, () => left-- <= 0);
          const server = scriptedServer(fileAnswer(content, { tag, chunkBytes: 250 }));
          const { files } = modelFilesSetting({ storage: dying }, { requestBytes: server.request });
          await fetched(files, request).catch(() => undefined);
          storage.kill();
          expect(storage.files.get(sha256) ?? content).toEqual(content);
        }
        const server = scriptedServer(fileAnswer(content, { tag }));
        const { files } = modelFilesSetting({ storage }, { requestBytes: server.request });
        await fetched(files, request);
        expect(storage.files.get(sha256)).toEqual(content);
        expect([...storage.files.keys()]).toEqual([sha256]);
      }),
      { numRuns: 60 },
    );
  });
});

/** The same storage, on which nothing changes any more once the worker is dead. */
function memoryFileStorageThatDies(storage: MemoryFileStorage, dies: () => boolean): MemoryFileStorage {
  let dead = false;
  const alive = (): void => {
    dead ||= dies();
    if (dead) throw new Error('killed');
  };
  const dying: MemoryFileStorage = Object.create(storage) as MemoryFileStorage;
  const mortal = (open: MemoryFileStorage['openPart']): MemoryFileStorage['openPart'] => {
    return async (name) => {
      const part = await open(name);
      return {
        ...part,
        write(bytes, at) {
          alive();
          return part.write(bytes, at);
        },
        truncate(bytes) {
          alive();
          part.truncate(bytes);
        },
      };
    };
  };
  return Object.assign(dying, {
    openPart: mortal(storage.openPart),
    openNote: mortal(storage.openNote),
    finishPart: async (part: string, name: string) => (alive(), storage.finishPart(part, name)),
    removePart: async (name: string) => (alive(), storage.removePart(name)),
  });
}
