import { languageChoices, type LanguageChoice } from '../lib/core/locale';
import type { SkillApp, SkillVoice } from '../lib/skills/skill-world';
import type { AppState } from './app.svelte';
import type { SettingsState } from './settings.svelte';

/** Lets an answer act on the screen. */
export function createSkillApp(app: () => AppState): SkillApp {
  return {
    newChat(temporary) {
      app().afterTurn(() => (temporary ? app().startTemporaryConversation() : app().openConversation(undefined)));
    },
    chat: () => ({
      title: app().conversations.current?.title ?? '',
      pinned: app().conversations.current?.pinned === true,
    }),
    changeChat: (change) => app().conversations.change(app().conversations.currentId, change),
    deleteChat() {
      const { currentId } = app().conversations;
      if (currentId !== undefined) app().afterTurn(() => app().removeConversation(currentId));
    },
    show: (panel) => void (app().panel = panel),
    search(words) {
      app().wantSearch();
      if (words !== '') void app().search.find(words);
    },
    theme: () => app().settings.values.theme,
    setTheme: (theme) => app().settings.change({ theme }),
    languages: languageChoices.filter((choice) => choice !== 'system'),
    language: () => app().settings.values.language,
    async setLanguage(language) {
      const choice = languageChoices.find((known): known is LanguageChoice => known === language);
      if (choice !== undefined) await app().settings.change({ language: choice });
    },
    lastAnswer: () =>
      app().chat.messages.findLast(
        ({ role, status, text }) => role === 'assistant' && status === 'complete' && text !== '',
      )?.text,
  };
}

/** Lets an answer set how Hearth speaks, for when it does. */
export function createSkillVoice(settings: () => SettingsState): SkillVoice {
  return {
    speaks: false,
    settings: () => settings().values.voice,
    change: (change) => settings().change({ voice: { ...settings().values.voice, ...change } }),
    stop: () => undefined,
  };
}
