import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../../src/lib/core/describe-failure';
import type { Failure } from '../../../src/lib/core/failure';

/** One of every code: a code that is added without an example does not compile. */
const EXAMPLES: { readonly [Code in Failure['code']]: Extract<Failure, { code: Code }> } = {
  'message-empty': { code: 'message-empty' },
  'context-overflow': { code: 'context-overflow', promptTokens: 51_234, limitTokens: 8000 },
  'model-missing': { code: 'model-missing', model: 'qwen' },
  'model-corrupt': { code: 'model-corrupt', model: 'qwen', file: 'weights.bin' },
  'model-incompatible': { code: 'model-incompatible', model: 'qwen', reason: 'It needs 64-bit memory.' },
  'source-unreachable': { code: 'source-unreachable', file: 'weights.bin', reason: 'no connection' },
  'source-missing': { code: 'source-missing', file: 'weights.bin' },
  'source-corrupt': { code: 'source-corrupt', file: 'weights.bin' },
  'source-refused': { code: 'source-refused', file: 'weights.bin' },
  'source-oversized': { code: 'source-oversized', file: 'vocab.json', bytes: 80_000_000, limitBytes: 60_000_000 },
  'set-invalid': { code: 'set-invalid', reason: 'it is cut off' },
  'disk-full': { code: 'disk-full', neededBytes: 1_550_000_000 },
  'files-unkept': { code: 'files-unkept', reason: 'Security error when calling GetDirectory' },
  'engine-crashed': { code: 'engine-crashed', engine: 'Qwen2.5 Coder 0.5B', reason: 'unreachable executed' },
  'engine-abandoned': { code: 'engine-abandoned', engine: 'Qwen2.5 Coder 0.5B', deaths: 3 },
  'out-of-memory': { code: 'out-of-memory', engine: 'Qwen2.5 Coder 0.5B' },
  'webgpu-unavailable': { code: 'webgpu-unavailable', reason: 'it binds 8 buffers where 10 are needed' },
  'webgpu-lost': { code: 'webgpu-lost', model: 'qwen3-4b', reason: 'the driver restarted' },
  'model-stopped-page': { code: 'model-stopped-page', model: 'qwen3-4b' },
  'model-check-failed': { code: 'model-check-failed', model: 'qwen3-4b', reason: 'it repeats itself' },
  'embedding-check-failed': {
    code: 'embedding-check-failed',
    model: 'all-minilm-l6-v2',
    reason: 'its vectors are long',
  },
  'gguf-invalid': { code: 'gguf-invalid', reason: 'ends in the middle of a tensor' },
  'gguf-unsupported': { code: 'gguf-unsupported', reason: 'architecture mamba' },
  'gguf-parts': { code: 'gguf-parts', fault: 'disagree', part: 2, count: 3, reason: 'a tensor is in two of them' },
  'gguf-unlisted': { code: 'gguf-unlisted', architecture: 'llama', name: 'Tiny', resembles: null },
  'import-failed': { code: 'import-failed', reason: 'the file changed meanwhile' },
  'own-file-failed': { code: 'own-file-failed', name: 'tiny-Q8_0.gguf', fault: 'moved' },
  'import-invalid': { code: 'import-invalid', reason: 'Two messages are called 7' },
  'import-newer': { code: 'import-newer' },
  'attachment-not-text': { code: 'attachment-not-text', name: 'photo.png' },
  'attachment-unreadable': { code: 'attachment-unreadable', name: 'notes.md' },
  'attachment-too-large': { code: 'attachment-too-large', name: 'log.txt', bytes: 9_000_000, limitBytes: 1_000_000 },
  'attachments-too-many': { code: 'attachments-too-many', limit: 10 },
  'calendar-invalid': { code: 'calendar-invalid', reason: 'it has no events' },
  'grammar-invalid': { code: 'grammar-invalid', reason: 'root is missing' },
  'tool-call-invalid': { code: 'tool-call-invalid', tool: 'weather', reason: 'its arguments are no JSON' },
  'outside-unavailable': { code: 'outside-unavailable' },
  'hub-not-approved': { code: 'hub-not-approved' },
  'server-failed': { code: 'server-failed', server: 'Study', fault: 'error', reason: 'the model does not fit' },
  'hub-failed': { code: 'hub-failed', subject: 'owner/name', fault: 'gated', detail: '' },
  'storage-failed': { code: 'storage-failed', reason: 'the disk does not answer' },
  'storage-newer': { code: 'storage-newer' },
};

describe.each(Object.entries(EXAMPLES))('%s', (_code, failure) => {
  const description = describeFailure(failure);

  test('says what happened, what was kept and what to do', () => {
    for (const text of [description.whatHappened, description.whatWasKept, description.whatToDo]) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(text).not.toMatch(/undefined|NaN|\[object|\.\./);
    }
  });

  test('stays short and hides the code', () => {
    for (const text of [description.whatHappened, description.whatWasKept, description.whatToDo]) {
      expect(text.length).toBeLessThan(140);
      expect(text).not.toContain(failure.code);
    }
  });
});

test('tokens become approximate words', () => {
  expect(describeFailure(EXAMPLES['context-overflow']).whatHappened).toBe(
    'Your message is about 38,000 words long, and this model reads about 6,000 words at once.',
  );
  const tiny = describeFailure({ code: 'context-overflow', promptTokens: 0, limitTokens: 1 });
  expect(tiny.whatHappened).toContain('about 1 word long');
});

test('sizes are in readable units, and an unknown size is left out', () => {
  expect(describeFailure(EXAMPLES['disk-full']).whatHappened).toContain('1.6 GB');
  expect(describeFailure({ code: 'disk-full', neededBytes: 0 }).whatHappened).toBe(
    'There is no space left on this device.',
  );
});

test('models are named by their title where it is known', () => {
  const title = (id: string): string => (id === 'qwen' ? 'Qwen2.5 Coder 0.5B' : id);
  expect(describeFailure(EXAMPLES['model-missing'], title).whatHappened).toContain('Qwen2.5 Coder 0.5B');
  expect(describeFailure(EXAMPLES['model-missing']).whatHappened).toContain('qwen');
});

test('an empty reason does not leave a hole in the sentence', () => {
  expect(describeFailure({ code: 'storage-failed', reason: ' . ' }).whatHappened).toContain('the reason is not known.');
});

test('one death is "once"', () => {
  const text = describeFailure({ code: 'engine-abandoned', engine: 'Qwen2.5 Coder 0.5B', deaths: 1 }).whatHappened;
  expect(text).toContain('stopped once');
});
