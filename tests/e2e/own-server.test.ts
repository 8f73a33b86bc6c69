import type { Page } from '@playwright/test';
import { openBrowser, temporaryProfile } from '../support/e2e/browser';
import { expect, test as base } from '../support/e2e/hearth-test';
import { inServerPage, openServerPage, startServerPage } from '../support/e2e/server-page';
import { piece, sendEvent, startOpenAiServer, type OpenAiServer } from '../support/openai-server';
import { endpointOf, question, textOf } from '../support/server-engine';
import type { GenerationEvent } from '../../src/lib/models/language-model';
import type { ServerEndpoint } from '../../src/lib/models/servers/server-endpoint';
import type { Outcome } from '../support/server-page/api';

/** A real server to run the same against; see real-server/cli.ts. */
const realAddress = process.env['HEARTH_TEST_SERVER'];
const realKey = process.env['HEARTH_TEST_SERVER_KEY'];

interface Ground {
  readonly page: Page;
  readonly endpoint: ServerEndpoint;
  readonly origin: string;
  /** The small server; undefined where a real one takes its place. */
  readonly small: OpenAiServer | undefined;
}

const test = base.extend<{ readonly ground: Ground }, { readonly site: string }>({
  site: [
    async ({}, use) => {
      const site = await startServerPage();
      await use(site.address);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  ground: async ({ site }, use) => {
    const small = realAddress === undefined ? await startOpenAiServer({ key: 'sk-1' }) : undefined;
    const baseAddress = small?.baseAddress ?? realAddress ?? '';
    const key = small === undefined ? realKey : 'sk-1';
    const profile = await temporaryProfile();
    const context = await openBrowser(profile.folder);
    const page = context.pages()[0] ?? (await context.newPage());
    await openServerPage(page, site);
    const { origin } = new URL(baseAddress);
    await inServerPage(page, 'approve', origin);
    const named = endpointOf({ baseAddress }, key);
    const [model] = valueOf(await inServerPage(page, 'listModels', named));
    await use({ page, origin, small, endpoint: { ...named, model: model?.name ?? '' } });
    await context.close();
    await small?.stop();
    await profile.remove();
  },
});

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if ('failure' in outcome) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

const doneOf = (events: readonly GenerationEvent[]) => events.find((event) => event.type === 'done');

test('a server answers once it is approved, and every request is written down without its words', async ({
  ground,
}) => {
  const { page, endpoint, origin } = ground;
  expect(valueOf(await inServerPage(page, 'load', endpoint)).contextTokens).toBeGreaterThan(500);
  const messages = [{ role: 'user', content: 'What is the capital of France? Answer in one sentence.' }] as const;
  const counted = valueOf(await inServerPage(page, 'countTokens', messages));
  const events = valueOf(await inServerPage(page, 'ask', question({ messages, maxTokens: 24 })));
  expect(textOf(events)).toContain('Paris');
  const done = doneOf(events);
  expect(done).toMatchObject({ stopReason: 'end' });
  expect(done?.usage.answerTokens).toBe(events.filter(({ type }) => type === 'token').length + extraTokens(events));
  if (realAddress !== undefined) expect(done?.usage.promptTokens).toBe(counted);
  for (const event of events) if (event.type === 'token') expect(event.logProbability).toBeLessThanOrEqual(0);

  const entries = await inServerPage(page, 'ledger');
  expect(new Set(entries.map((entry) => entry.origin))).toEqual(new Set([origin]));
  expect(entries.find(({ path }) => path.endsWith('/chat/completions'))).toMatchObject({ status: 200, method: 'POST' });
  expect(JSON.stringify(entries)).not.toMatch(/France|Paris|sk-1/);
});

/** The token that ends an answer is counted by llama.cpp and has no text. */
function extraTokens(events: readonly GenerationEvent[]): number {
  return realAddress !== undefined && doneOf(events)?.stopReason === 'end' ? 1 : 0;
}

test('nothing reaches a server that is not approved, or no longer', async ({ ground }) => {
  const { page, endpoint, origin, small } = ground;
  await inServerPage(page, 'revoke', origin);
  const before = small?.requests.length;
  expect(await inServerPage(page, 'load', endpoint)).toMatchObject({
    failure: { code: 'server-failed', fault: 'unreachable' },
  });
  expect(small?.requests.length).toBe(before);
});

test('an answer can be stopped, ends at a stop sequence and at its length', async ({ ground }) => {
  const { page, endpoint, small } = ground;
  valueOf(await inServerPage(page, 'load', endpoint));
  const messages = [{ role: 'user', content: 'Count from one to fifty in words.' }] as const;
  small?.answer(({ path }, response) => {
    if (!path.endsWith('/chat/completions')) return false;
    sendEvent(response, piece('one'));
    return true;
  });
  const stopped = valueOf(await inServerPage(page, 'ask', question({ messages, maxTokens: 400 }), 1));
  expect(doneOf(stopped)).toMatchObject({ stopReason: 'aborted' });
  if (small !== undefined) await expect.poll(() => small.requests.at(-1)?.abandoned()).toBe(true);
  small?.answer(undefined);
  const short = valueOf(await inServerPage(page, 'ask', question({ messages, maxTokens: 3 })));
  expect(doneOf(short)).toMatchObject({ stopReason: 'length', usage: { answerTokens: 3 } });
  const [, , word] = short.flatMap((event) => (event.type === 'token' ? [event.text] : []));
  const cut = valueOf(await inServerPage(page, 'ask', question({ messages, maxTokens: 30, stop: [word ?? ''] })));
  expect(textOf(cut)).not.toContain(word);
  expect(textOf(cut)).not.toBe('');
});

test('a wrong key and a wrong name each end in a failure of their own', async ({ ground }) => {
  const { page, endpoint } = ground;
  test.skip(endpoint.key === undefined, 'the server asks for no key');
  expect(await inServerPage(page, 'load', { ...endpoint, key: 'wrong' })).toMatchObject({
    failure: { fault: 'key-refused' },
  });
  expect(await inServerPage(page, 'load', { ...endpoint, model: 'nothing' })).toMatchObject({
    failure: { fault: 'not-found' },
  });
});

// What only a server with a model inside can show.
if (realAddress !== undefined) {
  test('reads in the next turn only what is new, goes on with an answer, and keeps to a schema and a grammar', async ({
    ground,
  }) => {
    const { page, endpoint } = ground;
    valueOf(await inServerPage(page, 'load', endpoint));
    const first = [{ role: 'user', content: 'Name three colours.' }] as const;
    const answer = textOf(valueOf(await inServerPage(page, 'ask', question({ messages: first, maxTokens: 20 }))));
    const second = [...first, { role: 'assistant', content: answer }, { role: 'user', content: 'Two more.' }] as const;
    const next = doneOf(valueOf(await inServerPage(page, 'ask', question({ messages: second, maxTokens: 4 }))));
    expect(next?.usage.reusedTokens).toBeGreaterThan(10);

    const begun = [
      { role: 'user', content: 'Say: one two three four' },
      { role: 'assistant', content: 'one two' },
    ] as const;
    const rest = textOf(valueOf(await inServerPage(page, 'ask', question({ messages: begun, maxTokens: 4 }))));
    expect(rest).toMatch(/^ three/);

    const schema = '{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}';
    const asked = [{ role: 'user', content: 'Name a city as JSON.' }] as const;
    const constraint = { type: 'json-schema', schema } as const;
    const json = textOf(valueOf(await inServerPage(page, 'ask', question({ messages: asked, constraint }))));
    expect(JSON.parse(json)).toEqual({ city: expect.any(String) });

    const grammar = { type: 'grammar', grammar: 'root ::= "yes" | "no"' } as const;
    const word = textOf(valueOf(await inServerPage(page, 'ask', question({ messages: asked, constraint: grammar }))));
    expect(['yes', 'no']).toContain(word);
  });

  test('says that a prompt is too long', async ({ ground }) => {
    const { page, endpoint } = ground;
    const { contextTokens } = valueOf(await inServerPage(page, 'load', endpoint));
    const messages = [{ role: 'user', content: 'word '.repeat(contextTokens + 100) }] as const;
    expect(await inServerPage(page, 'ask', question({ messages }))).toMatchObject({
      failure: { code: 'context-overflow', limitTokens: contextTokens },
    });
  });
}
