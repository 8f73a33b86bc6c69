import { findRepository } from '../../lib/models/hub/hub-client';
import { readHubModel } from '../../lib/models/hub/hub-model';
import { hubFailure, type HubConnection } from '../../lib/models/hub/hub-request';
import { findHubUpdate } from '../../lib/models/hub/hub-update';
import { remoteSize } from '../../lib/models/hub/remote-size';
import { readRemoteGguf } from '../../lib/models/hub/remote-gguf';
import type { HubReader } from './api';
import type { DownloadTools } from './download-tools';

/** Asks the model hub about its repositories. */
export function createHubLookUps({
  requestBytes,
  wallNow,
  stallMs,
}: Pick<DownloadTools, 'requestBytes' | 'wallNow' | 'stallMs'>): HubReader {
  const hubAt = (address: string): HubConnection => ({
    address: address.replace(/\/+$/, ''),
    request: (asked, options) => requestBytes(asked, { ...options, outside: true }),
    now: wallNow,
    silentMs: stallMs,
  });
  return {
    async lookUp(hub, name, signal) {
      const repository = await findRepository(hubAt(hub), name, signal);
      const { path } = name;
      if (path !== undefined && !repository.files.some((file) => file.path === path)) {
        throw hubFailure(path, 'file-missing');
      }
      return readHubModel(repository);
    },
    readHeader: (hub, file, signal) => readRemoteGguf(hubAt(hub), file, signal),
    sizeOf: (hub, address, signal) => remoteSize(hubAt(hub), address, signal),
    findUpdate: (hub, model, signal) => findHubUpdate(hubAt(hub), model, signal),
  };
}
