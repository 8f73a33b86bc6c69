/** Hostile strings of one kind. */
export interface Family {
  readonly name: string;
  readonly payloads: readonly string[];
}

/** What an attack runs if it can: the page under attack counts the calls. */
export const CODE = 'wasRun()';

/** Where an attack sends a request if it can: the program puts the address of a listening stranger here. */
export const STRANGER = 'http://stranger.invalid';
