import type { Message } from './conversation';

/** What of a message makes it a node of the tree. */
export type TreeMessage = Pick<Message, 'id' | 'parentId' | 'position' | 'role'>;

/** The messages from the first one to the leaf. A leaf that is not among them gives nothing. */
export function pathTo<Node extends TreeMessage>(messages: readonly Node[], leafId: string | null): readonly Node[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const path: Node[] = [];
  let next = leafId === null ? undefined : byId.get(leafId);
  while (next !== undefined) {
    path.push(next);
    // A damaged row may name itself or a later message; every parent was written before its children.
    const parent: Node | undefined = next.parentId === null ? undefined : byId.get(next.parentId);
    next = parent !== undefined && parent.position < next.position ? parent : undefined;
  }
  return path.reverse();
}

/** The message and those that stand in its place on other branches, oldest first. */
export function versionsOf<Node extends TreeMessage>(messages: readonly Node[], message: TreeMessage): readonly Node[] {
  return messages
    .filter(({ parentId, role }) => parentId === message.parentId && role === message.role)
    .sort((one, other) => one.position - other.position);
}

/** The last message of the branch that was written last below that message; itself when nothing follows it. */
export function newestLeaf(messages: readonly TreeMessage[], id: string): string {
  const start = messages.find((message) => message.id === id);
  if (start === undefined) return id;
  const children = new Map<string, TreeMessage[]>();
  for (const message of messages) {
    if (message.parentId === null) continue;
    const siblings = children.get(message.parentId);
    if (siblings === undefined) children.set(message.parentId, [message]);
    else siblings.push(message);
  }
  let newest = start;
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { position } = node;
    if (position > newest.position) newest = node;
    open.push(...(children.get(node.id) ?? []).filter((child) => child.position > position));
  }
  return newest.id;
}
