import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../../src/lib/core/failure';
import type { Model } from '../../../../src/lib/core/model';
import { createCrashSentinel } from '../../../../src/lib/models/check/crash-sentinel';
import { createLeaveNotes, type NoteStorage } from '../../../../src/lib/models/check/leave-notes';
import { createLoadGuard, type LoadGuard } from '../../../../src/lib/models/check/load-guard';
import type { CheckedWorker } from '../../../../src/lib/models/check/check-model';
import type { ModelCheckStore } from '../../../../src/lib/storage/model-check-store';
import { catalogueModel } from '../../../support/catalogue-models';
import { createFakeLocks } from '../../../support/fake-locks';
import { memoryModelChecks } from '../../../support/memory-model-checks';

const paris = { prompt: 'What is the capital of France?', startsWith: 'The capital of France is Paris' };
const known: Model = { ...catalogueModel('known'), knownAnswer: paris };
const unknown: Model = catalogueModel('unknown');

/** One browser, whose pages share storage and locks. */
function browser({ checks = memoryModelChecks() }: { checks?: ModelCheckStore } = {}) {
  const locks = createFakeLocks();
  const kept = new Map<string, string>();
  const storage: NoteStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return {
    checks,
    kept,
    openPage(engine = '1') {
      const tab = locks.tab();
      const sentinel = createCrashSentinel({ checks, locks: tab, notes: createLeaveNotes(storage), now: () => 7 });
      const guard = createLoadGuard({ checks, sentinel, nameEngine: async () => engine, now: () => 7 });
      return {
        guard,
        sentinel,
        /** The page's process ends. */
        crash: () => tab.close(),
        /** The page is left, as by a reload. */
        leave() {
          sentinel.leave();
          tab.close();
        },
      };
    },
  };
}

function worker(texts: readonly string[], asked: string[] = []): CheckedWorker {
  return {
    async *generate({ messages }) {
      asked.push(messages[0]?.content ?? '');
      for (const text of texts) yield { type: 'token', text, id: 1, logProbability: -0.3 };
    },
    async forget(cacheKey) {
      asked.push(`forget ${cacheKey}`);
    },
  };
}

const rightWords = ['The capital', ' of France', ' is Paris', '.', ' And more'];

async function load(guard: LoadGuard, model: Model, by: CheckedWorker): Promise<string> {
  try {
    const guarded = await guard.begin(model);
    try {
      await guarded.check(by);
    } finally {
      await guarded.end();
    }
    return 'loaded';
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return error.failure.code;
  }
}

describe('the check of a model', () => {
  test('asks for what is known once for each weights, and reads no further than it must', async () => {
    const { openPage, checks } = browser();
    const asked: string[] = [];
    const { guard } = openPage();
    expect(await load(guard, known, worker(rightWords, asked))).toBe('loaded');
    expect(asked).toEqual([paris.prompt, 'forget hearth-model-check']);
    expect(await load(openPage().guard, known, worker(rightWords, asked))).toBe('loaded');
    expect(asked).toHaveLength(2);
    const updated: Model = { ...known, files: known.files.map((file) => ({ ...file, sha256: `${file.sha256}2` })) };
    expect(await load(guard, updated, worker(rightWords, asked))).toBe('loaded');
    expect(asked).toHaveLength(4);
    expect(await checks.get('known')).toMatchObject({ state: 'passed', at: 7 });
  });

  test('asks again on another engine, also where the one before failed', async () => {
    const { openPage } = browser();
    const asked: string[] = [];
    expect(await load(openPage('1').guard, known, worker(['no']))).toBe('model-check-failed');
    expect(await load(openPage('2').guard, known, worker(rightWords, asked))).toBe('loaded');
    expect(asked).toHaveLength(2);
    expect(await load(openPage('2').guard, known, worker(['no']))).toBe('loaded');
    expect(await load(openPage('3').guard, known, worker(['no']))).toBe('model-check-failed');
  });

  test('refuses another answer, remembers it, and tries again when a person wants to', async () => {
    const { openPage, checks } = browser();
    const { guard } = openPage();
    expect(await load(guard, known, worker(['The', ' the', ' the']))).toBe('model-check-failed');
    expect((await checks.get('known'))?.detail).toContain('The the the');
    const asked: string[] = [];
    expect(await load(guard, known, worker(rightWords, asked))).toBe('model-check-failed');
    expect(asked).toEqual([]);
    await guard.allow('known');
    expect(await load(guard, known, worker(rightWords))).toBe('loaded');
  });

  test('looks for language where nothing is known', async () => {
    const { guard } = browser().openPage();
    expect(await load(guard, unknown, worker(['!'.repeat(3), '\uFFFD\uFFFD\uFFFD']))).toBe('model-check-failed');
    await guard.allow('unknown');
    expect(await load(guard, unknown, worker(['The sea', ' is wide.']))).toBe('loaded');
  });

  test('lets models be loaded where nothing can be kept', async () => {
    const refuse = (): Promise<never> =>
      Promise.reject(new FailureError({ code: 'storage-failed', reason: 'private' }));
    const checks = { list: refuse, get: refuse, keep: refuse, remove: refuse };
    const { guard } = browser({ checks }).openPage();
    expect(await load(guard, known, worker(rightWords))).toBe('loaded');
    expect(await load(guard, known, worker(['no']))).toBe('model-check-failed');
  });
});

describe('the sentinel', () => {
  test('knows two loads in a row that took their page down, and keeps the model from loading until it is allowed', async () => {
    const { openPage } = browser();
    for (const page of [openPage(), openPage()]) {
      expect(await page.sentinel.stoppedPages()).toEqual([]);
      await page.guard.begin(known);
      page.crash();
    }
    const second = openPage();
    expect(await second.sentinel.stoppedPages()).toEqual(['known']);
    expect(await load(second.guard, known, worker(rightWords))).toBe('model-stopped-page');
    expect(await load(second.guard, unknown, worker(['The sea']))).toBe('loaded');
    await second.guard.allow('known');
    expect(await second.sentinel.stoppedPages()).toEqual([]);
    expect(await load(second.guard, known, worker(rightWords))).toBe('loaded');
  });

  test('gives the same answer to all who ask at once, as tabs do that the browser brings back', async () => {
    const { openPage } = browser();
    for (const page of [openPage(), openPage()]) {
      await page.guard.begin(known);
      page.crash();
    }
    const [one, other] = [openPage(), openPage()];
    const told = await Promise.all([
      one.sentinel.stoppedPages(),
      load(one.guard, known, worker(rightWords)),
      load(other.guard, known, worker(rightWords)),
      other.sentinel.stoppedPages(),
    ]);
    expect(told).toEqual([['known'], 'model-stopped-page', 'model-stopped-page', ['known']]);
  });

  test('blames no load that another tab is still at', async () => {
    const { openPage } = browser();
    const guarded = await openPage().guard.begin(known);
    const other = openPage();
    expect(await other.sentinel.stoppedPages()).toEqual([]);
    expect(await load(other.guard, known, worker(rightWords))).toBe('loaded');
    await guarded.end();
    expect(await other.sentinel.stoppedPages()).toEqual([]);
  });

  test('blames no page that was left or reloaded while it loaded', async () => {
    const { openPage, kept } = browser();
    const first = openPage();
    await first.guard.begin(known);
    first.leave();
    const second = openPage();
    expect(await second.sentinel.stoppedPages()).toEqual([]);
    expect(kept.size).toBe(0);
    expect(await load(second.guard, known, worker(rightWords))).toBe('loaded');
  });

  test('keeps that a model passed, over a load that ended', async () => {
    const { openPage, checks } = browser();
    const { guard } = openPage();
    await load(guard, known, worker(rightWords));
    await (await guard.begin(known)).end();
    expect(await checks.get('known')).toMatchObject({ state: 'passed' });
  });

  test('does not blame weights that were not there', async () => {
    const { openPage } = browser();
    const first = openPage();
    await first.guard.begin(known);
    first.crash();
    const updated: Model = { ...known, files: known.files.map((file) => ({ ...file, sha256: `${file.sha256}2` })) };
    expect(await load(openPage().guard, updated, worker(rightWords))).toBe('loaded');
  });

  test('reads nothing into notes that somebody else wrote', () => {
    for (const text of ['', '{', '{"a":1}', '[1]', 'null']) {
      const storage = { getItem: () => text, setItem: () => undefined, removeItem: () => undefined };
      expect(createLeaveNotes(storage).left()).toEqual([]);
    }
  });

  test('blames a load if and only if its page ended in the middle of it, twice in a row', async () => {
    const step = fc.constantFrom('begin', 'end', 'crash', 'leave', 'open');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { openPage } = browser();
        let page = openPage();
        let running: { end(): Promise<void> } | undefined;
        let crashes = 0;
        const isBlamed = (): boolean => crashes >= 2;
        for (const action of steps) {
          if (action === 'begin' && running === undefined && !isBlamed()) running = await page.guard.begin(known);
          if (action === 'end' && running !== undefined) {
            await running.end();
            crashes = 0;
            running = undefined;
          }
          if (action === 'crash' || action === 'leave') {
            if (running !== undefined) crashes = action === 'crash' ? crashes + 1 : 0;
            page[action]();
            running = undefined;
            page = openPage();
          }
          if (action === 'open') {
            const found = await openPage().sentinel.stoppedPages();
            expect(found).toEqual(isBlamed() ? ['known'] : []);
          }
        }
        expect(await page.sentinel.stoppedPages()).toEqual(isBlamed() ? ['known'] : []);
      }),
      { numRuns: 200 },
    );
  });
});
