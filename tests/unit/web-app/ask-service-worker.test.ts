import { describe, expect, it } from 'vitest';
import { askServiceWorker, type ServiceWorkerEndpoint } from '../../../src/lib/web-app/ask-service-worker';

function answering(reply: unknown): ServiceWorkerEndpoint {
  return {
    postMessage(_message, [port]) {
      if (port instanceof MessagePort) port.postMessage(reply);
    },
  };
}

const never = new AbortController().signal;

describe('askServiceWorker', () => {
  it('brings the answer', async () => {
    const value = { complete: true, files: 1, bytes: 2 };
    expect(await askServiceWorker(answering({ ok: true, value }), { type: 'check-shell' }, never)).toEqual({
      ok: true,
      value,
    });
  });

  it('says why it could not', async () => {
    const answer = await askServiceWorker(answering({ ok: false, reason: 'full' }), { type: 'tidy' }, never);
    expect(answer).toEqual({ ok: false, error: 'full' });
  });

  it('waits no longer than it was told to', async () => {
    const limit = new AbortController();
    const answer = askServiceWorker({ postMessage: () => undefined }, { type: 'tidy' }, limit.signal);
    limit.abort('long enough');
    expect(await answer).toEqual({ ok: false, error: 'long enough' });
  });
});
