import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDotProducts } from '../../../../src/lib/memory/recall/dot-products';
import { createFlatIndex } from '../../../../src/lib/memory/recall/flat-index';
import type { MemoryTurn } from '../../../../src/lib/memory/recall/memory-turn';
import { openRecall, type Recall } from '../../../../src/lib/memory/recall/recall';
import { packVector, unpackVector } from '../../../../src/lib/memory/recall/stored-vector';
import { unitVector } from '../../../../src/lib/memory/recall/vector-index';
import { randomVectors } from './random-vectors';

const DIMENSIONS = 16;
const DAY = 86_400_000;
const NOW = Date.parse('2025-07-18T14:00:00Z');
const ask = { k: 10, at: NOW, timeZone: 'UTC' };

function turn(messageId: string, text: string, more: Partial<MemoryTurn> = {}): MemoryTurn {
  const position = more.position ?? Number(/\d+/.exec(messageId)?.[0] ?? 0);
  return { messageId, conversationId: 'c1', role: 'user', at: NOW - 100 * DAY, text, position, ...more };
}

function withVectors(): Recall {
  return openRecall({ vectors: createFlatIndex(createDotProducts(DIMENSIONS)) });
}

const idsOf = (recall: Recall, text: string): readonly string[] =>
  recall.search({ ...ask, text }).map(({ messageId }) => messageId);

/** Made from the text, so that equal texts have equal vectors. */
function vectorOf(text: string): Float32Array {
  const seed = Array.from(text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  return randomVectors(1, DIMENSIONS, seed)[0]!;
}

describe('recall by words', () => {
  it('finds a turn by a word in another form, and gives it word for word with its reasons', () => {
    const recall = openRecall();
    recall.add([turn('m1', 'Hello there'), turn('m2', 'I bought a Canoe for Dolores!'), turn('m3', 'Nice weather')]);
    const [first] = recall.search({ ...ask, text: 'what did I buy for Dolores?' });
    expect(first).toMatchObject({
      messageId: 'm2',
      conversationId: 'c1',
      role: 'user',
      text: 'I bought a Canoe for Dolores!',
    });
    expect(first!.why.lexical).toBeGreaterThan(0.5);
    expect(first!.why.names).toBeGreaterThan(0.5);
    for (const part of [first!.score, ...Object.values(first!.why)]) {
      expect(part).toBeGreaterThanOrEqual(0);
      expect(part).toBeLessThanOrEqual(1);
    }
  });

  it('finds the answer that stands behind the question that was asked', () => {
    const recall = openRecall();
    recall.add([
      turn('m1', 'good evening to you'),
      turn('m2', 'Which floor does the dentist have his practice on?'),
      turn('m3', 'The fourth one, you ring twice', { role: 'assistant' }),
      turn('m4', 'thanks', { position: 9 }),
    ]);
    expect(idsOf(recall, 'on which floor is the dentist?').slice(0, 2)).toContain('m3');
  });

  it('leaves out the conversation that asks, and what is further down than k', () => {
    const recall = openRecall();
    recall.add([turn('m1', 'the goat is ill'), turn('m2', 'the goat is well', { conversationId: 'c2' })]);
    expect(recall.search({ ...ask, text: 'goat', exclude: 'c2' }).map(({ messageId }) => messageId)).toEqual(['m1']);
    expect(recall.search({ ...ask, text: 'goat', k: 1 })).toHaveLength(1);
    expect(recall.search({ ...ask, text: 'goat', k: 0 })).toEqual([]);
  });

  it('prefers what was said in the time that the question names', () => {
    const recall = openRecall();
    const said = ['2025-03-10', '2025-05-10', '2025-06-20'];
    recall.add(
      said.map((day, i) =>
        turn(`m${i}`, `Went to the theatre again, part ${i}`, { conversationId: day, at: Date.parse(day) }),
      ),
    );
    expect(idsOf(recall, 'what did I see at the theatre in May?')[0]).toBe('m1');
  });

  it('takes the name that a question puts first for who says it', () => {
    const recall = openRecall();
    recall.add([
      turn('m1', 'Joel: Marta, the canoe is varnished'),
      turn('m2', 'Marta: the canoe is leaking', { conversationId: 'c2' }),
      turn('m3', 'Joel: the canoe is leaking too', { conversationId: 'c3' }),
    ]);
    expect(idsOf(recall, 'what did Marta tell Joel of the canoe?')[0]).toBe('m2');
    expect(idsOf(recall, 'what did Joel tell Marta of the leaking canoe?')[0]).toBe('m3');
  });

  it('puts what says the same again behind everything else', () => {
    const recall = openRecall();
    const same = 'The boiler loses pressure because of the old valve';
    recall.add([
      turn('m1', same),
      turn('m2', same, { conversationId: 'c2' }),
      turn('m3', 'The boiler is humming', { conversationId: 'c3' }),
    ]);
    const ids = idsOf(recall, 'why does the boiler lose pressure, is it the valve?');
    expect(ids).toHaveLength(3);
    expect(ids[1]).toBe('m3');
  });

  it('gives of a very long text the piece that was found', () => {
    const recall = openRecall();
    recall.add([
      turn(
        'm1',
        `${'Nothing of interest happens here. '.repeat(2000)}The password hint is marmalade. ${'More of it. '.repeat(2000)}`,
      ),
    ]);
    expect(recall.chunks).toBeGreaterThan(20);
    const [first, ...others] = recall.search({ ...ask, text: 'what is the hint, marmalade?' });
    expect(first!.text).toContain('marmalade');
    expect(first!.text.length).toBeLessThan(1300);
    expect(others).toEqual([]);
  });

  it('answers anything, in any script', () => {
    const recall = withVectors();
    recall.add(
      ['私は東京に住んでいます', 'أنا أعيش في برلين', '🎂🎂🎂', '', ' '].map((text, i) => turn(`m${i}`, text)),
    );
    expect(idsOf(recall, '東京')[0]).toBe('m0');
    expect(idsOf(recall, 'برلين')[0]).toBe('m1');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void recall.search({ ...ask, text })));
  });
});

describe('recall by meaning', () => {
  it('finds a turn that shares no word', () => {
    const recall = withVectors();
    recall.add(
      Array.from({ length: 60 }, (_, i) =>
        turn(`m${i}`, `Turn of number ${i} says little`, { conversationId: `c${i}` }),
      ),
    );
    for (const { chunkId, text } of recall.pending(100)) recall.setVector(chunkId, vectorOf(text));
    const vector = vectorOf('Turn of number 33 says little');
    expect(recall.search({ ...ask, text: 'zzz', vector })[0]).toMatchObject({ messageId: 'm33' });
    expect(recall.search({ ...ask, text: 'zzz', vector })[0]!.why.semantic).toBeGreaterThan(0.99);
  });

  it('lets words decide where vectors tell nothing apart', () => {
    const recall = withVectors();
    recall.add(
      Array.from({ length: 40 }, (_, i) => turn(`m${i}`, i === 7 ? 'the goose is in the oven' : `filler number ${i}`)),
    );
    for (const { chunkId } of recall.pending(100)) recall.setVector(chunkId, vectorOf('same'));
    expect(recall.search({ ...ask, text: 'where is the goose?', vector: vectorOf('other') })[0]!.messageId).toBe('m7');
  });

  it('does without a vector that is none, or of another model', () => {
    const recall = withVectors();
    recall.add([turn('m1', 'the goose is in the oven'), turn('m2', 'hello')]);
    recall.setVector('m1#0', vectorOf('a'));
    for (const vector of [new Float32Array(DIMENSIONS), new Float32Array(3).fill(1), vectorOf('a').fill(Number.NaN)]) {
      expect(recall.search({ ...ask, text: 'goose', vector })[0]!.messageId).toBe('m1');
    }
  });

  it('asks for vectors of the newest first, and not again for one that has no direction', () => {
    const recall = withVectors();
    recall.add([
      turn('m1', 'old', { at: NOW - 9 * DAY }),
      turn('m2', 'new', { at: NOW - DAY }),
      turn('m3', 'middle', { at: NOW - 5 * DAY }),
    ]);
    expect(recall.pending(2).map(({ chunkId }) => chunkId)).toEqual(['m2#0', 'm3#0']);
    recall.setVector('m2#0', new Float32Array(DIMENSIONS));
    recall.setVector('m3#0', vectorOf('middle'));
    recall.setVector('unknown#0', vectorOf('middle'));
    expect(recall.pending(9).map(({ chunkId }) => chunkId)).toEqual(['m1#0']);
    expect(recall.embedded).toBe(1);
    recall.add([turn('m3', 'middle, corrected', { at: NOW - 5 * DAY })]);
    expect(recall.pending(9).map(({ chunkId }) => chunkId)).toEqual(['m3#0', 'm1#0']);
    expect(openRecall().pending(9)).toEqual([]);
  });
});

const texts = [
  'the goat is ill',
  'Marta: the goat is well',
  'Joel: and the canoe?',
  'a canoe in May',
  '',
  'the goat is ill',
  'in Marta we trust',
];
const changes = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        id: fc.nat(20),
        text: fc.nat(texts.length - 1),
        conversation: fc.nat(3),
        embeds: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ removed: fc.nat(20) }) },
  ),
  { maxLength: 40 },
);

it('is, whatever was added, changed and removed, as if only what is left had ever been there', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const changed = withVectors();
      const left = new Map<string, { readonly turn: MemoryTurn; embedded: boolean }>();
      for (const change of list) {
        if ('removed' in change) {
          changed.remove([`m${change.removed}`]);
          left.delete(`m${change.removed}`);
          continue;
        }
        const { id, text, conversation, embeds } = change;
        const added = turn(`m${id}`, texts[text]!, { conversationId: `c${conversation}`, at: NOW - id * DAY });
        changed.add([added]);
        const before = left.get(added.messageId);
        const isSame = before?.turn.text === added.text && before.turn.conversationId === added.conversationId;
        left.set(added.messageId, { turn: added, embedded: embeds || (isSame && before.embedded) });
        if (embeds) changed.setVector(`m${id}#0`, vectorOf(added.text));
      }
      const fresh = withVectors();
      for (const { turn: each, embedded } of left.values()) {
        fresh.add([each]);
        if (embedded) fresh.setVector(`${each.messageId}#0`, vectorOf(each.text));
      }
      expect([changed.turns, changed.chunks, changed.embedded]).toEqual([fresh.turns, fresh.chunks, fresh.embedded]);
      expect(new Set(changed.pending(99).map(({ chunkId }) => chunkId))).toEqual(
        new Set(fresh.pending(99).map(({ chunkId }) => chunkId)),
      );
      for (const text of ['how is the goat?', 'what did Marta say about the canoe in May?']) {
        const found = (recall: Recall): unknown =>
          recall
            .search({ ...ask, k: 99, text, vector: vectorOf('a canoe in May') })
            .map(({ messageId, score }) => [messageId, score.toFixed(6)])
            .sort();
        expect(found(changed)).toEqual(found(fresh));
      }
    }),
    { numRuns: 200 },
  );
});

it('keeps vectors in rows to sixteen bits', () => {
  const vector = unitVector(vectorOf('a'));
  const unpacked = unpackVector(packVector(vector))!;
  vector.forEach((value, i) => expect(unpacked[i]).toBeCloseTo(value, 4));
  expect(packVector(unpacked)).toEqual(packVector(vector));
  expect(unpackVector(new ArrayBuffer(3))).toBeUndefined();
  expect(unpackVector(new ArrayBuffer(4))).toBeUndefined();
  expect(unpackVector(new Int16Array([32_767, 0, 0, 0]).buffer)).toBeUndefined();
});
