import type { Component } from 'svelte';
import type { AppState } from '../../state/app.svelte';
import type { PanelName } from '../../state/panel-name';
import { m } from '../../paraglide/messages';

/** What lies over the conversation when it is asked for; its code is fetched then. */
export interface Panel {
  readonly title: () => string;
  readonly load: () => Promise<{ readonly default: Component<{ readonly app: AppState }> }>;
}

/** Those that need the state alone, by their name; `App.svelte` shows the others itself. */
export const panels: Readonly<Record<Exclude<PanelName, 'none' | 'palette' | 'settings'>, Panel>> = {
  models: { title: m.shell_models, load: () => import('../models/ModelsPanel.svelte') },
  prompts: { title: m.prompts_list, load: () => import('../prompts/PromptsPanel.svelte') },
  manner: { title: m.prompts_manner, load: () => import('../prompts/MannerPanel.svelte') },
  transfer: { title: m.transfer_title, load: () => import('../transfer/TransferPanel.svelte') },
  rename: { title: m.palette_rename, load: () => import('../conversations/RenamePanel.svelte') },
  shortcuts: { title: m.palette_shortcuts, load: () => import('../shortcuts/ShortcutsPanel.svelte') },
  alerts: { title: m.alerts_title, load: () => import('../alerts/AlertsPanel.svelte') },
  lists: { title: m.lists_title, load: () => import('../lists/ListsPanel.svelte') },
  notes: { title: m.notes_title, load: () => import('../notes/NotesPanel.svelte') },
  calendar: { title: m.calendar_title, load: () => import('../calendar/CalendarPanel.svelte') },
  memory: { title: m.memory_title, load: () => import('../memory/MemoryPanel.svelte') },
  speed: { title: m.speed_title, load: () => import('../speed/SpeedPanel.svelte') },
  activity: { title: m.activity_title, load: () => import('../activity/ActivityPanel.svelte') },
};
