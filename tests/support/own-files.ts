import type { ModelOriginal, OwnFileHandle } from '../../src/lib/core/own-file';
import type { OriginalStore } from '../../src/lib/storage/original-store';

/** Rows in memory: functions, as the handles of a test have them, do not go into a database. */
export function memoryOriginals(): OriginalStore {
  const rows = new Map<string, ModelOriginal>();
  return {
    list: async () => [...rows.values()],
    get: async (modelId) => rows.get(modelId),
    keep: async (original) => void rows.set(original.id, original),
    remove: async (modelId) => void rows.delete(modelId),
  };
}

/** A file on a disk that can be found again, for a test to change. */
export interface FakeOwnFile {
  readonly handle: OwnFileHandle;
  content: Uint8Array<ArrayBuffer>;
  modifiedAt: number;
  /** Whether it lies where it was. */
  there: boolean;
  /** What the browser says when it is asked whether the file may be read … */
  permission: PermissionState;
  /** … and what the person says when they are asked. */
  answer: PermissionState;
  /** How often they were. */
  readonly asked: () => number;
}

export function fakeOwnFile(name: string, content: Uint8Array): FakeOwnFile {
  let asked = 0;
  const own: FakeOwnFile = {
    content: new Uint8Array(content),
    modifiedAt: 1_000,
    there: true,
    permission: 'granted',
    answer: 'granted',
    asked: () => asked,
    handle: {
      name,
      async getFile() {
        if (own.permission !== 'granted') throw new DOMException('no leave', 'NotAllowedError');
        if (!own.there) throw new DOMException('it is gone', 'NotFoundError');
        return new File([own.content], name, { lastModified: own.modifiedAt });
      },
      queryPermission: async () => own.permission,
      async requestPermission() {
        asked += 1;
        return (own.permission = own.answer);
      },
    },
  };
  return own;
}
