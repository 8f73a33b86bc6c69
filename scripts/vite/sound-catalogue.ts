import type { Plugin } from 'vite';
import type { Model, StarterSet } from '../../src/lib/core/model';
import { validateCatalogue } from '../../src/lib/models/catalogue/validate';

/** Ends the build where an entry of the catalogue is wrong: nobody could download such a model. */
export function soundCatalogue(models: readonly Model[], sets: readonly StarterSet[]): Plugin {
  return {
    name: 'hearth:sound-catalogue',
    buildStart() {
      const problems = validateCatalogue(models, sets);
      if (problems.length > 0) this.error(`The catalogue is wrong:\n${problems.join('\n')}`);
    },
  };
}
