import { describe, expect, it, vi } from 'vitest';
import { FailureError } from '../../../../src/lib/core/failure';
import type { AppState } from '../../../../src/state/app.svelte';
import { listCommands, type Command } from '../../../../src/ui/palette/commands';
import type { PageActs } from '../../../../src/ui/palette/page-acts';
import { settled, startTestApp, textsOf, type TestAppOptions } from '../../../support/ui/started-app';

/** A page on which nothing happens but is noted. */
function notedPage() {
  const noted: string[] = [];
  const page: PageActs = {
    focusComposer: () => void noted.push('focus the composer'),
    copy: (text) => void noted.push(`copy ${text}`),
    save: ({ type }) => void noted.push(`save ${type}`),
  };
  return { page, noted };
}

/** An app in which one question was asked and answered, beside an empty one. */
async function started(options: TestAppOptions = {}, { asked = true } = {}) {
  const { app } = await startTestApp(options);
  if (asked) {
    app.composer.write('Hi you');
    await app.send();
  }
  const { page, noted } = notedPage();
  const command = (id: string): Command => {
    const found = listCommands(app, page).find((each) => each.id === id);
    if (found === undefined) throw new Error(`There is no command ${id}`);
    return found;
  };
  const run = async (id: string): Promise<void> => {
    const found = command(id);
    expect(found.available).toBe(true);
    found.run();
    await settled();
  };
  return { app, page, noted, command, run };
}

function offered(app: AppState, page: PageActs): readonly string[] {
  return listCommands(app, page)
    .filter(({ available }) => available)
    .map(({ id }) => id);
}

describe('The commands', () => {
  it('have names, words and keys of their own', async () => {
    const { app, page } = await started();
    const commands = listCommands(app, page);
    const keys = commands.flatMap(({ shortcut }) => (shortcut === undefined ? [] : [JSON.stringify(shortcut)]));
    for (const values of [commands.map(({ id }) => id), commands.map(({ title }) => title), keys]) {
      expect(values.filter((value, place) => values.indexOf(value) !== place)).toEqual([]);
    }
  });

  it('offer in an empty conversation only what can be done there', async () => {
    const { app, page } = await started({}, { asked: false });
    const ofConversation = ['rename', 'pin', 'save-markdown', 'save-html', 'save-json', 'delete'];
    for (const id of ['stop', 'again', 'continue', 'edit', 'copy', ...ofConversation]) {
      expect(offered(app, page)).not.toContain(id);
    }
    for (const id of ['new', 'temporary', 'search', 'settings', 'models', 'import', 'shortcuts']) {
      expect(offered(app, page)).toContain(id);
    }
  });

  it('each run where they are offered, and none of them fails', async () => {
    const { app, page } = await started();
    for (const id of offered(app, page)) {
      const { run } = await started();
      await run(id);
    }
  });
});

describe('A command', () => {
  it('begins a new conversation, to be kept or not, and goes to where one writes', async () => {
    const { app, noted, run } = await started();
    await run('new');
    expect(app.chat.messages).toEqual([]);
    await run('temporary');
    expect(app.conversations.start.temporary).toBe(true);
    expect(noted).toEqual(['focus the composer', 'focus the composer']);
  });

  it('answers the last question again', async () => {
    const { app, run } = await started();
    await run('again');
    const answer = app.chat.messages.at(-1);
    expect(answer === undefined ? [] : app.chat.versions(answer)).toHaveLength(2);
  });

  it('stops an answer that is being written, and only then', async () => {
    let go = (): void => undefined;
    const { app, command, run } = await started(
      { pause: () => new Promise((resolve) => (go = resolve)) },
      { asked: false },
    );
    app.composer.write('Hi');
    const sent = app.send();
    await settled();
    expect(command('again').available).toBe(false);
    await run('stop');
    expect(app.chat.turn?.stopping).toBe(true);
    let over = false;
    void sent.then(() => (over = true));
    while (!over) {
      go();
      await settled();
    }
    expect(command('stop').available).toBe(false);
    expect(app.chat.messages.at(-1)?.status).toBe('stopped');
  });

  it('edits the last question and copies the last answer', async () => {
    const { app, noted, run } = await started();
    await run('edit');
    expect(app.chat.editingId).toBe(app.chat.messages[0]?.id);
    await run('copy');
    expect(noted).toEqual(['copy Hello there']);
  });

  it('pins the open conversation, and says so the next time', async () => {
    const { app, command, run } = await started();
    const before = command('pin').title;
    await run('pin');
    expect(app.conversations.current?.pinned).toBe(true);
    expect(command('pin').title).not.toBe(before);
    await run('pin');
    expect(app.conversations.current?.pinned).toBe(false);
  });

  it('deletes the open conversation in a way that can be undone', async () => {
    const { app, run } = await started();
    await run('delete');
    expect(app.conversations.list).toEqual([]);
    await app.restoreConversation();
    expect(textsOf(app)).toEqual(['user: Hi you', 'assistant: Hello there']);
  });

  it('opens each panel', async () => {
    const { app, run } = await started();
    for (const [id, panel] of [
      ['manner', 'manner'],
      ['prompts', 'prompts'],
      ['models', 'models'],
      ['settings', 'settings'],
      ['import', 'transfer'],
      ['rename', 'rename'],
      ['shortcuts', 'shortcuts'],
    ] as const) {
      await run(id);
      expect(app.panel).toBe(panel);
    }
  });

  it('changes the appearance, and who answers', async () => {
    const { app, run } = await started();
    await run('dark');
    expect(app.settings.values.theme).toBe('dark');
    await run('light');
    expect(app.settings.values.theme).toBe('light');
    await run('think');
    expect(app.composer.preference).toBe('reasoning');
    await run('auto');
    expect(app.composer.preference).toBe('auto');
  });

  it.each([
    ['export', 'application/json'],
    ['export-markdown', 'text/markdown'],
    ['save-markdown', 'text/markdown'],
    ['save-html', 'text/html'],
    ['save-json', 'application/json'],
  ])('saves conversations as one file: %s', async (id, type) => {
    const { app, noted, run } = await started();
    await run(id);
    await vi.waitFor(() => expect(noted).toEqual([`save ${type}`]));
    expect(app.panel).toBe('none');
  });

  it('continues the last answer where it broke off, and only then', async () => {
    let go = (): void => undefined;
    const { app, command, run } = await started(
      { pause: () => new Promise((resolve) => (go = resolve)) },
      { asked: false },
    );
    const finish = async (work: () => Promise<void>): Promise<void> => {
      let over = false;
      void work().then(() => (over = true));
      while (!over) {
        go();
        await settled();
      }
    };
    app.composer.write('Hi');
    const sent = app.send();
    while ((app.chat.turn?.text ?? '') === '') {
      go();
      await settled();
    }
    app.chat.stop();
    await finish(() => sent);
    expect(app.chat.messages.at(-1)).toMatchObject({ status: 'stopped', text: expect.stringMatching(/./) as string });
    await run('continue');
    await finish(async () => {
      while (app.chat.turn !== undefined) await settled();
    });
    expect(app.chat.messages.at(-1)?.status).toBe('complete');
    expect(command('continue').available).toBe(false);
  });

  it('shows what went wrong where the conversations cannot be saved', async () => {
    let broken = false;
    const { app, noted, run } = await started({
      around: (store) => ({
        ...store,
        conversations: () =>
          broken
            ? Promise.reject(new FailureError({ code: 'storage-failed', reason: 'planted' }))
            : store.conversations(),
      }),
    });
    broken = true;
    await run('export');
    expect(noted).toEqual([]);
    expect(app.panel).toBe('transfer');
    expect(app.transfer.failure?.code).toBe('storage-failed');
  });
});
