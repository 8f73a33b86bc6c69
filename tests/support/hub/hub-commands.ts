import type { BrowserCommand } from 'vitest/node';
import { contentOf, hubRepository, startHubServer, type HubServer } from '../hub-server.ts';

/** A file that a hub has, for a browser test. */
export interface OfferedFile {
  readonly sha256: string;
  /** Where the hub redirects to its bytes. */
  readonly address: string;
}

/** A hub for browser tests: it runs in Node, and they reach it by the real `fetch`. One at a time. */
export interface HubCommands {
  /** Starts a hub with one file of so many bytes, no two pieces of which are the same. */
  openHub(bytes: number): Promise<OfferedFile>;
  /** From now on each answer with bytes of the file stalls after so many; those that did before are let go. */
  stallHub(afterBytes: number): Promise<void>;
  /** Resolves once so many answers stall. */
  untilHubHolds(answers: number): Promise<void>;
  /** From now on answers are whole; those that stall are let go. */
  healHub(): Promise<void>;
  /** The `Range` of each request for bytes of the file since the last call, in order. */
  takeHubRanges(): Promise<readonly string[]>;
  closeHub(): Promise<void>;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    openHub: HubCommands['openHub'];
    stallHub: HubCommands['stallHub'];
    untilHubHolds: HubCommands['untilHubHolds'];
    healHub: HubCommands['healHub'];
    takeHubRanges: HubCommands['takeHubRanges'];
    closeHub: HubCommands['closeHub'];
  }
}

/** The commands as Vitest takes them. */
type Commands = {
  readonly [Name in keyof HubCommands]: BrowserCommand<
    Parameters<HubCommands[Name]>,
    Awaited<ReturnType<HubCommands[Name]>>
  >;
};

/** @returns for `browser.commands` of Vitest's configuration */
export function createHubCommands(): Commands {
  let opened: HubServer | undefined;
  let taken = 0;
  const hub = (): HubServer => {
    if (opened === undefined) throw new Error('No hub was opened.');
    return opened;
  };
  const heal = (): void => {
    hub().heal();
    hub().release();
  };
  return {
    async openHub(_, bytes) {
      const content = contentOf(unlikeBytes(bytes));
      opened = await startHubServer(hubRepository('owner/model', { 'model.gguf': content }));
      taken = 0;
      const address = `${opened.origin}/owner/model/resolve/${'a'.repeat(40)}/model.gguf`;
      return { sha256: content.sha256, address };
    },
    stallHub(_, afterBytes) {
      heal();
      hub().plan({ place: 'content', fault: { type: 'stall', afterBytes } });
    },
    untilHubHolds: (_, answers) => hub().untilHeld(answers),
    healHub: () => heal(),
    takeHubRanges() {
      const ranges = hub()
        .seen.slice(taken)
        .flatMap(({ place, headers }) => (place === 'content' ? [headers.range ?? ''] : []));
      taken = hub().seen.length;
      return ranges;
    },
    async closeHub() {
      await opened?.close();
      opened = undefined;
    },
  };
}

/** Bytes of which no four, at a multiple of four, come twice. */
function unlikeBytes(bytes: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(bytes / 4));
  for (let at = 0; at < words.length; at++) words[at] = Math.imul(at, 0x9e3779b1);
  return new Uint8Array(words.buffer, 0, bytes);
}
