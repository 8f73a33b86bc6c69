import type { Attachment, Message, RoutePreference } from '../../lib/core/conversation';
import type { Failure } from '../../lib/core/failure';
import type { AppState } from '../../state/app.svelte';

/** What can be done with the messages on screen. */
export interface MessageActs {
  /** The message and those that stand in its place on other branches, oldest first. */
  versions(message: Message): readonly Message[];
  show(version: Message): void;
  again(answer: Message, preference: RoutePreference): void;
  goOn(answer: Message): void;
  beginEdit(question: Message): void;
  cancelEdit(): void;
  edit(question: Message, text: string, attachments: readonly Attachment[]): void;
  quote(words: string): void;
  openModels(): void;
  /** Whether the answer changed something that can still be taken back. */
  canUndo(answer: Message): boolean;
  undo(answer: Message): void;
  /** What was said when its change was taken back. */
  undone(answer: Message): string | undefined;
  /** Why it could not be taken back when that was tried last. */
  undoFailure(answer: Message): Failure | undefined;
}

export function createMessageActs(app: AppState): MessageActs {
  const { chat, composer } = app;
  return {
    versions: (message) => chat.versions(message),
    show: (version) => void chat.show(version),
    again: (answer, preference) => void app.answerAgain(answer, preference),
    goOn: (answer) => void app.continueAnswer(answer),
    beginEdit: (question) => (chat.editingId = question.id),
    cancelEdit: () => (chat.editingId = undefined),
    edit: (question, text, attachments) =>
      void app.edit(question, { text, attachments, preference: composer.preference }),
    quote(words) {
      composer.quote(words);
      // A menu that this was chosen from gives the focus back to its button in the same moment.
      requestAnimationFrame(() => document.getElementById('composer')?.focus());
    },
    openModels: () => (app.panel = 'models'),
    canUndo: ({ id }) => app.undo.canUndo(id),
    undo: ({ id }) => void app.undo.undo(id),
    undone: ({ id }) => app.undo.said.get(id),
    undoFailure: ({ id }) => (app.undo.failed?.answerId === id ? app.undo.failed.failure : undefined),
  };
}
