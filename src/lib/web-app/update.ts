/**
 * Where the next build of the app stands. `waiting` with `asked`: the person wants it, and it comes when nothing is
 * being written any more. `applying` with `reloadDue`: it has taken over, in this tab or from another one, and this tab
 * starts again as soon as it is free.
 */
export type Update =
  | { readonly kind: 'none' }
  | { readonly kind: 'downloading' }
  | { readonly kind: 'waiting'; readonly asked: boolean }
  | { readonly kind: 'applying'; readonly reloadDue: boolean };

/**
 * What happens to it: a new build was found; all its files are here; it was given up; the person asked for it; it took
 * over all tabs; this tab became free.
 */
export type UpdateEvent = 'found' | 'installed' | 'discarded' | 'asked' | 'took-over' | 'free';

/** What is to be done: have the waiting build take over, or start this tab again. */
export type UpdateAct = 'activate' | 'reload';

/** The next state, and what it asks for. */
export interface UpdateStep {
  readonly update: Update;
  readonly act?: UpdateAct;
}

/**
 * The rule of updates: a new build waits until the person asks for it, and neither takes over by this tab's doing nor
 * starts this tab again while the tab is busy.
 *
 * @param busy whether an answer is being written in this tab, or something else must not be cut off
 */
export function advanceUpdate(update: Update, event: UpdateEvent, busy: boolean): UpdateStep {
  switch (event) {
    case 'found':
      return update.kind === 'none' ? { update: { kind: 'downloading' } } : { update };
    case 'installed':
      // A newer build takes the place of one that waits; the person's wish was for the newest anyway.
      return update.kind === 'applying' || update.kind === 'waiting'
        ? { update }
        : { update: { kind: 'waiting', asked: false } };
    case 'discarded':
      return update.kind === 'applying' && update.reloadDue ? { update } : { update: { kind: 'none' } };
    case 'asked':
      if (update.kind !== 'waiting') return { update };
      return busy ? { update: { kind: 'waiting', asked: true } } : activate;
    case 'took-over':
      return busy
        ? { update: { kind: 'applying', reloadDue: true } }
        : { update: { kind: 'applying', reloadDue: true }, act: 'reload' };
    case 'free':
      if (update.kind === 'waiting' && update.asked) return activate;
      if (update.kind === 'applying' && update.reloadDue) return { update, act: 'reload' };
      return { update };
  }
}

const activate: UpdateStep = { update: { kind: 'applying', reloadDue: false }, act: 'activate' };
