import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerChannelName } from '../../../src/lib/core/ledger-channel';
import type { LedgerEntry } from '../../../src/lib/core/ledger-entry';
import { createLedgerStore, keepRecordedRequests } from '../../../src/lib/storage/dexie-ledger-store';
import { totalsByOrigin } from '../../../src/lib/storage/ledger-store';
import { createRowChanges } from '../../../src/lib/storage/row-changes';
import { ledgerDays } from '../../../src/state/ledger-days';
import { createFakeChannels } from '../../support/fake-channel';
import { createStorageBrowser } from '../../support/storage-tabs';

const entry = (id: string, changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id,
  at: 1000,
  purpose: 'server',
  method: 'POST',
  origin: 'http://127.0.0.1:8080',
  path: '/v1/chat/completions',
  sentBytes: 10,
  receivedBytes: 0,
  ...changes,
});

function ledger(most?: number) {
  return createLedgerStore(createStorageBrowser().openTab().database, createRowChanges(), most);
}

describe('createLedgerStore', () => {
  it('keeps requests, the newest first, and each once', async () => {
    const store = ledger();
    let heard = 0;
    store.subscribe(() => (heard += 1));
    await store.record(entry('a', { at: 1 }));
    await store.record(entry('b', { at: 2 }));
    await store.record(entry('a', { at: 1, status: 200, receivedBytes: 5 }));
    expect(await store.recent(10)).toEqual([
      entry('b', { at: 2 }),
      entry('a', { at: 1, status: 200, receivedBytes: 5 }),
    ]);
    expect(await store.recent(1)).toHaveLength(1);
    expect(heard).toBe(3);
  });

  it('believes the tab that heard of the answer, whichever speaks last', async () => {
    const store = ledger();
    const answered = entry('a', { status: 200, receivedBytes: 5 });
    await store.record(answered);
    await store.record(entry('a'));
    expect(await store.recent(10)).toEqual([answered]);
  });

  it('keeps so many, and lets the oldest go', async () => {
    const moment = fc.nat(30);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(moment, { maxLength: 20 }), async (moments) => {
        const store = ledger(5);
        for (const at of moments) await store.record(entry(String(at), { at }));
        const kept = await store.recent(100);
        expect(kept.length).toBe(Math.min(5, moments.length));
        // Whatever came late and is older than all that is kept may be the one to go.
        expect(kept.map(({ at }) => at)).toEqual([...moments].sort((one, other) => other - one).slice(0, 5));
      }),
      { numRuns: 30 },
    );
  });

  it('adds up by origin', async () => {
    const store = ledger();
    await store.record(entry('a', { at: 1, receivedBytes: 3 }));
    await store.record(entry('b', { at: 5, receivedBytes: 4 }));
    await store.record(entry('c', { at: 9, origin: 'https://huggingface.co', purpose: 'hub' }));
    expect(await store.totals()).toEqual([
      { origin: 'https://huggingface.co', requests: 1, sentBytes: 10, receivedBytes: 0, lastAt: 9 },
      { origin: 'http://127.0.0.1:8080', requests: 2, sentBytes: 20, receivedBytes: 7, lastAt: 5 },
    ]);
    expect(totalsByOrigin([])).toEqual([]);
  });

  it('hears of the requests of workers over their channel', async () => {
    const browser = createStorageBrowser();
    const store = createLedgerStore(browser.openTab().database, createRowChanges());
    const other = createLedgerStore(browser.openTab().database, createRowChanges());
    const channels = createFakeChannels();
    const failures: unknown[] = [];
    for (const each of [store, other]) keepRecordedRequests(channels.open(), each, (error) => failures.push(error));
    const worker = channels.open();
    const kept = new Promise<void>((resolve) => other.subscribe(resolve));
    worker.postMessage('nonsense');
    worker.postMessage({ id: 'x' });
    worker.postMessage(entry('a'));
    await kept;
    expect((await store.recent(10)).map(({ id }) => id)).toEqual(['a']);
    expect(failures).toEqual([]);
    expect(ledgerChannelName).toBe('hearth-ledger-entries');
  });
});

describe('ledgerDays', () => {
  it('says by day what left for whom', () => {
    const entries = [
      entry('d', { at: 25, status: 200, receivedBytes: 1 }),
      entry('c', { at: 21, purpose: 'hub', origin: 'https://huggingface.co', status: 200 }),
      entry('b', { at: 20 }),
      entry('a', { at: 9 }),
    ];
    const row = { origin: 'http://127.0.0.1:8080', purpose: 'server', receivedBytes: 0 };
    expect(ledgerDays(entries, (moment) => Math.floor(moment / 10))).toEqual([
      {
        day: 2,
        rows: [
          { ...row, requests: 2, unanswered: 1, sentBytes: 20, receivedBytes: 1 },
          {
            ...{ origin: 'https://huggingface.co', purpose: 'hub', requests: 1, unanswered: 0 },
            ...{ sentBytes: 10, receivedBytes: 0 },
          },
        ],
      },
      { day: 0, rows: [{ ...row, requests: 1, unanswered: 1, sentBytes: 10 }] },
    ]);
  });
});
