/** Takes one change back and says so in a sentence. */
export type Undo = () => Promise<string>;

/** What can still be taken back, as long as the page lives. */
export interface UndoStack {
  /** @param id names the change; one that is there already is replaced */
  push(id: string, undo: Undo): void;
  has(id: string): boolean;
  /** Takes that change back; `undefined` when it cannot be, or was already. One that fails can be tried again. */
  undo(id: string): Promise<string | undefined>;
  /** Takes the newest change back; `undefined` when there is none. */
  undoLast(): Promise<string | undefined>;
}

/** So many changes are remembered; older ones can only be changed by hand. */
const MOST = 50;

export function createUndoStack(): UndoStack {
  const stack = new Map<string, Undo>();

  async function undo(id: string): Promise<string | undefined> {
    const take = stack.get(id);
    if (take === undefined) return undefined;
    // Before it is done, so that two presses do not do it twice.
    stack.delete(id);
    try {
      return await take();
    } catch (error) {
      stack.set(id, take);
      throw error;
    }
  }

  return {
    push(id, take) {
      stack.delete(id);
      stack.set(id, take);
      const [oldest] = stack.keys();
      if (stack.size > MOST && oldest !== undefined) stack.delete(oldest);
    },
    has: (id) => stack.has(id),
    undo,
    async undoLast() {
      const last = [...stack.keys()].at(-1);
      return last === undefined ? undefined : undo(last);
    },
  };
}
