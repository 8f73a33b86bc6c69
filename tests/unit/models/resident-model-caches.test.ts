import { afterEach, describe, expect, test } from 'vitest';
import { languageModelsSetting, type LanguageModelsSetting } from '../../support/language-models-setting';

const never = new AbortController().signal;

const opened: LanguageModelsSetting[] = [];
afterEach(() => {
  for (const { closeAll } of opened.splice(0)) closeAll();
});

function setting(): LanguageModelsSetting {
  const created = languageModelsSetting({});
  opened.push(created);
  return created;
}

describe('the key-value caches', () => {
  test('are saved for models in memory only', async () => {
    const { models, workers } = setting();
    await models.acquire('fast', never);
    await models.saveCaches();
    expect(workers.map(({ saved }) => saved())).toEqual([1]);
  });

  test('are forgotten in memory and on disk without loading a model', async () => {
    const { models, forgotten } = setting();
    await models.acquire('fast', never);
    await models.forget('conversation');
    expect(forgotten).toEqual(['fast in memory: conversation', 'on disk: conversation']);
  });
});
