import { describe, expect, it } from 'vitest';
import {
  followLaunches,
  sharedText,
  type Launch,
  type LaunchedFile,
  type LaunchParams,
} from '../../../src/lib/web-app/launches';
import type { SharedContent } from '../../../src/workers/service-worker/api';

const nothing: SharedContent = { title: '', text: '', url: '', files: [], refusedFiles: [] };

function setUp(first: string) {
  let address = first;
  let consume: ((params: LaunchParams) => void) | undefined;
  const launches: Launch[] = [];
  const shared = new Map([['1', { ...nothing, text: 'words' }]]);
  followLaunches(
    {
      address: { read: () => address, clean: (next) => (address = next) },
      queue: { setConsumer: (consumer) => (consume = consumer) },
      takeShared: async (id) => {
        const content = shared.get(id);
        shared.delete(id);
        return content;
      },
    },
    (launch) => launches.push(launch),
  );
  return { launches, launch: (params: LaunchParams) => consume?.(params), address: () => address };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function file(name: string, text: string, size = text.length): LaunchedFile {
  return { name, getFile: async () => ({ size, text: async () => text }) };
}

describe('followLaunches', () => {
  it('finds nothing in a plain address', async () => {
    const { launches } = setUp('https://hearth.test/app/#conversation=1');
    await settled();
    expect(launches).toEqual([]);
  });

  it('reads a shortcut and cleans the address, so that a reload does not repeat it', async () => {
    const { launches, address } = setUp('https://hearth.test/app/?start=new#conversation=1');
    await settled();
    expect(launches).toEqual([{ kind: 'new-conversation' }]);
    expect(address()).toBe('https://hearth.test/app/#conversation=1');
  });

  it('takes in what was shared, once', async () => {
    const { launches, launch } = setUp('https://hearth.test/?share=1');
    await settled();
    launch({ targetURL: 'https://hearth.test/?share=2' });
    await settled();
    expect(launches).toEqual([{ kind: 'content', content: { ...nothing, text: 'words' } }]);
  });

  it('does not count the launch of this very page twice', async () => {
    const { launches, launch } = setUp('https://hearth.test/?start=new');
    launch({ targetURL: 'https://hearth.test/?start=new' });
    await settled();
    expect(launches).toHaveLength(1);
    launch({ targetURL: 'https://hearth.test/?start=new' });
    await settled();
    expect(launches).toHaveLength(2);
  });

  it('opens text files, and names those that are too large', async () => {
    const { launches, launch } = setUp('https://hearth.test/');
    launch({ files: [file('a.md', '# A'), file('b.txt', 'B', 3_000_000)] });
    await settled();
    expect(launches).toEqual([
      { kind: 'content', content: { ...nothing, files: [{ name: 'a.md', text: '# A' }], refusedFiles: ['b.txt'] } },
    ]);
  });
});

describe('sharedText', () => {
  it('puts title, words and address below each other', () => {
    expect(sharedText({ ...nothing, title: 'T', text: 'words', url: 'https://a.test/' })).toBe(
      'T\n\nwords\n\nhttps://a.test/',
    );
  });

  it('says nothing twice', () => {
    expect(sharedText({ ...nothing, text: 'see https://a.test/', url: 'https://a.test/' })).toBe('see https://a.test/');
    expect(sharedText({ ...nothing, title: 'same', text: 'same' })).toBe('same');
  });
});
