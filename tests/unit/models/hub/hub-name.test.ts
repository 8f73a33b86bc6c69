import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HubName, HubNameProblem } from '../../../../src/lib/core/hub-look-up';
import { isPath, readHubName } from '../../../../src/lib/models/hub/hub-name';

const hub = 'https://huggingface.co';
const repository = 'Qwen/Qwen3-0.6B-GGUF';

describe('what a person types', () => {
  it.each<[string, HubName]>([
    ['Qwen/Qwen3-0.6B-GGUF', { repository }],
    ['  Qwen/Qwen3-0.6B-GGUF\n', { repository }],
    ['<https://huggingface.co/Qwen/Qwen3-0.6B-GGUF>', { repository }],
    ['"Qwen/Qwen3-0.6B-GGUF"', { repository }],
    ['Qwen/Qwen3-0.6B-GGUF@v1.0', { repository, revision: 'v1.0' }],
    ['Qwen/Qwen3-0.6B-GGUF@main', { repository }],
    ['Qwen/Qwen3-0.6B-GGUF@refs/pr/3', { repository, revision: 'refs/pr/3' }],
    ['Qwen/Qwen3-0.6B-GGUF:Qwen3-0.6B-Q8_0.gguf', { repository, path: 'Qwen3-0.6B-Q8_0.gguf' }],
    ['Qwen/Qwen3-0.6B-GGUF@v1:sub/a.gguf', { repository, revision: 'v1', path: 'sub/a.gguf' }],
    ['Qwen/Qwen3-0.6B-GGUF:q8_0', { repository, quantisation: 'Q8_0' }],
    ['hf.co/Qwen/Qwen3-0.6B-GGUF:Q4_K_M', { repository, quantisation: 'Q4_K_M' }],
    ['hf.co/Qwen/Qwen3-0.6B-GGUF:latest', { repository }],
    ['hf://Qwen/Qwen3-0.6B-GGUF', { repository }],
    ['huggingface.co/Qwen/Qwen3-0.6B-GGUF/', { repository }],
    ['https://huggingface.co/Qwen/Qwen3-0.6B-GGUF/tree/main', { repository }],
    ['https://huggingface.co/Qwen/Qwen3-0.6B-GGUF/tree/main/onnx', { repository }],
    ['https://huggingface.co/Qwen/Qwen3-0.6B-GGUF/tree/refs%2Fpr%2F3', { repository, revision: 'refs/pr/3' }],
    ['https://huggingface.co/Qwen/Qwen3-0.6B-GGUF/discussions/12', { repository }],
    [
      'https://huggingface.co/Qwen/Qwen3-0.6B-GGUF/resolve/main/Qwen3-0.6B-Q8_0.gguf?download=true',
      { repository, path: 'Qwen3-0.6B-Q8_0.gguf' },
    ],
    [
      'https://huggingface.co/Qwen/Qwen3-0.6B-GGUF/blob/0123abc/a%20b.gguf#L1',
      { repository, revision: '0123abc', path: 'a b.gguf' },
    ],
  ])('%j is read', (text, name) => {
    expect(readHubName(text, hub)).toEqual({ name });
  });

  it.each<[string, HubNameProblem]>([
    ['', 'empty'],
    ['  ', 'empty'],
    ['gpt2', 'owner-missing'],
    ['https://huggingface.co/Qwen', 'owner-missing'],
    ['https://huggingface.co/', 'no-model'],
    ['https://huggingface.co/datasets/owner/name', 'no-model'],
    ['spaces/owner', 'no-model'],
    ['https://example.com/owner/name', 'other-host'],
    ['https://huggingface.co.example.com/owner/name', 'other-host'],
    ['ftp://huggingface.co/owner/name', 'other-host'],
    ['a model please', 'malformed'],
    ['owner/name/more', 'malformed'],
    ['../../etc/passwd', 'malformed'],
    ['owner/..', 'malformed'],
    ['owner/na\u200bme', 'malformed'],
    ['owner/name:../secret.gguf', 'malformed'],
    ['https://huggingface.co/owner/name/resolve/main/..%2f..%2fx', 'malformed'],
    ['https://huggingface.co/owner/name/resolve/..%2Fx/y', 'malformed'],
    [`owner/${'x'.repeat(2_000)}`, 'malformed'],
    ['-owner/name', 'malformed'],
    ['owner/name.git', 'malformed'],
  ])('%j is refused', (text, problem) => {
    expect(readHubName(text, hub)).toEqual({ problem });
  });

  it('takes the host of the hub that it is given', () => {
    const address = 'http://127.0.0.1:4000';
    expect(readHubName('http://127.0.0.1:4000/owner/name', address)).toEqual({ name: { repository: 'owner/name' } });
    expect(readHubName('http://127.0.0.1:4001/owner/name', address)).toEqual({ problem: 'other-host' });
  });

  it('of any text makes a plain name or a problem', () => {
    const pieces = fc.constantFrom('owner', 'name', '/', '..', '@', ':', 'https://', 'huggingface.co', '%2f', '%', '?');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const reading = readHubName(given, hub);
        if ('problem' in reading) return;
        const { name } = reading;
        expect(name.repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
        expect(name.repository).not.toContain('..');
        expect(name.revision ?? '').not.toContain('..');
        expect(name.path === undefined || isPath(name.path)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
