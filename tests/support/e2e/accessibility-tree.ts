import type { CDPSession } from '@playwright/test';

/** One thing that a screen reader finds on the page. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** Whether it says that it is still changing. */
  readonly busy: boolean;
  /** Such as `level` of a heading and `live` of a region that speaks by itself. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly Heard[];
}

/** The whole page at one moment as the browser hands it to a screen reader; what is hidden from it is left out. */
export async function accessibilityTree(session: CDPSession): Promise<Heard> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard = (id: string): readonly Heard[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const children = (node.childIds ?? []).flatMap(heard);
    if (node.ignored) return children;
    const properties = Object.fromEntries(
      (node.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
    );
    return [
      {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        busy: Boolean(properties['busy']),
        properties,
        children,
      },
    ];
  };
  const [root] = heard(nodes[0]?.nodeId ?? '');
  if (root === undefined) throw new Error('The page has no accessibility tree.');
  return root;
}

/** It and everything below it, in the order in which it is read. */
export function everythingIn(tree: Heard): readonly Heard[] {
  return [tree, ...tree.children.flatMap(everythingIn)];
}

/** The words that are read out below it. */
export function wordsIn(tree: Heard): string {
  return everythingIn(tree)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ');
}
