/** A list of things, by a name that the person gave it. */
export interface List {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
}

/** One thing on a list. */
export interface ListItem {
  readonly id: string;
  readonly listId: string;
  readonly text: string;
  /** Whether it is ticked. */
  readonly done: boolean;
  /** Where it stands: lower numbers first. Not unique: two tabs may add at once. */
  readonly position: number;
}

/** The ids of the lists that are always there; they are stored with items. */
export const shoppingListId = 'shopping';
export const toDoListId = 'to-do';

/** The lists that nobody has to make and nobody can remove, by their English names. */
export const permanentLists: readonly List[] = [
  { id: shoppingListId, name: 'shopping', createdAt: 0 },
  { id: toDoListId, name: 'to-do', createdAt: 0 },
];
