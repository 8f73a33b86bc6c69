import { afterEach, describe, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import type { GenerationEvent, GenerationRequest } from '../../../src/lib/models/language-model';
import type { LanguageRole } from '../../../src/lib/models/language-models';
import type { LanguageModelsDependencies } from '../../../src/lib/models/resident-language-models';
import { deferred, type Deferred } from '../../support/deferred';
import { manualClock } from '../../support/manual-clock';
import { languageModelsSetting, type LanguageModelsSetting } from '../../support/language-models-setting';

const never = new AbortController().signal;
const request: GenerationRequest = {
  cacheKey: 'conversation',
  messages: [{ role: 'user', content: 'hello' }],
  maxTokens: 10,
  sampling: { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0 },
  stop: [],
};

const opened: LanguageModelsSetting[] = [];
afterEach(() => {
  for (const { closeAll } of opened.splice(0)) closeAll();
});

function setting(options: Partial<LanguageModelsDependencies> = {}): LanguageModelsSetting {
  const created = languageModelsSetting(options);
  opened.push(created);
  return created;
}

async function answer(stream: AsyncIterable<GenerationEvent>): Promise<string> {
  let text = '';
  for await (const event of stream) {
    if (event.type === 'token') text += event.text;
    if (event.type === 'done') text += ` (${event.stopReason})`;
  }
  return text;
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no failure',
    (error: unknown) => (error instanceof FailureError ? error.failure : error),
  );
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a language model', () => {
  test('is loaded by its role and answers', async () => {
    const { models, stateOf } = setting();
    const model = await models.acquire('fast', never);
    expect([model.id, model.contextTokens]).toEqual(['fast', 2_048]);
    expect(await answer(model.generate(request, never))).toBe('I am fast (end)');
    expect(await model.countTokens(request.messages)).toBe(1);
    expect(stateOf('fast')).toBe('resident');
  });

  test('may be another one for one conversation', async () => {
    const { models, alive, stateOf } = setting({ budgetBytes: 10_000 });
    expect(models.status('fast', { fast: 'reasoning' })).toEqual({
      role: 'fast',
      modelId: 'reasoning',
      state: 'absent',
    });
    const model = await models.acquire('fast', never, { fast: 'reasoning' });
    expect(model.id).toBe('reasoning');
    expect(alive()).toEqual(['reasoning']);
    expect(stateOf('reasoning')).toBe('resident');
    expect(await failure(models.acquire('fast', never, { fast: 'gone' }))).toEqual({
      code: 'model-missing',
      model: 'gone',
    });
  });

  test('tells how it is getting on', async () => {
    const { models } = setting();
    const seen: string[] = [];
    const stop = models.subscribe((statuses) => seen.push(statuses.map(({ state }) => state).join(' ')));
    await models.refresh();
    await models.acquire('fast', never);
    stop();
    await models.acquire('reasoning', never);
    expect(seen).toEqual(['stored absent', 'stored stored', 'loading stored', 'resident stored']);
  });

  test('is loaded once for all who ask at the same time', async () => {
    const { models, history } = setting();
    await Promise.all([models.acquire('fast', never), models.acquire('fast', never), models.acquire('fast', never)]);
    expect(history).toEqual(['load fast']);
  });

  test('shares memory with the other where there is room', async () => {
    const { models, alive } = setting();
    await Promise.all([models.acquire('fast', never), models.acquire('reasoning', never)]);
    expect(alive()).toEqual(['fast', 'reasoning']);
  });

  test('may play both roles', async () => {
    const { models, history } = setting({ set: { fast: 'fast', reasoning: 'fast' } });
    await models.acquire('fast', never);
    await models.acquire('reasoning', never);
    expect(history).toEqual(['load fast']);
  });
});

describe('where memory is short', () => {
  test('the other leaves first, with its caches saved', async () => {
    const { models, alive, workers, stateOf } = setting({ budgetBytes: 1_500 });
    await models.acquire('fast', never);
    await models.acquire('reasoning', never);
    expect(alive()).toEqual(['reasoning']);
    expect(workers[0]?.saved()).toBe(1);
    expect(stateOf('fast')).toBe('stored');
  });

  test('it is told beforehand which models leave', async () => {
    const { models } = setting({ budgetBytes: 1_500 });
    await models.refresh();
    expect(models.status('reasoning')).not.toHaveProperty('leaving');
    await models.acquire('fast', never);
    expect(models.status('reasoning')).toEqual({
      role: 'reasoning',
      modelId: 'reasoning',
      state: 'stored',
      leaving: ['fast'],
    });
    expect(models.status('fast')).not.toHaveProperty('leaving');
    const roomy = setting();
    await roomy.models.refresh();
    await roomy.models.acquire('fast', never);
    expect(roomy.models.status('reasoning')).not.toHaveProperty('leaving');
  });

  test('a model that left comes back when it is asked', async () => {
    const { models, alive } = setting({ budgetBytes: 1_500 });
    const model = await models.acquire('fast', never);
    await models.acquire('reasoning', never);
    expect(await answer(model.generate(request, never))).toBe('I am fast (end)');
    expect(alive()).toEqual(['fast']);
  });

  test('an answer that is being written is not cut off', async () => {
    const { models, alive, answerGate, workers } = setting({ budgetBytes: 1_500 });
    const gate = deferred<void>();
    answerGate.current = gate.promise;
    const model = await models.acquire('fast', never);
    const first = answer(model.generate(request, never));
    await turn();
    const other = models.acquire('reasoning', never);
    await turn();
    expect(alive()).toEqual(['fast']);
    gate.resolve();
    expect(await first).toBe('I am fast (end)');
    await other;
    expect(workers[0]?.saved()).toBe(1);
    expect(alive()).toEqual(['reasoning']);
  });

  test('two who ask for different models both get an answer', async () => {
    const { models } = setting({ budgetBytes: 1_500 });
    const ask = async (role: LanguageRole) => answer((await models.acquire(role, never)).generate(request, never));
    const answers = await Promise.all([ask('fast'), ask('reasoning'), ask('fast'), ask('reasoning')]);
    expect(answers).toEqual(['I am fast (end)', 'I am reasoning (end)', 'I am fast (end)', 'I am reasoning (end)']);
  });

  test('that the budget did not know of, the other leaves and the load is tried once more', async () => {
    const { models, alive, mostAlive, history, stateOf } = setting();
    await models.acquire('fast', never);
    mostAlive.current = 1;
    await models.acquire('reasoning', never);
    expect(alive()).toEqual(['reasoning']);
    expect(history).toEqual(['load fast', 'load reasoning', 'load reasoning']);
    expect(stateOf('fast')).toBe('stored');
    mostAlive.current = 0;
    expect(await failure(models.acquire('fast', never))).toEqual({ code: 'out-of-memory', engine: 'fast' });
  });

  test('that was too little is counted for each model, so that its engine reserves less', async () => {
    const { models, mostAlive, memoryFailures } = setting();
    mostAlive.current = 0;
    for (let attempt = 0; attempt < 2; attempt++) await failure(models.acquire('fast', never));
    mostAlive.current = Infinity;
    await models.acquire('fast', never);
    await models.acquire('reasoning', never);
    expect(memoryFailures).toEqual([0, 1, 2, 0]);
  });

  test('all but the model that was asked last leave when memory is wanted back', async () => {
    const clock = manualClock();
    const { models, workers, stateOf } = setting({ clock });
    await models.acquire('reasoning', never);
    const fast = await models.acquire('fast', never);
    clock.advance(1);
    await answer(fast.generate(request, never));
    await models.relieve();
    await models.relieve();
    expect([stateOf('fast'), stateOf('reasoning')]).toEqual(['resident', 'stored']);
    expect(workers[0]?.saved()).toBe(1);
  });
});

describe('a model that is loaded in advance', () => {
  test('comes where there is room beside the others, and nothing else does', async () => {
    const { models, alive, history } = setting();
    await models.refresh();
    await models.acquire('fast', never);
    await models.preload('reasoning');
    await models.preload('reasoning');
    expect(alive()).toEqual(['fast', 'reasoning']);
    expect(history).toEqual(['load fast', 'load reasoning']);
  });

  test('does not come in the place of another, where it is absent or where it cannot be loaded', async () => {
    const short = setting({ budgetBytes: 1_500 });
    await short.models.refresh();
    await short.models.acquire('fast', never);
    await short.models.preload('reasoning');
    expect(short.alive()).toEqual(['fast']);
    const { models, mostAlive, libraryStates } = setting();
    libraryStates.set('reasoning', 'absent');
    await models.refresh();
    mostAlive.current = 0;
    await models.preload('reasoning');
    await models.preload('fast');
    expect(models.statuses().map(({ state }) => state)).toEqual(['failed', 'absent']);
  });
});

describe('the files of a model', () => {
  test('must be there', async () => {
    const { models, libraryStates, stateOf } = setting();
    libraryStates.set('fast', 'partial');
    expect(await failure(models.acquire('fast', never))).toEqual({ code: 'model-missing', model: 'fast' });
    expect(stateOf('fast')).toBe('absent');
  });

  test('are verified beside loading, and the model answers only after both', async () => {
    const { models, verification, stateOf, history } = setting();
    const intact: Deferred<boolean> = deferred();
    verification.set('fast', intact.promise);
    const model = models.acquire('fast', never);
    await expect.poll(() => history).toEqual(['load fast']);
    expect(stateOf('fast')).toBe('loading');
    intact.resolve(true);
    await model;
    expect(stateOf('fast')).toBe('resident');
  });

  test('end the load when they are corrupt, until they are repaired', async () => {
    const { models, verification, libraryStates, alive, stateOf } = setting();
    verification.set('fast', Promise.resolve(false));
    expect(await failure(models.acquire('fast', never))).toEqual({
      code: 'model-corrupt',
      model: 'fast',
      file: 'weights.bin',
    });
    expect([alive(), stateOf('fast')]).toEqual([[], 'absent']);
    verification.set('fast', Promise.resolve(true));
    libraryStates.set('fast', 'ready');
    await models.refresh();
    expect(stateOf('fast')).toBe('stored');
    await models.acquire('fast', never);
    expect(stateOf('fast')).toBe('resident');
  });

  test('leave memory when they are removed', async () => {
    const { models, libraryStates, alive, stateOf } = setting();
    await models.acquire('fast', never);
    libraryStates.set('fast', 'absent');
    await models.refresh();
    expect([alive(), stateOf('fast')]).toEqual([[], 'absent']);
  });
});

describe('a worker that dies', () => {
  test('ends the answer with a failure, and the next question loads the model again', async () => {
    const { models, workers, answerGate, stateOf, history } = setting();
    answerGate.current = new Promise(() => undefined);
    const model = await models.acquire('fast', never);
    const first = failure(answer(model.generate(request, never)));
    await turn();
    workers[0]?.worker.fail('out of memory');
    expect(await first).toEqual({ code: 'engine-crashed', engine: 'fast', reason: 'out of memory' });
    expect(stateOf('fast')).toBe('stored');
    answerGate.current = Promise.resolve();
    expect(await answer(model.generate(request, never))).toBe('I am fast (end)');
    expect(history.filter((line) => line.startsWith('load'))).toEqual(['load fast', 'load fast']);
  });

  test('is given up after three deaths', async () => {
    const { models, workers, stateOf } = setting();
    for (let death = 0; death < 3; death += 1) {
      await models.acquire('fast', never);
      workers.at(-1)?.worker.fail('again');
    }
    expect(await failure(models.acquire('fast', never))).toMatchObject({ code: 'engine-abandoned', deaths: 3 });
    expect(stateOf('fast')).toBe('failed');
  });
});

describe('an abort', () => {
  test('ends the wait for a model while the load goes on', async () => {
    const { models, loadGate, stateOf } = setting();
    const gate = deferred<void>();
    loadGate.current = gate.promise;
    const controller = new AbortController();
    const model = models.acquire('fast', controller.signal);
    controller.abort();
    await expect(model).rejects.toMatchObject({ name: 'AbortError' });
    gate.resolve();
    await models.acquire('fast', never);
    expect(stateOf('fast')).toBe('resident');
  });

  test('while the model comes back ends the answer as aborted', async () => {
    const { models, loadGate, workers } = setting();
    const model = await models.acquire('fast', never);
    workers[0]?.worker.fail('gone');
    loadGate.current = new Promise(() => undefined);
    const controller = new AbortController();
    const text = answer(model.generate(request, controller.signal));
    await turn();
    controller.abort();
    expect(await text).toBe(' (aborted)');
  });
});
