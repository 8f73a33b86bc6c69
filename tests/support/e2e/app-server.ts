import type { IncomingMessage, ServerResponse } from 'node:http';
import { startServer } from '../../../scripts/server/server.mjs';
import { builtApp } from './built-app';

/** Sees a request first, the security headers already set; returns true when it has answered. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/** A request as the server saw it. */
export interface SeenRequest {
  readonly path: string;
  /** The `Range` header. */
  readonly range: string | undefined;
}

/** The product's own server with the built app and the real models, and the ways in which a test can spoil it. */
export interface AppServer {
  /** Such as `http://localhost:41234`; the same after a restart. */
  readonly address: string;
  readonly port: number;
  readonly requests: readonly SeenRequest[];
  /** Puts a fault in place of the one before; undefined mends the server. */
  fault(fault: Fault | undefined): void;
  /** Ends the server, open connections too. */
  stop(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
}

/** Starts the server on any free port. */
export async function startAppServer(): Promise<AppServer> {
  const requests: SeenRequest[] = [];
  let current: Fault | undefined;

  const listen = (port: number) =>
    startServer({
      root: builtApp,
      modelsFolder: 'models',
      port,
      host: 'localhost',
      intercept: (request, response) => {
        requests.push({ path: request.url ?? '', range: request.headers.range });
        return current?.(request, response) ?? false;
      },
    });

  let server = await listen(0);
  const { address, port } = server;
  return {
    address,
    port,
    requests,
    fault(fault) {
      current = fault;
    },
    stop: () => server.close(),
    async start() {
      server = await listen(port);
    },
  };
}
