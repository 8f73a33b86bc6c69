import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { soundCatalogue } from '../../../../scripts/vite/sound-catalogue';
import type { StarterSet } from '../../../../src/lib/core/model';
import { catalogue } from '../../../../src/lib/models/catalogue/catalogue';
import { starterSets } from '../../../../src/lib/models/catalogue/starter-sets';

/** Builds nothing to speak of with that catalogue. */
function buildWith(sets: readonly StarterSet[]): Promise<unknown> {
  return build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'silent',
    plugins: [
      soundCatalogue(catalogue, sets),
      {
        name: 'nothing',
        resolveId: (id) => (id === 'nothing' ? '\0nothing' : undefined),
        load: (id) => (id === '\0nothing' ? 'export {};' : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'nothing' } },
  });
}

describe('a build', () => {
  it('is made of a sound catalogue', async () => {
    await expect(buildWith(starterSets)).resolves.toBeDefined();
  });

  it('fails with what is wrong with the catalogue', async () => {
    const wrong = { ...starterSets[0]!, fast: 'no-such-model' };
    await expect(buildWith([wrong])).rejects.toThrow(/The catalogue is wrong:\n.*no-such-model for fast/);
  });
});
