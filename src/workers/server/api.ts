import type { ListedModel, ServerEndpoint } from '../../lib/models/servers/server-endpoint';
import type { LanguageWorker } from '../language/api';

/**
 * A language worker that asks a model of a server. It has to be started so that it may reach the server's origin. Beside
 * what every language worker throws, each call may end in `server-failed`.
 */
export interface ServerWorker extends LanguageWorker {
  /** What the server offers; may be called without a model being loaded. */
  listModels(server: Omit<ServerEndpoint, 'model'>): Promise<readonly ListedModel[]>;
}
