import type { AddedModel, ModelOrigin } from '../../../src/lib/core/added-model';
import { FailureError, type Failure } from '../../../src/lib/core/failure';
import type { HubChoice, HubLookUp, HubUpdate, RemoteGguf } from '../../../src/lib/core/hub-look-up';
import type { Model } from '../../../src/lib/core/model';
import type { ModelOriginal, OwnFileHandle } from '../../../src/lib/core/own-file';
import { publicHub } from '../../../src/lib/core/outside-connection';
import type { ModelDesk, TransferProgress } from '../../../src/lib/models/added/model-desk';
import { weightFormat } from '../../../src/lib/models/convert/weight-layout';
import { readHubName } from '../../../src/lib/models/hub/hub-name';

const commit = '0123456789abcdef0123456789abcdef01234567';

/** A GGUF file as a repository offers it. */
function choiceAt(quantisation: string, bytes: number, changes: Partial<HubChoice> = {}): HubChoice {
  const path = `qwen3-0.6b-${quantisation.toLowerCase()}.gguf`;
  const files = [{ path, bytes }];
  return { path, format: 'gguf', kind: 'language', engine: 'kernels', quantisation, files, bytes, ...changes };
}

/** A repository with two GGUF files and one that does not run. */
export function lookUpOf(repository = 'Qwen/Qwen3-0.6B-GGUF', gated = false): HubLookUp {
  const choices = [choiceAt('Q4_K_M', 484_000_000), choiceAt('Q8_0', 639_000_000)];
  return {
    repository: {
      ...{ repository, askedFor: repository, revision: commit, files: choices.flatMap(({ files }) => files) },
      ...{ licence: 'apache-2.0', languages: ['en', 'de', 'fr'], tags: [], gated },
    },
    choices,
    obstacles: [{ reason: 'gguf-quantisation', path: 'qwen3-0.6b-iq2_xxs.gguf', bytes: 250_000_000 }],
  };
}

export const soundHeader: RemoteGguf = {
  summary: {
    ...{ architecture: 'qwen3', name: 'Qwen3 0.6B', licence: 'apache-2.0', contextTokens: 40_960 },
    attention: { layers: 28, keyValueHeads: 8, headSize: 128 },
    ...{ parameters: 596_049_920, quantisation: 'Q8_0', chatTemplate: true, tokenizer: 'gpt2', vocabulary: 151_936 },
  },
  obstacle: null,
  convertedBytes: 602_000_000,
  readBytes: 6_000_000,
};

/** A model of the hub at a commit, on the device. */
export function addedModel(id: string, changes: Partial<AddedModel> = {}): AddedModel {
  const model: Model = {
    ...{ id, title: 'Qwen3 0.6B (Q8_0)', kind: 'language', engine: 'kernels', licence: 'apache-2.0' },
    ...{ parameters: 596_049_920, contextTokens: 40_960, memoryBytes: 1_200_000_000 },
    files: [{ path: 'weights.bin', bytes: 602_000_000, sha256: 'a'.repeat(64) }],
    ...{ sources: [], conversion: 'gguf' },
  };
  const repository = 'Qwen/Qwen3-0.6B-GGUF';
  const origin: ModelOrigin = { type: 'hub', repository, revision: commit, path: 'qwen3-0.6b-q8_0.gguf' };
  return { id, addedAt: 1, model, origin, ...changes };
}

/** The file of the person's that the model was converted from. */
export function originalOf(id: string, handle: OwnFileHandle, changes: Partial<ModelOriginal> = {}): ModelOriginal {
  const file = { handle, name: handle.name, bytes: 640_000_000, modifiedAt: 0, sha256: 'c'.repeat(64) };
  return { id, files: [file], weightFormat, ...changes };
}

/** The revision before an update, with other weights. */
export function previousOf({ model, origin }: AddedModel): NonNullable<AddedModel['previous']> {
  const files = [{ path: 'weights.bin', bytes: 590_000_000, sha256: 'b'.repeat(64) }];
  return {
    model: { ...model, files },
    origin: origin.type === 'hub' ? { ...origin, revision: 'f'.repeat(40) } : origin,
  };
}

export interface FakeModelDesk {
  readonly desk: ModelDesk;
  /** Every act, in words: its name and what it was about. */
  readonly acts: readonly string[];
  rows: readonly AddedModel[];
  originals: readonly ModelOriginal[];
  leftoverBytes: number;
  approved: boolean;
  obstacle: Failure | undefined;
  lookUp: HubLookUp;
  header: RemoteGguf;
  update: HubUpdate;
  /** Each act rejects with it while it is set. */
  failure: Failure | undefined;
  /** Awaited before each act that reaches the hub or the files. */
  pause: () => Promise<void>;
  /** Tells the listeners, as another tab's change does. */
  announce(): void;
}

/** A `ModelDesk` in plain variables. What is added is a row; its files come from nowhere. */
export function createFakeModelDesk(
  initial: { readonly rows?: readonly AddedModel[]; readonly originals?: readonly ModelOriginal[] } = {},
): FakeModelDesk {
  const listeners = new Set<() => void>();
  const acts: string[] = [];

  async function act<Value>(name: string, work: () => Value): Promise<Value> {
    acts.push(name);
    await fake.pause();
    if (fake.failure !== undefined) throw new FailureError(fake.failure);
    return work();
  }
  const change = (id: string, next: (row: AddedModel) => AddedModel): void => {
    fake.rows = fake.rows.map((row) => (row.id === id ? next(row) : row));
    fake.announce();
  };
  async function transfer<Value>(
    name: string,
    progress: (progress: TransferProgress) => void,
    signal: AbortSignal,
    work: () => Value,
  ): Promise<Value> {
    for (const doneBytes of [1, 2, 3]) {
      await act(`${name} ${String(doneBytes)}`, () => undefined);
      if (signal.aborted) throw new DOMException('Stopped.', 'AbortError');
      progress({ doneBytes, totalBytes: 3 });
    }
    return work();
  }

  const desk: ModelDesk = {
    hubAddress: publicHub,
    hubObstacle: () => fake.obstacle,
    isHubApproved: async () => fake.approved,
    approveHub: () => act('approve', () => void (fake.approved = true)),
    revokeHub: () => act('revoke', () => void (fake.approved = false)),
    readName: (text) => readHubName(text, publicHub),
    lookUp: (name) =>
      act(`look up ${name.repository}`, () => {
        if (!fake.approved) throw new FailureError({ code: 'hub-not-approved' });
        return fake.lookUp;
      }),
    readGguf: (_, { path }) => act(`read ${path}`, () => fake.header),
    addFromHub: (_, { path }) =>
      act(`add ${path}`, () => {
        const row = addedModel('qwen3', { unfinished: true });
        fake.rows = [...fake.rows, row];
        fake.announce();
        return row;
      }),
    added: async () => fake.rows,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    findUpdate: (id) => act(`find update of ${id}`, () => fake.update),
    beginUpdate: (id) =>
      act(`begin update of ${id}`, () =>
        change(id, (row) => {
          const { previous: _, ...rest } = row;
          return { ...rest, next: previousOf(row) };
        }),
      ),
    rollBack: (id) =>
      act(`roll back ${id}`, () => change(id, ({ previous, ...row }) => ({ ...row, ...(previous ?? {}) }))),
    letPreviousGo: (id) => act(`let go ${id}`, () => change(id, ({ previous: _, ...row }) => row)),
    exportModels: (ids, progress, signal) =>
      transfer(`export ${ids.join(' ')}`, progress, signal, () => new Blob([ids.join(' ')])),
    importSet: (files, progress, signal) =>
      transfer(`import ${files.map(({ path }) => path).join(' ')}`, progress, signal, () => ['all-minilm-l6-v2']),
    originals: async () => fake.originals,
    askToConvert: (id) => act(`ask to convert ${id}`, () => undefined),
    freeConverted: (id) => act(`free ${id}`, () => undefined),
    leftovers: () => act('leftovers', () => fake.leftoverBytes),
    sweep: () =>
      act('sweep', () => {
        const freed = fake.leftoverBytes;
        fake.leftoverBytes = 0;
        return freed;
      }),
  };

  const fake: FakeModelDesk = {
    desk,
    acts,
    rows: initial.rows ?? [],
    originals: initial.originals ?? [],
    leftoverBytes: 5_000_000,
    approved: false,
    obstacle: undefined,
    lookUp: lookUpOf(),
    header: soundHeader,
    update: { type: 'none', revision: commit },
    failure: undefined,
    pause: () => Promise.resolve(),
    announce: () => {
      for (const listener of listeners) listener();
    },
  };
  return fake;
}
