import type { PresentModel } from '../../core/present-model';

/** Found again on people's devices. */
const key = 'hearth-models-here';

/** The part of `localStorage` that is needed: browsers that take everything else away often leave it. */
export type MarkStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A second list of what is here, which may outlive the database. */
export interface PresenceMark {
  list(): readonly PresentModel[];
  /** Puts it in the place of the one of its id. */
  keep(model: PresentModel): void;
  remove(id: string): void;
}

export function createPresenceMark(storage: MarkStorage): PresenceMark {
  const list = (): readonly PresentModel[] => {
    const noted: unknown = parse(storage.getItem(key));
    return Array.isArray(noted) ? noted.filter((each) => isPresentModel(each)) : [];
  };
  const write = (models: readonly PresentModel[]): void => {
    if (models.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(models));
  };
  const others = (id: string): readonly PresentModel[] => list().filter((each) => each.id !== id);
  return {
    list,
    keep: (model) => write([...others(model.id), model]),
    remove: (id) => write(others(id)),
  };
}

function isPresentModel(value: unknown): value is PresentModel {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, bytes, files } = value as Partial<Record<keyof PresentModel, unknown>>;
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    typeof bytes === 'number' &&
    Array.isArray(files) &&
    files.every((file) => typeof file === 'string')
  );
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // Somebody else wrote there.
    return undefined;
  }
}
