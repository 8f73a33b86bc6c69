import { prebuiltAppConfig } from '@mlc-ai/web-llm';
import { describe, expect, it } from 'vitest';
import { describeGoodAt, type SuggestionRole, type SuggestionTier } from '../../../../src/lib/core/model-suggestion';
import { suggestions } from '../../../../src/lib/models/catalogue/suggestions';
import { readHubName } from '../../../../src/lib/models/hub/hub-name';

const tiers: readonly SuggestionTier[] = ['phone', 'laptop', 'desktop', 'workstation'];

const playing = (role: SuggestionRole) => suggestions.filter(({ roles }) => roles.includes(role));

describe('the suggested models', () => {
  it.each(suggestions)('$repository for $engine is named as the hub names it, with plausible sizes', (suggestion) => {
    expect(readHubName(suggestion.repository, 'https://huggingface.co')).toEqual({
      name: { repository: suggestion.repository },
    });
    expect(suggestion.files.length).toBeGreaterThan(0);
    expect(suggestion.aboutBytes).toBeGreaterThan(suggestion.parameters * 0.4);
    expect(suggestion.aboutBytes).toBeLessThan(suggestion.parameters * 5);
    expect(suggestion.aboutMemoryBytes).toBeGreaterThan(suggestion.parameters * 0.5);
    expect(describeGoodAt(suggestion.goodAt)).not.toBe('');
  });

  it('that web-llm runs are of its own list, with the memory that it names', () => {
    for (const { repository, aboutMemoryBytes } of suggestions.filter(({ engine }) => engine === 'webllm')) {
      const record = prebuiltAppConfig.model_list.find(({ model }) => model.endsWith(`/${repository}`));
      expect(record?.vram_required_MB, repository).toBeCloseTo(aboutMemoryBytes / 1e6, -1);
    }
  });

  it('that the processor runs fit into the 4 GB of WebAssembly', () => {
    for (const { engine, aboutMemoryBytes } of suggestions) {
      if (engine === 'kernels') expect(aboutMemoryBytes).toBeLessThan(3e9);
    }
  });

  it('serve every role, and the main ones on every kind of device', () => {
    for (const role of ['fast', 'embedding', 'recognition', 'voice'] as const) {
      expect(playing(role).some(({ lowestTier }) => lowestTier === 'phone')).toBe(true);
    }
    for (const tier of tiers) expect(playing('reasoning').some(({ lowestTier }) => lowestTier === tier)).toBe(true);
  });

  it('are each there once for an engine', () => {
    const names = suggestions.map(({ repository, engine, files }) => `${engine} ${repository} ${files[0] ?? ''}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
