import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Failure } from '../../../../src/lib/core/failure';
import { FailureError } from '../../../../src/lib/core/failure';
import { addedModelsSetting, type AddedModelsSetting } from '../../../support/added-models-setting';
import { ggufBytes } from '../../../support/gguf/gguf-bytes';
import { hubRepository, startHubServer, type HubServer } from '../../../support/hub-server';
import { randomModel } from '../../../support/language/random-model';
import { collect, never } from '../../../support/model-files-setting';

const reader = 'hf_reader';
const stranger = 'hf_stranger';
const files = { 'tiny-Q8_0.gguf': ggufBytes(randomModel()), 'config.json': '{}' };

let hub: HubServer;
let its: AddedModelsSetting;

beforeEach(async () => {
  hub = await startHubServer(
    hubRepository('owner/Gated-GGUF', files, { gated: 'manual', readers: [reader] }),
    hubRepository('owner/Private-GGUF', files, { private: true, readers: [reader] }),
    hubRepository('owner/Open-GGUF', files, { formerNames: ['owner/Old-GGUF'] }),
  );
  hub.acceptToken(stranger);
  its = addedModelsSetting(hub);
});

afterEach(() => hub.close());

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  return work.then(
    () => {
      throw new Error('It did not fail.');
    },
    (error: unknown) => {
      if (error instanceof FailureError) return error.failure;
      throw error;
    },
  );
}

/** What was sent in the header, by whom it reached. */
const sentTo = (place: 'hub' | 'content') =>
  hub.seen
    .filter((request) => (request.place === 'content') === (place === 'content'))
    .map(({ headers }) => headers.authorization);

describe('a repository for some only', () => {
  test.each(['owner/Gated-GGUF', 'owner/Private-GGUF'])('%s is fetched with the token of one of them', async (name) => {
    await its.tokens.keep(hub.origin, reader, false);
    const { id } = await its.add(name);
    await collect(its.library.download(id, never));
    expect(await its.stateOf(id)).toBe('ready');
    expect(new Set(sentTo('hub'))).toEqual(new Set([`Bearer ${reader}`]));
    expect(sentTo('content').length).toBeGreaterThan(0);
    expect(new Set(sentTo('content'))).toEqual(new Set([undefined]));
  });

  test('is asked for without a token where there is none', async () => {
    const { id } = await its.add('owner/Open-GGUF');
    await collect(its.library.download(id, never));
    expect(new Set([...sentTo('hub'), ...sentTo('content')])).toEqual(new Set([undefined]));
  });

  test('says without a token where to ask for access', async () => {
    expect((await its.find('owner/Gated-GGUF')).repository.gated).toBe(true);
    const gated = {
      ...{ code: 'hub-failed', fault: 'gated', subject: 'owner/Gated-GGUF' },
      detail: `${hub.origin}/owner/Gated-GGUF`,
    };
    expect(await failureOf(its.add('owner/Gated-GGUF'))).toEqual(gated);
    expect(await failureOf(its.find('owner/Private-GGUF'))).toMatchObject({ fault: 'missing' });
  });

  test('says of the token of another that its owner has not let them in', async () => {
    await its.tokens.keep(hub.origin, stranger, false);
    expect(await failureOf(its.add('owner/Gated-GGUF'))).toMatchObject({
      ...{ code: 'hub-failed', fault: 'not-granted', detail: `${hub.origin}/owner/Gated-GGUF` },
    });
    expect(await failureOf(its.find('owner/Private-GGUF'))).toMatchObject({ fault: 'missing' });
  });

  test('says of a token that the hub does not know that it is wrong, whatever was asked for', async () => {
    await its.tokens.keep(hub.origin, 'hf_wrong', false);
    for (const name of ['owner/Gated-GGUF', 'owner/Private-GGUF', 'owner/Open-GGUF']) {
      expect(await failureOf(its.find(name))).toEqual({
        ...{ code: 'hub-failed', fault: 'token-refused', detail: '' },
        subject: new URL(hub.origin).host,
      });
    }
  });

  test('says so as well where access ends before the download', async () => {
    await its.tokens.keep(hub.origin, reader, false);
    const { id } = await its.add('owner/Gated-GGUF');
    const download = () => failureOf(collect(its.library.download(id, never)));
    await its.tokens.keep(hub.origin, 'hf_expired', false);
    expect(await download()).toMatchObject({ code: 'hub-failed', fault: 'token-refused' });
    await its.tokens.keep(hub.origin, stranger, false);
    expect(await download()).toMatchObject({ code: 'hub-failed', fault: 'not-granted' });
    await its.tokens.forget();
    expect(await download()).toMatchObject({ code: 'hub-failed', fault: 'gated', subject: 'owner/Gated-GGUF' });
    await its.tokens.keep(hub.origin, reader, false);
    await collect(its.library.download(id, never));
    expect(await its.stateOf(id)).toBe('ready');
  });
});

describe('a token', () => {
  test('goes along where the hub itself hands on, and is in no line of the ledger', async () => {
    await its.tokens.keep(hub.origin, reader, false);
    const { id } = await its.add('owner/Old-GGUF');
    await collect(its.library.download(id, never));
    await collect(
      its.files.files.fetch(
        {
          ...{ bytes: 2, name: 'config.json', addresses: [] },
          outside: [`${hub.origin}/owner/Private-GGUF/resolve/main/config.json`],
        },
        never,
      ),
    );
    expect(its.entries.length).toBeGreaterThan(4);
    expect(JSON.stringify(its.entries)).not.toContain(reader);
    expect(its.entries.every(({ origin }) => [hub.origin, hub.contentOrigin].includes(origin))).toBe(true);
  });

  test('goes to no other origin and not to our own server', async () => {
    const asked: (string | undefined)[] = [];
    const { files } = its.files;
    await files.signIn('https://elsewhere.example', reader);
    await its.files.files.lookUp(hub.origin, { repository: 'owner/Open-GGUF' }, never);
    asked.push(...sentTo('hub'));
    expect(new Set(asked)).toEqual(new Set([undefined]));
    await files.signIn(hub.origin, reader);
    const address = `${hub.origin}/owner/Open-GGUF/resolve/main/config.json`;
    await failureOf(collect(files.fetch({ bytes: 2, name: 'config.json', addresses: [address] }, never)));
    expect(sentTo('hub').at(-1)).toBeUndefined();
  });
});
