import { FailureError } from '../../src/lib/core/failure';
import { catalogue } from '../../src/lib/models/catalogue/catalogue';
import { keepNewModel } from '../../src/lib/models/added/keep-new-model';
import { probeThisDevice } from '../../src/lib/models/device/this-device';
import { manifestName } from '../../src/lib/models/set-manifest';
import { measureSpeed, type SpeedRow } from '../../src/lib/models/speed/measure-speed';
import type { PickedFile } from '../../src/workers/files/api';
import type { GraphicsBench } from './api';
import type { Hearth } from './compose';

const never = new AbortController().signal;

/** Models on the graphics processor: how they come onto the page, and how fast they are in the product's own engine. */
export function createGraphicsBench(
  hearth: Pick<Hearth, 'library' | 'files' | 'added' | 'models'>,
  threads: number,
): GraphicsBench {
  const { library, files, added, models } = hearth;
  return {
    probe: async () => (await probeThisDevice(window)).gpu ?? null,

    async importSets() {
      for (const set of givenSets()) await importSet(set);
    },

    async models() {
      const statuses = await library.statuses();
      return statuses
        .filter(({ model, state }) => model.engine === 'webllm' && state === 'ready')
        .map(({ model: { id, title } }) => ({ id, title }));
    },

    async measure(id) {
      await models.use({ set: { fast: id, reasoning: id }, threads });
      const model = await models.acquire('fast', never);
      const rows: SpeedRow[] = [];
      for await (const row of measureSpeed(model, never)) rows.push(row);
      return rows;
    },
  };

  async function importSet(set: PickedFile): Promise<void> {
    for await (const event of files.importFiles([set], never)) {
      if (event.type !== 'done') continue;
      const reason = `it has no ${manifestName}`;
      if (event.models.length === 0) throw new FailureError({ code: 'set-invalid', reason });
      const origin = { type: 'disk', name: set.path } as const;
      for (const model of event.models)
        await keepNewModel({ catalogue, store: added, clock: Date }, { model, origin }, {});
    }
  }
}

/** What the harness put into the one field of the page. */
function givenSets(): readonly PickedFile[] {
  const field = document.querySelector('input[type=file]');
  if (!(field instanceof HTMLInputElement)) throw new Error('The page has no field for files.');
  return [...(field.files ?? [])].map((content) => ({ path: content.name, content }));
}
