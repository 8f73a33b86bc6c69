import { expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import type { LanguageModels } from '../../../src/lib/models/language-models';
import { SpeedState } from '../../../src/state/speed.svelte';
import { deferred } from '../../support/deferred';
import { createFakeLanguageModel } from '../../support/fake-language-model';

function speedOf(acquire: LanguageModels['acquire']): SpeedState {
  return new SpeedState({ acquire });
}

test('models are measured one after the other; what fails is told and does not hold up the others', async () => {
  const asked: (string | undefined)[] = [];
  const speed = speedOf(async (_role, _signal, choice) => {
    asked.push(choice?.fast);
    if (choice?.fast === 'broken') throw new FailureError({ code: 'model-missing', model: 'broken' });
    return createFakeLanguageModel({ id: choice?.fast ?? '', contextTokens: 4_096 });
  });
  await speed.measure(['broken', 'sound']);
  expect(asked).toEqual(['broken', 'sound']);
  expect(speed.measured.map(({ modelId, rows, failure }) => [modelId, rows.length, failure?.code])).toEqual([
    ['broken', 0, 'model-missing'],
    ['sound', 3, undefined],
  ]);
  expect(speed.runningId).toBeUndefined();
});

test('what was measured stays when it is stopped, and the models behind are left alone', async () => {
  const gate = deferred<void>();
  const speed = speedOf(async (_role, signal, choice) => {
    if (choice?.fast === 'second') {
      gate.resolve();
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    }
    return createFakeLanguageModel({ contextTokens: 4_096 });
  });
  const measuring = speed.measure(['first', 'second', 'third']);
  await gate.promise;
  expect(speed.runningId).toBe('second');
  speed.stop();
  await measuring;
  expect(speed.measured.map(({ modelId, rows }) => [modelId, rows.length])).toEqual([
    ['first', 3],
    ['second', 0],
  ]);
});
