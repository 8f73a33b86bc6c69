import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/lib/core/failure';
import { suggestions } from '../../../src/lib/models/catalogue/suggestions';
import { HubSearchState } from '../../../src/state/hub-search.svelte';
import { deferred } from '../../support/deferred';
import { createFakeModelDesk, lookUpOf, soundHeader } from '../../support/ui/fake-model-desk';
import { settled } from '../../support/ui/started-app';

function ground({ approved = true } = {}) {
  const fake = createFakeModelDesk();
  fake.approved = approved;
  const fetched: string[] = [];
  const search = new HubSearchState(fake.desk, async (id) => void fetched.push(id));
  return { fake, search, fetched };
}

describe('A model that is looked for by its name', () => {
  it('is not asked for before the person said yes, and then at once', async () => {
    const { fake, search } = ground({ approved: false });
    search.text = 'Qwen/Qwen3-0.6B-GGUF';
    await search.search();
    expect(search).toMatchObject({ asking: true, approved: false, found: undefined });
    expect(fake.acts).toEqual([]);
    search.cancel();
    expect(search.asking).toBe(false);

    await search.search();
    await search.approve();
    expect(search).toMatchObject({ asking: false, approved: true });
    expect(search.found?.choices).toHaveLength(2);
    expect(fake.acts).toEqual(['approve', 'look up Qwen/Qwen3-0.6B-GGUF']);
    await search.revoke();
    expect(search).toMatchObject({ approved: false, found: undefined });
  });

  it.each([
    ['', 'empty'],
    ['qwen3', 'owner-missing'],
    ['https://example.org/a/b', 'other-host'],
    ['datasets/a', 'no-model'],
    ['a b/c', 'malformed'],
  ])('"%s" is no name, which asks nobody', async (text, problem) => {
    const { fake, search } = ground();
    search.text = text;
    await search.search();
    expect(search.problem).toBe(problem);
    expect(fake.acts).toEqual([]);
  });

  it('has its header read where the name says which file, or there is only one', async () => {
    const { fake, search } = ground();
    search.text = 'Qwen/Qwen3-0.6B-GGUF:q8_0';
    await search.search();
    expect(search.chosen?.quantisation).toBe('Q8_0');
    expect(search.header?.summary?.architecture).toBe('qwen3');

    const [only] = fake.lookUp.choices;
    fake.lookUp = { ...fake.lookUp, choices: only === undefined ? [] : [only] };
    search.text = 'Qwen/Qwen3-0.6B-GGUF';
    await search.search();
    expect(search.chosen?.quantisation).toBe('Q4_K_M');
  });

  it('is added and fetched, and the field is free for the next one', async () => {
    const { fake, search, fetched } = ground();
    search.text = 'Qwen/Qwen3-0.6B-GGUF:Q8_0';
    await search.search();
    await search.add();
    expect(fetched).toEqual(['qwen3']);
    expect(fake.acts.at(-1)).toBe('add qwen3-0.6b-q8_0.gguf');
    expect(search).toMatchObject({ text: '', addedId: 'qwen3', found: undefined, working: undefined });
  });

  it('says what went wrong, and nothing of it once something else is looked for', async () => {
    const failure: Failure = { code: 'hub-failed', subject: 'a/b', fault: 'missing', detail: '' };
    const { fake, search } = ground();
    fake.failure = failure;
    search.text = 'a/b';
    await search.search();
    expect(search).toMatchObject({ failure, working: undefined, found: undefined });
    fake.failure = undefined;
    await search.search();
    expect(search.failure).toBeUndefined();
    expect(search.found).toBeDefined();
    fake.obstacle = { code: 'outside-unavailable' };
    await search.search();
    expect(search.failure).toEqual(fake.obstacle);
  });

  it('gives way to the one that is looked for after it', async () => {
    const { fake, search } = ground();
    const slow = deferred<void>();
    fake.pause = () => slow.promise;
    fake.lookUp = lookUpOf('old/old');
    search.text = 'old/old';
    const first = search.search();
    await settled();
    fake.pause = () => Promise.resolve();
    fake.lookUp = lookUpOf('new/new');
    search.text = 'new/new';
    await search.search();
    fake.lookUp = lookUpOf('old/old');
    slow.resolve();
    await first;
    expect(search.found?.repository.repository).toBe('new/new');
    expect(search.working).toBeUndefined();
  });

  it('shows the header of the file that was chosen last', async () => {
    const { fake, search } = ground();
    search.text = 'Qwen/Qwen3-0.6B-GGUF';
    await search.search();
    const [small, large] = search.found?.choices ?? [];
    const slow = deferred<void>();
    fake.pause = () => slow.promise;
    const first = search.choose(small!);
    fake.pause = () => Promise.resolve();
    await search.choose(large!);
    const shown = search.header;
    fake.header = { ...soundHeader, readBytes: 1 };
    slow.resolve();
    await first;
    expect(search.chosen).toBe(large);
    expect(search.header).toBe(shown);
  });

  it('can be any of the suggested ones', async () => {
    const { search } = ground();
    for (const suggestion of suggestions) {
      await search.searchSuggestion(suggestion);
      expect(search.problem, suggestion.repository).toBeUndefined();
      expect(search.text.startsWith(suggestion.repository)).toBe(true);
    }
  });

  it('never stays at work, whatever is done in whichever order', async () => {
    const step = fc.constantFrom('search', 'approve', 'revoke', 'choose', 'add', 'cancel', 'fail', 'mend');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { fake, search } = ground({ approved: false });
        const running: Promise<void>[] = [];
        for (const what of steps) {
          search.text = 'Qwen/Qwen3-0.6B-GGUF';
          if (what === 'fail') fake.failure = { code: 'outside-unavailable' };
          else if (what === 'mend') fake.failure = undefined;
          else if (what === 'cancel') search.cancel();
          else if (what === 'choose') {
            const [choice] = search.found?.choices ?? [];
            if (choice !== undefined) running.push(search.choose(choice));
          } else running.push(search[what]());
          await Promise.resolve();
        }
        await Promise.all(running);
        expect(search.working).toBeUndefined();
        if (!fake.approved) expect(search.found).toBeUndefined();
        if (search.approved !== undefined) expect(search.approved).toBe(fake.approved);
      }),
      { numRuns: 200 },
    );
  });
});
