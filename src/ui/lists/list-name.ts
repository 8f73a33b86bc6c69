import { shoppingListId, toDoListId, type List } from '../../lib/core/list';
import { m } from '../../paraglide/messages';

/** What a list is called on the screen. */
export function listName({ id, name }: List): string {
  if (id === shoppingListId) return m.lists_shopping();
  return id === toDoListId ? m.lists_to_do() : name;
}
