import { createCalendar } from '../../../src/lib/calendar/calendar';
import { usualVoice } from '../../../src/lib/core/voice-settings';
import type { SkillApp, SkillChat, SkillTheme, SkillVoice, SkillWorld } from '../../../src/lib/skills/skill-world';
import { createMemoryAlertStore } from '../../../src/lib/storage/memory-alert-store';
import { createMemoryEventStore } from '../../../src/lib/storage/memory-event-store';
import { createMemoryListStore } from '../../../src/lib/storage/memory-list-store';
import { createMemoryNoteStore } from '../../../src/lib/storage/memory-note-store';
import { countedIds } from '../counted-ids';

/** What the screen was asked to do. */
export type ScreenAct = readonly [act: string, ...details: readonly (string | boolean)[]];

/** An empty world in memory: Wednesday 11 November 2026, 14:05 in London, in British English. */
export function createTestWorld(given: Partial<SkillWorld> = {}): SkillWorld & { readonly acts: readonly ScreenAct[] } {
  const acts: ScreenAct[] = [];
  return {
    now: Date.UTC(2026, 10, 11, 14, 5),
    timeZone: 'Europe/London',
    locale: 'en-GB',
    randomBelow: () => 0,
    createId: countedIds(),
    alerts: createMemoryAlertStore(),
    lists: createMemoryListStore(),
    notes: createMemoryNoteStore(),
    calendar: createCalendar(createMemoryEventStore(), () => given.timeZone ?? 'Europe/London'),
    voice: createTestVoice(acts),
    app: createTestApp(acts),
    undoLast: () => Promise.resolve(undefined),
    ...given,
    acts,
  };
}

function createTestVoice(acts: ScreenAct[]): SkillVoice {
  let settings = usualVoice;
  return {
    speaks: false,
    settings: () => settings,
    async change(change) {
      settings = { ...settings, ...change };
    },
    stop: () => void acts.push(['stop']),
  };
}

function createTestApp(acts: ScreenAct[]): SkillApp {
  let theme: SkillTheme = 'system';
  let language = 'system';
  let chat: SkillChat = { title: '', pinned: false };
  return {
    chat: () => chat,
    async changeChat(change) {
      chat = { ...chat, ...change };
    },
    deleteChat: () => void acts.push(['delete chat']),
    newChat: (temporary) => void acts.push(['new chat', temporary]),
    show: (panel) => void acts.push(['show', panel]),
    search: (words) => void acts.push(['search', words]),
    theme: () => theme,
    async setTheme(next) {
      theme = next;
    },
    languages: ['en', 'de'],
    language: () => language,
    async setLanguage(next) {
      language = next;
    },
    lastAnswer: () => undefined,
  };
}
