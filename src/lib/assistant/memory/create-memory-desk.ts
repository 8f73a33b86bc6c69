import type { Fact } from '../../core/fact';
import { ok, type Result } from '../../core/result';
import type { Failure } from '../../core/failure';
import { exportMemoryJson } from '../../memory/exchange/export-memory-json';
import { exportMemoryMarkdown } from '../../memory/exchange/export-memory-markdown';
import { importMemory, planMemoryImport } from '../../memory/exchange/import-memory';
import { readMemoryFile } from '../../memory/exchange/read-memory-file';
import { editFact, mergeSubjects } from '../../memory/facts/merge-facts';
import { acceptFact } from '../../memory/facts/settle-statements';
import type { RowChange } from '../../storage/row-change';
import type { ChangeFeed } from '../../storage/change-feed';
import type { FactStore } from '../../storage/fact-store';
import type { IndexWorker } from '../../../workers/index/api';
import { forget, previewForget, type ForgetParts } from './forget';
import type { MemoryDesk, MemoryImport } from './memory-desk';

export interface MemoryDeskParts extends ForgetParts {
  readonly facts: FactStore;
  readonly index: Pick<IndexWorker, 'search' | 'recent' | 'forget' | 'forgetAll' | 'status'>;
  readonly embed: (text: string) => Promise<Float32Array | undefined>;
  readonly changes: Pick<ChangeFeed, 'subscribe'>;
  readonly timeZone: () => string;
  readonly createId: () => string;
}

/** Lets the person see and change what is remembered. */
export function createMemoryDesk(parts: MemoryDeskParts): MemoryDesk {
  const { facts, index, embed, changes, clock, timeZone, createId } = parts;

  async function revise(decide: (facts: readonly Fact[]) => RowChange<Fact>): Promise<void> {
    await facts.revise(decide);
  }

  return {
    facts: () => facts.facts(),
    subscribe(listener) {
      const stops = [facts.subscribe(listener), changes.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
    accept: (id) => revise((present) => acceptFact(present, id, { createId }).change),
    reject: (id) => facts.forget([id], clock.now()),
    edit: (id, correction) => revise((present) => editFact(present, id, correction, { createId }).change),
    mergeSubjects: (from, into) => revise((present) => mergeSubjects(present, { from, into }, { createId }).change),
    pin: (id, pinned) =>
      revise((present) => ({ saved: present.filter((fact) => fact.id === id).map((fact) => ({ ...fact, pinned })) })),
    async previewForget({ factIds, messageIds }) {
      // Whoever forgets a message forgets what was learned from it.
      const learned = (await facts.facts()).filter(({ source }) => messageIds.includes(source?.messageId ?? ''));
      return previewForget(parts, { factIds: [...factIds, ...learned.map(({ id }) => id)], messageIds });
    },
    forget: (preview) => forget(parts, preview),
    leaveOut: (messageId) => index.forget([messageId]),
    turnsBefore: async (moment, limit) =>
      (await index.recent(moment, limit)).map(({ messageId, conversationId, role, text, at }) => ({
        id: messageId,
        conversationId,
        role,
        text,
        createdAt: at,
      })),
    async searchTurns(text, limit) {
      const vector = await embed(text);
      const request = { text, k: limit, at: clock.now(), timeZone: timeZone() };
      return index.search(vector === undefined ? request : { ...request, vector });
    },
    async size() {
      const [known, { turns, chunks, embedded, bytes }] = await Promise.all([facts.facts(), index.status()]);
      const waiting = known.filter(({ state }) => state === 'waiting').length;
      return { facts: known.length - waiting, waiting, turns, chunks, embedded, bytes };
    },
    async exportJson() {
      const memory = { facts: await facts.facts(), tombstones: await facts.tombstones() };
      return exportMemoryJson(memory, clock.now()).text;
    },
    exportMarkdown: async (words) => exportMemoryMarkdown(await facts.facts(), clock.now(), words),
    async planImport(text): Promise<Result<MemoryImport, Failure>> {
      const file = readMemoryFile(text);
      if (!file.ok) return file;
      const here = { facts: await facts.facts(), tombstones: await facts.tombstones() };
      const { added, forgets } = planMemoryImport(here, file.value, { createId });
      return ok({
        facts: added.length,
        forgotten: forgets.length,
        async accept() {
          await importMemory(facts, file.value, { createId });
        },
      });
    },
    async wipe() {
      const factIds = (await facts.facts()).map(({ id }) => id);
      const changed = await parts.forgetting.forget({
        factIds,
        messageIds: [],
        mentions: () => false,
        at: clock.now(),
        withAllRecall: true,
      });
      await index.forgetAll();
      for (const conversationId of changed) await parts.forgetCache(conversationId);
    },
  };
}
