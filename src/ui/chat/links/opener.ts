import { getContext, setContext } from 'svelte';

/** Leaves Hearth for an address. Called only after a person saw all of it and chose to go. */
export type OpenElsewhere = (url: string) => void;

/** The context under which the components of an answer find it. */
export const openerKey = Symbol('opener');

/** Says, for the components below, how an address is opened. Where nobody says so it can only be copied. */
export function provideOpener(open: OpenElsewhere): void {
  setContext(openerKey, open);
}

/** How an address is opened here, if at all. */
export function currentOpener(): OpenElsewhere | undefined {
  return getContext<OpenElsewhere | undefined>(openerKey);
}
