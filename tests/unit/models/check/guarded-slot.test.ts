import { afterEach, expect, test } from 'vitest';
import { FailureError } from '../../../../src/lib/core/failure';
import type { LoadGuard } from '../../../../src/lib/models/check/load-guard';
import { deferred } from '../../../support/deferred';
import { languageModelsSetting, type LanguageModelsSetting } from '../../../support/language-models-setting';

const never = new AbortController().signal;
const opened: LanguageModelsSetting[] = [];
afterEach(() => {
  for (const { closeAll } of opened.splice(0)) closeAll();
});

function setting(guard: Partial<LoadGuard>, history: string[] = []) {
  const created = languageModelsSetting({
    guard: {
      begin: async ({ id }) => ({
        check: async () => void history.push(`check ${id}`),
        end: async () => void history.push(`end ${id}`),
      }),
      allow: async () => undefined,
      ...guard,
    },
  });
  opened.push(created);
  return created;
}

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => (error instanceof FailureError ? error.failure.code : String(error)),
  );

test('a model is checked before it is used, and the load is over afterwards', async () => {
  const gate = deferred<undefined>();
  const history: string[] = [];
  const { models, stateOf } = setting({
    begin: async () => ({
      check: () => gate.promise,
      end: async () => void history.push('end'),
    }),
  });
  const acquired = models.acquire('fast', never);
  await expect.poll(() => stateOf('fast')).toBe('loading');
  expect(history).toEqual([]);
  gate.resolve(undefined);
  await acquired;
  expect([stateOf('fast'), history]).toEqual(['resident', ['end']]);
});

test('a model that fails its check leaves the memory', async () => {
  const history: string[] = [];
  const { models, stateOf, alive } = setting({
    begin: async () => ({
      check: () => Promise.reject(new FailureError({ code: 'model-check-failed', model: 'fast', reason: 'x' })),
      end: async () => void history.push('end'),
    }),
  });
  expect(await codeOf(models.acquire('fast', never))).toBe('model-check-failed');
  expect([stateOf('fast'), alive(), history]).toEqual(['failed', [], ['end']]);
});

test('a model that is kept from loading takes no memory', async () => {
  const { models, stateOf, workers } = setting({
    begin: () => Promise.reject(new FailureError({ code: 'model-stopped-page', model: 'fast' })),
  });
  expect(await codeOf(models.acquire('fast', never))).toBe('model-stopped-page');
  expect([stateOf('fast'), workers.length]).toEqual(['failed', 0]);
});

test('a load that fails is over as well', async () => {
  const history: string[] = [];
  const { models, verification } = setting({}, history);
  verification.set('fast', Promise.resolve(false));
  expect(await codeOf(models.acquire('fast', never))).toBe('model-corrupt');
  expect(history).toEqual(['end fast']);
});
