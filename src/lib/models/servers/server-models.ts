import type { AddedModel } from '../../core/added-model';
import type { ServerConnection } from '../../core/server-connection';
import type { ListedModel } from './server-endpoint';

/**
 * What a model of a server is taken to read at once where the server does not say: the window that Ollama gives a model
 * that nobody set otherwise.
 */
export const assumedContextTokens = 4096;

/** The id under which a server's model is kept. */
export function serverModelId(serverId: string, name: string): string {
  return `server:${serverId}:${name}`;
}

/**
 * A model that a server lists, as one that the person added. It has no files and takes no memory here. What the server
 * does not tell stays unknown: no licence, no number of parameters.
 *
 * @param addedAt milliseconds since 1970
 */
export function addedServerModel(
  server: Pick<ServerConnection, 'id' | 'title'>,
  { name, contextTokens = assumedContextTokens, parameters }: ListedModel,
  addedAt: number,
): AddedModel {
  const id = serverModelId(server.id, name);
  return {
    id,
    model: {
      id,
      title: `${shortName(name)} · ${server.title}`,
      kind: 'language',
      engine: 'server',
      licence: '',
      ...(parameters === undefined ? {} : { parameters }),
      contextTokens,
      memoryBytes: 0,
      files: [],
      sources: [],
      conversion: 'none',
    },
    origin: { type: 'server', serverId: server.id, name },
    addedAt,
  };
}

/** A server that was given a file alone lists the model under that file's whole path. */
export function shortName(name: string): string {
  return /^(?:\/|[A-Za-z]:\\)/.test(name) ? (name.split(/[/\\]/).pop() ?? name).replace(/\.gguf$/i, '') : name;
}
