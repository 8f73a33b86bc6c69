import { beforeEach, describe, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import { publicHub } from '../../../src/lib/core/outside-connection';
import type { HubTokens } from '../../../src/lib/models/hub/hub-tokens';
import { HubTokenState } from '../../../src/state/hub-token.svelte';
import { memoryHubTokens } from '../../support/memory-hub-tokens';

let tokens: HubTokens;
let told: (string | undefined)[];
let hubAddress: string;

/** As the panel has it in one visit; what reaches the hub is told the token that there then is. */
function stateOver(over: HubTokens = tokens): HubTokenState {
  return new HubTokenState({
    tokens: over,
    hubAddress: () => hubAddress,
    onChanged: async () => void told.push(await tokens.tokenFor(publicHub)),
  });
}

beforeEach(() => {
  tokens = memoryHubTokens();
  told = [];
  hubAddress = publicHub;
});

describe('the token as the screen has it', () => {
  test('is for the visit or kept, and whoever reaches the hub is told', async () => {
    const state = stateOver();
    await state.keep('hf_one', false);
    expect([state.life, told]).toEqual(['visit', ['hf_one']]);
    await state.keep('hf_two', true);
    expect([state.life, told]).toEqual(['kept', ['hf_one', 'hf_two']]);
    const next = stateOver();
    await next.start();
    expect(next.life).toBe('kept');
    await next.forget();
    expect([next.life, told.at(-1), told.length]).toEqual(['none', undefined, 3]);
  });

  test('is none for a mirror', async () => {
    const state = stateOver();
    await state.keep('hf_one', true);
    hubAddress = 'https://mirror.example/hub';
    await state.start();
    expect(state.life).toBe('none');
  });

  test('that is none is refused in a sentence, and the one before stays', async () => {
    const state = stateOver();
    await state.keep('hf_one', false);
    await state.keep('not a token', true);
    expect(state.failure).toMatchObject({ code: 'hub-failed', fault: 'token-refused' });
    expect([state.life, told, await tokens.tokenFor(publicHub)]).toEqual(['visit', ['hf_one'], 'hf_one']);
  });

  test('that cannot be kept says so', async () => {
    const broken = { code: 'storage-failed', reason: 'the disk does not answer' } as const;
    const state = stateOver({ ...tokens, keep: () => Promise.reject(new FailureError(broken)) });
    await state.keep('hf_one', true);
    expect([state.failure, state.life, told]).toEqual([broken, 'none', []]);
  });
});
