import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { requireChromium } from '../../../scripts/support/chromium.mjs';

/** Whether the system can list a program's connections; elsewhere the layers above the system have to do. */
export const canTraceConnections = spawnSync('strace', ['--version']).status === 0;

/** What Chromium itself looks up at each start, whatever page it shows. Any other name would be seen as a question to a name server. */
const ownNames = ['*.google.com', '*.googleapis.com'];

/** What Chromium connects a datagram socket to, and sends nothing on, to learn whether there is a way out. */
const ownProbes = ['8.8.8.8', '2001:4860:4860::8888'];

/**
 * Writes a program into the folder that starts Chromium and has the system note each connection that it, or a process
 * that it starts, asks for.
 */
export async function tracedChromium(folder: string): Promise<{
  readonly executable: string;
  readonly moreArguments: readonly string[];
  /** The internet addresses asked for so far, each with its port: `127.0.0.1:80`. */
  connections(): Promise<readonly string[]>;
}> {
  const trace = join(folder, 'connections.txt');
  const executable = join(folder, 'traced-chromium');
  const command = `exec strace -f --seccomp-bpf -qq -e trace=connect -o '${trace}' '${requireChromium()}' "$@"`;
  await writeFile(executable, `#!/bin/sh\n${command}\n`);
  await chmod(executable, 0o755);
  return {
    executable,
    moreArguments: [`--host-resolver-rules=${ownNames.map((name) => `MAP ${name} ~NOTFOUND`).join(',')}`],
    async connections() {
      const lines = (await readFile(trace, 'utf8')).split('\n');
      return lines.flatMap((line) => {
        const port = /sin6?_port=htons\((\d+)\)/.exec(line)?.[1];
        const address = /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/.exec(line);
        if (port === undefined || address === null) return [];
        const asked = address[1] ?? address[2] ?? '';
        return ownProbes.includes(asked) ? [] : [`${asked}:${port}`];
      });
    },
  };
}

/** A stranger on this machine that nobody has a reason to speak to. */
export async function startStranger(): Promise<{
  readonly origin: string;
  readonly port: number;
  readonly visits: () => number;
  stop(): void;
}> {
  let visits = 0;
  const server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The stranger has no port.');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    port: bound.port,
    visits: () => visits,
    stop: () => void server.close(),
  };
}
