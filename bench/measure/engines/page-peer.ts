import type { IncomingMessage, ServerResponse } from 'node:http';
import { startServer } from '../../../scripts/server/server.mjs';
import { createProfile } from '../../support/browser';
import { rendererPeakBytes } from '../../support/process-memory';
import type { EngineTimes, PromptTask, TaskTimes } from './contender';

/** What the page of a peer offers. */
declare global {
  var peer: {
    /** @param address of the model, as the peer takes it; returns milliseconds */
    load(address: string, threads: number): Promise<number>;
    run(messages: readonly { role: string; content: string }[], answerTokens: number): Promise<TaskTimes>;
  };
}

export interface PagePeer {
  /** The folder that is served. */
  readonly root: string;
  /** Path of its page on that server. */
  readonly page: string;
  /** Files at `/models/`, each named by its SHA-256. */
  readonly modelsFolder: string;
  /** Sees each request first; true when it has answered. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Path of the model on that server. */
  readonly model: string;
}

/** Peers start their workers from blobs, which Hearth's own policy refuses. */
const laxPolicy =
  "default-src 'self' blob: data:; script-src 'self' blob: 'wasm-unsafe-eval' 'unsafe-eval'; worker-src 'self' blob:";

/** Short, since a long one would take a slow peer as long as what is measured. */
const warmUp: PromptTask = { text: 'Hello', tokens: 8, answerTokens: 4 };

/** Measures another engine on its own page, in a browser and with a profile of its own. */
export async function measurePagePeer(
  { root, page: path, modelsFolder, intercept, model }: PagePeer,
  threads: number,
  tasks: readonly PromptTask[],
  signal: AbortSignal,
): Promise<EngineTimes> {
  const server = await startServer({
    root,
    modelsFolder,
    port: 0,
    host: 'localhost',
    intercept: async (request, response) => {
      response.setHeader('Content-Security-Policy', laxPolicy);
      return (await intercept?.(request, response)) ?? false;
    },
  });
  const profile = await createProfile(signal);
  const context = await profile.open();
  try {
    const page = await context.newPage();
    await page.goto(server.address + path);
    await page.waitForFunction(() => 'peer' in globalThis);
    const loadMs = await page.evaluate(([address, count]) => peer.load(address, count), [
      server.address + model,
      threads,
    ] as const);
    const times: TaskTimes[] = [];
    for (const { text, answerTokens } of [warmUp, ...tasks]) {
      const messages = [{ role: 'user', content: text }];
      times.push(
        await page.evaluate(([given, count]) => peer.run(given, count), [messages, Math.max(1, answerTokens)] as const),
      );
    }
    return { loadMs, peakBytes: await rendererPeakBytes(), tasks: times.slice(1) };
  } finally {
    await context.close();
    await server.close();
    await profile.remove();
  }
}
