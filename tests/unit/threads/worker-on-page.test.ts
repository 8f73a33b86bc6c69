import { expect, test } from 'vitest';
import { connectWorker } from '../../../src/lib/threads/connection';
import { workerOnPage } from '../../../src/lib/threads/worker-on-page';

interface Greeter {
  greet(name: string): Promise<string>;
}

test('the page answers as a worker does, also what was asked before it was ready', async () => {
  let ready = (_greeter: Greeter): void => undefined;
  const worker = workerOnPage(() => new Promise<Greeter>((resolve) => (ready = resolve)));
  const remote = connectWorker<Greeter>(worker, { greet: 'call' });
  const greeting = remote.greet('Ana');
  ready({ greet: async (name) => `Hello ${name}` });
  expect(await greeting).toBe('Hello Ana');
  worker.terminate();
});
