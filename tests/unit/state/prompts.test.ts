import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import type { PromptStore } from '../../../src/lib/storage/prompt-store';
import { PromptsState } from '../../../src/state/prompts.svelte';
import { countedIds } from '../../support/counted-ids';
import { createInMemoryPromptStore } from '../../support/ui/in-memory-prompt-store';

const toast = { name: 'Toast', text: 'A toast to {{who}} on {{ day }}, to {{who}}.', kind: 'message' } as const;

function started(store: PromptStore = createInMemoryPromptStore()): PromptsState {
  let now = 0;
  return new PromptsState(store, countedIds('prompt-'), () => (now += 1));
}

const namesOf = ({ own }: PromptsState): readonly string[] => own.map(({ name }) => name);

describe('Saved prompts', () => {
  it('are there at the next visit', async () => {
    const store = createInMemoryPromptStore();
    await started(store).save(toast);
    const next = started(store);
    await next.load();
    expect(next.own).toEqual([{ ...toast, id: 'prompt-00001', createdAt: 1 }]);
  });

  it('keep their id and age when they are changed', async () => {
    const prompts = started();
    await prompts.save(toast);
    await prompts.save({ ...toast, id: 'prompt-00001', name: 'Speech' });
    expect(prompts.own).toEqual([{ ...toast, name: 'Speech', id: 'prompt-00001', createdAt: 1 }]);
  });

  it('can be brought back after they were removed', async () => {
    const prompts = started();
    await prompts.save(toast);
    const [before] = prompts.own;
    await prompts.remove(before!);
    expect([prompts.own, prompts.removed]).toEqual([[], before]);
    await prompts.restore();
    expect([prompts.own, prompts.removed]).toEqual([[before], undefined]);
  });

  it('have each of their places filled', async () => {
    const prompts = started();
    await prompts.save(toast);
    const [prompt] = prompts.own;
    expect(prompts.variablesOf(prompt!)).toEqual(['who', 'day']);
    const values = new Map([
      ['who', 'Marta'],
      ['day', '{{who}}'],
    ]);
    expect(prompts.fill(prompt!, values)).toBe('A toast to Marta on {{who}}, to Marta.');
  });

  it('are found by what was typed, by name before by text', async () => {
    const prompts = started();
    await prompts.save({ ...toast, name: 'Speech', text: 'A toast' });
    await prompts.save(toast);
    expect(prompts.matching(prompts.own, 'toa').map(({ name }) => name)).toEqual(['Toast', 'Speech']);
  });

  it('say why one could not be kept, and show no other ones than those that are kept', async () => {
    const store = createInMemoryPromptStore();
    const broken = () => Promise.reject(new FailureError({ code: 'disk-full', neededBytes: 0 }));
    const prompts = started({ ...store, savePrompt: broken, removePrompt: broken });
    await prompts.save(toast);
    expect(prompts.failure).toEqual({ code: 'disk-full', neededBytes: 0 });
    expect(namesOf(prompts)).toEqual([]);
    await prompts.remove({ ...toast, id: 'prompt-00001', createdAt: 1 });
    expect(prompts.removed).toBeUndefined();
  });
});
