import type { ModelView } from '../../state/model-view';

const atWork: ReadonlySet<string> = new Set(['downloading', 'stalled', 'verifying', 'converting', 'browser-fetching']);

/**
 * The model that a person who does something else is told of: one that comes, then one that waits for the server, then
 * what went wrong, then what the set still lacks. Of models outside of the set only what the person asked for counts.
 *
 * @param inSet of the starter set, in the order in which they are fetched
 * @param all of them and the others
 */
export function onTheWay(inSet: readonly ModelView[], all: readonly ModelView[]): ModelView | undefined {
  const shown = [...inSet, ...all.filter((view) => !inSet.includes(view))];
  return (
    shown.find(({ activity }) => activity !== undefined && atWork.has(activity.kind)) ??
    shown.find(({ activity }) => activity?.kind === 'awaiting-server') ??
    inSet.find(({ activity, state }) => activity?.kind === 'failed' || state === 'corrupt') ??
    shown.find(({ activity }) => activity?.kind === 'failed') ??
    inSet.find(({ state }) => state !== 'ready')
  );
}
