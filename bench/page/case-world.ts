import { createCalendar } from '../../src/lib/calendar/calendar';
import type { Timer } from '../../src/lib/core/alert';
import { shoppingListId, toDoListId, type List, type ListItem } from '../../src/lib/core/list';
import { randomBelow } from '../../src/lib/core/random-below';
import { usualVoice } from '../../src/lib/core/voice-settings';
import type { ReadingContext } from '../../src/lib/skills/skill';
import type { SkillApp, SkillVoice, SkillWorld } from '../../src/lib/skills/skill-world';
import { createMemoryAlertStore } from '../../src/lib/storage/memory-alert-store';
import { createMemoryEventStore } from '../../src/lib/storage/memory-event-store';
import { createMemoryListStore } from '../../src/lib/storage/memory-list-store';
import { createMemoryNoteStore } from '../../src/lib/storage/memory-note-store';
import type { RouteCase } from './api';
import { ownTimeZone, readMoment } from './case-clock';

/** Where a case takes place: what the skills read it with, and what they may change. */
export interface CaseWorld {
  readonly context: ReadingContext;
  readonly world: SkillWorld;
}

/** Makes a world in memory of what a case says; the rest is empty, and now and here. */
export async function createCaseWorld({ now, timezone, lists, timers }: RouteCase): Promise<CaseWorld> {
  const timeZone = timezone ?? ownTimeZone();
  const moment = readMoment(now ?? Date.now(), timeZone);
  const listStore = createMemoryListStore();
  const rows = lists.map(({ name }, index): List => ({ id: listId(name, index), name, createdAt: index }));
  const items = lists.flatMap((list, index) =>
    list.items.map(({ text, done }, position): ListItem => ({
      id: `item ${index} ${position}`,
      listId: rows[index]?.id ?? '',
      text,
      done,
      position,
    })),
  );
  await listStore.change({ lists: { saved: rows }, items: { saved: items } });
  const alerts = createMemoryAlertStore();
  await alerts.change({
    saved: timers.map(({ name, seconds, remaining = seconds, paused }, index): Timer => {
      const remainingMs = remaining * 1000;
      return {
        id: `timer ${index}`,
        kind: 'timer',
        ...(name === '' ? {} : { name }),
        createdAt: moment - (seconds * 1000 - remainingMs),
        durationMs: seconds * 1000,
        state: paused ? { remainingMs } : { endsAt: moment + remainingMs },
      };
    }),
  });
  return {
    context: {
      now: moment,
      timeZone,
      listNames: (await listStore.lists()).map(({ name }) => name),
      listItems: items.flatMap(({ text, done }) => (done ? [] : [text])),
    },
    world: {
      now: moment,
      timeZone,
      locale: 'en-GB',
      randomBelow: (limit) => randomBelow(limit, (values) => crypto.getRandomValues(values)),
      createId: () => crypto.randomUUID(),
      alerts,
      lists: listStore,
      notes: createMemoryNoteStore(),
      calendar: createCalendar(createMemoryEventStore(), () => timeZone),
      voice: voiceWithoutSound(),
      app: appWithoutScreen(),
      undoLast: () => Promise.resolve(undefined),
    },
  };
}

function listId(name: string, index: number): string {
  if (/^shopping\b/i.test(name)) return shoppingListId;
  return /^to-?\s?do\b/i.test(name) ? toDoListId : `list ${index}`;
}

function voiceWithoutSound(): SkillVoice {
  let settings = usualVoice;
  return {
    speaks: true,
    settings: () => settings,
    change(change) {
      settings = { ...settings, ...change };
      return Promise.resolve();
    },
    stop: () => undefined,
  };
}

function appWithoutScreen(): SkillApp {
  return {
    chat: () => ({ title: 'A conversation', pinned: false }),
    changeChat: () => Promise.resolve(),
    deleteChat: () => undefined,
    newChat: () => undefined,
    show: () => undefined,
    search: () => undefined,
    theme: () => 'system',
    setTheme: () => Promise.resolve(),
    languages: ['en', 'de'],
    language: () => 'en',
    setLanguage: () => Promise.resolve(),
    lastAnswer: () => undefined,
  };
}
