import { isCutOff } from '../../lib/core/cut-off';
import { m } from '../../paraglide/messages';
import type { AppState } from '../../state/app.svelte';
import type { IconName } from '../parts/icon-paths';
import { createMessageActs } from '../chat/message-acts';
import { createConversationActs } from '../conversations/conversation-acts';
import { exportWords } from '../transfer/export-words';
import type { PageActs } from './page-acts';
import { shortcuts, type Shortcut } from './shortcut';

/** One act that the palette offers, and a key that does the same. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  readonly shortcut?: Shortcut;
  /** Whether there is anything to do now; it is left out of the palette otherwise. */
  readonly available: boolean;
  run(): void;
}

/** Everything that can be done from anywhere. The palette, the shortcuts and their list come from here. */
export function listCommands(app: AppState, page: PageActs): readonly Command[] {
  const { chat, composer, conversations, settings, transfer } = app;
  const answer = chat.messages.findLast(({ role }) => role === 'assistant');
  const question = chat.messages.findLast(({ role }) => role === 'user');
  const current = conversations.current;
  const idle = chat.turn === undefined;
  const isListed = conversations.list.some(({ id }) => id === current?.id);
  const acts = createConversationActs(app, () => undefined, page.save);
  const always = { available: true };
  const focusComposer = (): void => page.focusComposer();

  return [
    {
      id: 'palette',
      title: m.palette_open(),
      icon: 'search',
      shortcut: shortcuts.palette,
      available: false,
      run: () => (app.panel = 'palette'),
    },
    {
      id: 'new',
      title: m.conversations_new(),
      icon: 'new',
      shortcut: shortcuts.new,
      ...always,
      run: () => void app.openConversation(undefined).then(focusComposer),
    },
    {
      id: 'temporary',
      title: m.palette_temporary(),
      icon: 'temporary',
      shortcut: shortcuts.temporary,
      ...always,
      run: () => void app.startTemporaryConversation().then(focusComposer),
    },
    {
      id: 'search',
      title: m.conversations_search_label(),
      icon: 'search',
      shortcut: shortcuts.search,
      ...always,
      run: () => app.wantSearch(),
    },
    { id: 'write', title: m.palette_write(), icon: 'edit', shortcut: shortcuts.write, ...always, run: focusComposer },
    { id: 'stop', title: m.chat_stop(), icon: 'close', available: !idle, run: () => chat.stop() },
    {
      id: 'again',
      title: m.chat_ask_again(),
      icon: 'again',
      available: idle && answer !== undefined,
      run: () => answer !== undefined && void app.answerAgain(answer, 'auto'),
    },
    {
      id: 'continue',
      title: m.palette_continue(),
      icon: 'continue',
      available: idle && answer !== undefined && isCutOff(answer),
      run: () => answer !== undefined && createMessageActs(app).goOn(answer),
    },
    {
      id: 'edit',
      title: m.palette_edit_last(),
      icon: 'edit',
      shortcut: shortcuts.edit,
      available: idle && question !== undefined,
      run: () => question !== undefined && (chat.editingId = question.id),
    },
    {
      id: 'copy',
      title: m.palette_copy_last(),
      icon: 'copy',
      available: answer !== undefined && answer.text !== '',
      run: () => answer !== undefined && page.copy(answer.text),
    },
    { id: 'auto', title: m.palette_auto(), icon: 'models', ...always, run: () => (composer.preference = 'auto') },
    { id: 'fast', title: m.palette_fast(), icon: 'fast', ...always, run: () => (composer.preference = 'fast') },
    { id: 'think', title: m.palette_think(), icon: 'think', ...always, run: () => (composer.preference = 'reasoning') },
    {
      id: 'rename',
      title: m.palette_rename(),
      icon: 'edit',
      available: isListed,
      run: () => (app.panel = 'rename'),
    },
    {
      id: 'pin',
      title: current?.pinned === true ? m.conversations_unpin() : m.conversations_pin(),
      icon: 'pin',
      available: isListed,
      run: () => void conversations.change(current?.id, { pinned: current?.pinned !== true }),
    },
    {
      id: 'remember',
      title: current?.memory === false ? m.memory_conversation_on() : m.memory_conversation_off(),
      icon: 'memory',
      available: isListed,
      run: () => void conversations.change(current?.id, { memory: current?.memory === false ? undefined : false }),
    },
    ...(
      [
        ['markdown', m.palette_share_markdown()],
        ['html', m.palette_share_html()],
        ['json', m.palette_export_json()],
      ] as const
    ).map(([format, title]): Command => ({
      id: `save-${format}`,
      title,
      icon: 'download',
      available: current !== undefined,
      run: () => current !== undefined && acts.save(current, format),
    })),
    {
      id: 'delete',
      title: m.palette_delete(),
      icon: 'trash',
      available: current !== undefined,
      run: () => current !== undefined && void app.removeConversation(current.id),
    },
    { id: 'manner', title: m.prompts_manner(), icon: 'manner', ...always, run: () => (app.panel = 'manner') },
    { id: 'prompts', title: m.prompts_manage(), icon: 'edit', ...always, run: () => (app.panel = 'prompts') },
    { id: 'alerts', title: m.alerts_title(), icon: 'timer', ...always, run: () => (app.panel = 'alerts') },
    { id: 'lists', title: m.lists_title(), icon: 'list', ...always, run: () => (app.panel = 'lists') },
    { id: 'notes', title: m.notes_title(), icon: 'note', ...always, run: () => (app.panel = 'notes') },
    { id: 'calendar', title: m.calendar_title(), icon: 'calendar', ...always, run: () => (app.panel = 'calendar') },
    { id: 'memory', title: m.memory_title(), icon: 'memory', ...always, run: () => (app.panel = 'memory') },
    { id: 'models', title: m.shell_models(), icon: 'models', ...always, run: () => (app.panel = 'models') },
    { id: 'activity', title: m.activity_title(), icon: 'activity', ...always, run: () => (app.panel = 'activity') },
    { id: 'speed', title: m.speed_title(), icon: 'fast', ...always, run: () => (app.panel = 'speed') },
    { id: 'settings', title: m.shell_settings(), icon: 'settings', ...always, run: () => (app.panel = 'settings') },
    {
      id: 'light',
      title: m.palette_light(),
      icon: 'settings',
      ...always,
      run: () => void settings.change({ theme: 'light' }),
    },
    {
      id: 'dark',
      title: m.palette_dark(),
      icon: 'settings',
      ...always,
      run: () => void settings.change({ theme: 'dark' }),
    },
    ...(
      [
        ['json', 'export', m.transfer_export_all()],
        ['markdown', 'export-markdown', m.transfer_export_all_markdown()],
      ] as const
    ).map(([format, id, title]): Command => ({
      id,
      title,
      icon: 'download',
      available: true,
      run: () =>
        void transfer.exportAll(format, exportWords()).then((file) => {
          if (file === undefined) app.panel = 'transfer';
          else page.save(file);
        }),
    })),
    { id: 'import', title: m.transfer_title(), icon: 'file', ...always, run: () => (app.panel = 'transfer') },
    {
      id: 'shortcuts',
      title: m.palette_shortcuts(),
      icon: 'keyboard',
      shortcut: shortcuts.shortcuts,
      ...always,
      run: () => (app.panel = 'shortcuts'),
    },
  ];
}
