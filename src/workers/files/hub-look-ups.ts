import { findRepository } from '../../lib/models/hub/hub-client';
import { readHubModel } from '../../lib/models/hub/hub-model';
import { hubFailure, type HubConnection } from '../../lib/models/hub/hub-request';
import { findHubUpdate } from '../../lib/models/hub/hub-update';
import { remoteSize } from '../../lib/models/hub/remote-size';
import { readRemoteGguf } from '../../lib/models/hub/remote-gguf';
import type { HubReader } from './api';
import type { DownloadTools } from './download-tools';
import type { SignedRequests } from './signed-requests';

/** Asks the model hub about its repositories. */
export function createHubLookUps({
  requestBytes,
  wallNow,
  stallMs,
  isSignedIn,
}: Pick<DownloadTools, 'requestBytes' | 'wallNow' | 'stallMs'> & Pick<SignedRequests, 'isSignedIn'>): Omit<
  HubReader,
  'signIn'
> {
  const hubAt = (address: string): HubConnection => ({
    address: address.replace(/\/+$/, ''),
    request: (asked, options) => requestBytes(asked, { ...options, outside: true }),
    now: wallNow,
    silentMs: stallMs,
    signedIn: isSignedIn(address),
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
    readHeader: (hub, files, signal) => readRemoteGguf(hubAt(hub), files, signal),
    sizeOf: (hub, address, signal) => remoteSize(hubAt(hub), address, signal),
    findUpdate: (hub, model, signal) => findHubUpdate(hubAt(hub), model, signal),
  };
}
