import { describe, expect, test } from 'vitest';
import { learn } from '../../../../../src/lib/assistant/memory/learn';
import { givingWay } from '../../../../../src/lib/assistant/memory/model-extraction/giving-way';
import type { TurnMemory } from '../../../../../src/lib/assistant/memory/turn-memory';
import type { Turn } from '../../../../../src/lib/assistant/turn';
import { FailureError } from '../../../../../src/lib/core/failure';
import { noMemory } from '../../../../support/assembled-assistant';
import { countedIds } from '../../../../support/counted-ids';
import { createExtractionGround, said, type ExtractionGround } from '../../../../support/memory/extraction-ground';

describe('what plain code found nothing in', () => {
  test('is read by the fast model, greedily and under a grammar, and waits for the person', async () => {
    const { extraction, settle, model, facts, forgotten } = createExtractionGround();
    extraction.add(said(1), []);
    await settle();
    expect(facts.rows).toMatchObject([
      {
        id: 'm1:0',
        subject: 'user',
        predicate: 'hobbies',
        object: 'Pastime1',
        state: 'waiting',
        confidence: 0.4,
        saidAt: 1,
        source: { conversationId: 'c', messageId: 'm1' },
      },
    ]);
    expect(model.requests).toMatchObject([
      { cacheKey: 'c:memory', sampling: { temperature: 0 }, constraint: { type: 'json-schema' } },
    ]);
    expect(forgotten).toEqual(['c:memory']);
  });

  test('comes from learning, with the names of those who are known', async () => {
    const { extraction, settle, facts, objects } = createExtractionGround();
    const parts = {
      facts,
      timeZone: () => 'UTC',
      createId: countedIds('f'),
      embedWords: () => Promise.resolve(undefined),
    };
    const leaveUnread = extraction.add.bind(extraction);
    await learn({ ...parts, leaveUnread }, { text: 'My friend is called Ottoline', at: 1 });
    await learn({ ...parts, leaveUnread }, { text: "Ottoline's dog is a whippet", at: 2 });
    const read = objects();
    await learn({ ...parts, leaveUnread }, { ...said(3), text: 'Pastime3 keeps Ottoline going' });
    await learn({ ...parts, leaveUnread }, { ...said(4), text: 'Pastime4 keeps Rupert going' });
    expect(objects()).toEqual(read);
    await settle();
    expect(objects()).toEqual([...read, 'Pastime3']);
  });

  test('is left alone where it was said in no message', async () => {
    const { extraction, settle, model } = createExtractionGround();
    extraction.add({ text: said(1).text, at: 1 }, []);
    await settle();
    expect(model.requests).toEqual([]);
  });

  test('is read one after the other, the newest first, and of too many only the newest', async () => {
    const { extraction, settle, model, objects } = createExtractionGround();
    for (let number = 1; number <= 25; number += 1) extraction.add(said(number), []);
    await settle();
    await settle();
    expect(objects()).toEqual(Array.from({ length: 20 }, (_, place) => `Pastime${25 - place}`));
    expect(model.requests).toHaveLength(20);
  });

  test('tells nothing where the model was cut off or wrote nothing of use', async () => {
    for (const model of [
      { stopReason: 'length' as const, answer: () => ['{"facts": [{"sub'] },
      { answer: () => ['{"facts": []}'] },
    ]) {
      const { extraction, settle, facts, forgotten } = createExtractionGround({ model });
      extraction.add(said(1), []);
      await settle();
      expect(facts.rows).toEqual([]);
      expect(forgotten).toEqual(['c:memory']);
    }
  });
});

describe('a model is not asked', () => {
  test.each(['absent', 'stored', 'loading', 'failed'] as const)('while it is %s', async (state) => {
    const { extraction, settle, model } = createExtractionGround({ models: { state } });
    extraction.add(said(1), []);
    await settle();
    expect(model.requests).toEqual([]);
  });

  test('when it is too small to be right', async () => {
    const { extraction, settle, model } = createExtractionGround({ model: { id: 'qwen2.5-coder-0.5b' } });
    extraction.add(said(1), []);
    await settle();
    expect(model.requests).toEqual([]);
  });

  test('while an answer is written, and is once that is over', async () => {
    const { extraction, settle, state, model, objects } = createExtractionGround();
    state.busy = true;
    extraction.add(said(1), []);
    await settle();
    expect(model.requests).toEqual([]);
    state.busy = false;
    await settle();
    expect(objects()).toEqual(['Pastime1']);
  });

  test('when an answer began while the page was waited for', async () => {
    const ground = createExtractionGround({ whenIdle: () => Promise.resolve(void (ground.state.busy = true)) });
    ground.extraction.add(said(1), []);
    await ground.settle();
    expect(ground.model.requests).toEqual([]);
  });
});

describe('an answer that begins', () => {
  test.each([
    ['is seen at the next token', (ground: ExtractionGround) => void (ground.state.busy = true)],
    ['tells so itself', (ground: ExtractionGround) => ground.extraction.giveWay()],
  ])('interrupts the model: it %s', async (_, begin) => {
    let begun = false;
    const ground: ExtractionGround = createExtractionGround({
      model: {
        beforeToken(place) {
          if (place !== 1 || begun) return;
          begun = true;
          begin(ground);
        },
      },
    });
    const { extraction, settle, model, facts, forgotten, state, objects } = ground;
    extraction.add(said(1), []);
    await settle();
    expect(facts.rows).toEqual([]);
    expect(model.open).toBe(0);
    expect(forgotten).toEqual(['c:memory']);
    state.busy = false;
    await settle();
    expect(objects()).toEqual(['Pastime1']);
  });

  test('tells so with the turn that begins', async () => {
    const calls: string[] = [];
    const memory: TurnMemory = { ...noMemory, begin: () => Promise.resolve(void calls.push('begin')) };
    const message = { id: 'm', conversationId: 'c', parentId: null, text: '', createdAt: 0, position: 0 } as const;
    const turn: Turn = {
      question: { ...message, role: 'user', status: 'complete' },
      answer: { ...message, role: 'assistant', status: 'streaming' },
      earlier: [],
      versions: [],
      conversation: { id: 'c', title: '', excerpt: '', pinned: false, leafId: null, createdAt: 0, updatedAt: 0 },
      preference: 'auto',
    };
    await givingWay(memory, () => void calls.push('give way')).begin(turn);
    expect(calls).toEqual(['give way', 'begin']);
  });
});

describe('nothing is learned', () => {
  test('of a message that was forgotten meanwhile', async () => {
    const { extraction, settle, facts, model } = createExtractionGround({
      isRemembered: ({ messageId }) => Promise.resolve(messageId !== 'm1'),
    });
    extraction.add(said(1), []);
    extraction.add(said(2), []);
    await settle();
    expect(model.requests).toHaveLength(2);
    expect(facts.rows.map(({ id }) => id)).toEqual(['m2:0']);
  });

  test('once everything was forgotten, or memory was turned off, also in the middle of a sentence', async () => {
    for (const end of [
      (ground: ExtractionGround) => ground.extraction.clear(),
      (ground: ExtractionGround) => void (ground.state.on = false),
    ]) {
      for (const inMiddle of [true, false]) {
        const ground: ExtractionGround = createExtractionGround({
          model: { beforeToken: (place) => void (inMiddle && place === 1 && end(ground)) },
        });
        ground.extraction.add(said(1), []);
        if (!inMiddle) end(ground);
        await ground.settle();
        await ground.settle();
        ground.state.on = true;
        await ground.settle();
        expect(ground.facts.rows).toEqual([]);
      }
    }
  });

  test('of a turn at which the model failed, which is not tried again, nor keeps the next one waiting', async () => {
    let failures = 0;
    const { extraction, settle, objects } = createExtractionGround({
      model: {
        beforeToken() {
          failures += 1;
          if (failures === 1) throw new FailureError({ code: 'out-of-memory', engine: 'Qwen2.5 Coder 1.5B' });
        },
      },
    });
    extraction.add(said(1), []);
    extraction.add(said(2), []);
    await settle();
    await settle();
    expect(objects()).toEqual(['Pastime1']);
  });
});
