import type { LeaveNotes } from './crash-sentinel';

const key = 'hearth-left-while-loading';

/** The part of `localStorage` that is needed: the one storage that is written before a page is gone. */
export type NoteStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function createLeaveNotes(storage: NoteStorage): LeaveNotes {
  const left = (): readonly string[] => {
    const noted: unknown = parse(storage.getItem(key));
    return Array.isArray(noted) ? noted.filter((id) => typeof id === 'string') : [];
  };
  const keep = (ids: readonly string[]): void => {
    if (ids.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(ids));
  };
  return {
    left,
    note: (modelId) => keep([...new Set([...left(), modelId])]),
    forget: (modelId) => {
      if (left().includes(modelId)) keep(left().filter((id) => id !== modelId));
    },
  };
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // Somebody else wrote there.
    return undefined;
  }
}
