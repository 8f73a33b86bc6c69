import type { HubChoice, HubObstacle } from '../../core/hub-look-up';

/** What of a repository would run, and what would not. */
export interface Offers {
  readonly choices: readonly HubChoice[];
  readonly obstacles: readonly HubObstacle[];
}
