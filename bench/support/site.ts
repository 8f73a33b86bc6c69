import type { RunningServer } from '../../scripts/server/server.mjs';
import { serve } from './browser';

/** One origin that shows one built folder at a time, so that the app finds the models that another page stored. */
export interface Site {
  /** Shows a built folder; the address is the same each time. */
  show(folder: 'dist' | 'dist-bench'): Promise<string>;
  close(): Promise<void>;
}

export function createSite(root: string): Site {
  let port = 0;
  let shown: { readonly folder: string; readonly server: RunningServer } | undefined;

  const close = async (): Promise<void> => {
    await shown?.server.close();
    shown = undefined;
  };

  return {
    close,
    async show(folder) {
      if (shown?.folder === folder) return shown.server.address;
      await close();
      const server = await serve(root, folder, port);
      port = server.port;
      shown = { folder, server };
      return server.address;
    },
  };
}
