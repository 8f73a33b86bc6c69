import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { HearthPage } from './hearth-page';
import { seedConversation } from './seed-conversation';
import { putRows } from './stored-rows';

/** A screen that lies over the conversation. */
export interface Screen {
  readonly name: string;
  /** Opens it and waits until it is there. */
  readonly open: (hearth: HearthPage) => Promise<void>;
}

/** Everything that can be in an answer. */
const ANSWER = [
  '# A plan',
  'With **weight**, *stress*, `code` and a list:',
  '- one\n- two',
  '> A word from elsewhere',
  '| Day | Place | What there is to see | Where to eat | How to get there |\n| --- | --- | --- | --- | --- |\n| Friday | Lisbon | The castle and the river | By the market | By train |',
  '```python\nprint("a line that is longer than any telephone is wide, and goes on a little after that")\n```',
  'And a [link](https://example.org/path/that-is-long/and-has-no-place-to-break/at-the-end-of-a-line).',
].join('\n\n');

/** Puts a conversation into the database whose answer has two versions; gives the address that opens it. */
export async function seedVersions(context: BrowserContext, address: string): Promise<string> {
  const title = 'A weekend in Lisbon';
  const opens = await seedConversation(context, address, {
    title,
    turns: [{ question: 'Plan a weekend.', answer: ANSWER }],
  });
  const conversationId = opens.slice(opens.indexOf('=') + 1);
  const common = { conversationId, createdAt: Date.now(), status: 'complete' } as const;
  const [question, older, newer] = [0, 1, 2].map(() => crypto.randomUUID());
  const answer = {
    model: 'smollm2-135m',
    decision: { route: 'fast', confidence: 1, reasons: ['chose-fast'], milliseconds: 1, forced: true },
  };
  const attachment = { id: 'notes', name: 'notes.md', type: 'text/markdown', text: '# Notes' };
  await putRows(context, address, {
    conversations: [
      {
        id: conversationId,
        title,
        excerpt: 'Plan a weekend.',
        pinned: true,
        leafId: newer,
        createdAt: common.createdAt,
        updatedAt: common.createdAt,
      },
    ],
    messages: [
      {
        ...common,
        id: question,
        parentId: null,
        role: 'user',
        text: 'Plan a weekend, with the notes.',
        attachments: [attachment],
        position: 10,
      },
      { ...common, id: older, parentId: question, role: 'assistant', text: 'Stay at home.', position: 11, answer },
      { ...common, id: newer, parentId: question, role: 'assistant', text: ANSWER, position: 12, answer },
    ],
  });
  return opens;
}

/** Runs a command from the palette, by keys alone. */
export async function runCommand({ page }: HearthPage, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog', { name: 'Commands and conversations' }).getByRole('combobox');
  await expect(field).toBeFocused();
  await field.fill(title);
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
}

/** What slides, fades or changes its colour and will come to an end, by its animation or property. */
function endingAnimations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      if (animation.playState !== 'running' || animation.effect?.getComputedTiming().endTime === Infinity) return [];
      if (animation instanceof CSSTransition) return [animation.transitionProperty];
      return [animation instanceof CSSAnimation ? animation.animationName : 'an animation'];
    }),
  );
}

/** A colour that is handed down changes one element after the other, each in a frame of its own. */
const STILL_LOOKS = 3;

/** Waits until nothing moves or changes its colour any more. */
export async function untilStill(page: Page): Promise<void> {
  let looks = 0;
  await expect
    .poll(
      async () => {
        const ending = await endingAnimations(page);
        looks = ending.length === 0 ? looks + 1 : 0;
        return looks < STILL_LOOKS ? [`${looks} looks without change`, ...ending] : [];
      },
      { intervals: [40] },
    )
    .toEqual([]);
}

/** The dialog of that name. */
export function dialog({ page }: HearthPage, name: string): Locator {
  return page.getByRole('dialog', { name, exact: true });
}

/** A panel that the palette opens. */
function panel(command: string, name = command): Screen {
  return {
    name,
    async open(hearth) {
      await runCommand(hearth, command);
      await expect(dialog(hearth, name)).toBeVisible();
    },
  };
}

/** All of them, for a conversation as `seedVersions` leaves it. Escape closes each. */
export const screens: readonly Screen[] = [
  {
    name: 'palette',
    async open(hearth) {
      await hearth.page.keyboard.press('Control+k');
      await expect(dialog(hearth, 'Commands and conversations')).toBeVisible();
    },
  },
  panel('Models'),
  panel('Settings'),
  panel('Your prompts', 'Saved prompts'),
  panel('How Hearth answers here'),
  panel('Export and import'),
  panel('Keyboard shortcuts'),
  panel('Memory'),
  panel('Activity'),
  panel('Timers, alarms, reminders'),
  panel('Lists'),
  panel('Notes'),
  panel('Calendar'),
  panel('Speed on this device'),
  {
    name: 'a prompt that is being written',
    async open(hearth) {
      await runCommand(hearth, 'Your prompts');
      await dialog(hearth, 'Saved prompts').getByRole('button', { name: 'New prompt' }).click();
      await expect(dialog(hearth, 'Saved prompts').getByRole('textbox', { name: 'Name' })).toBeVisible();
    },
  },
  {
    name: 'places of a prompt to be filled',
    async open(hearth) {
      await hearth.composer.fill('/trans');
      await hearth.composer.press('Enter');
      await expect(dialog(hearth, 'Translate')).toBeVisible();
    },
  },
  {
    name: 'a file that came with a question',
    async open(hearth) {
      await hearth.page.getByRole('button', { name: /^notes\.md/ }).click();
      await expect(dialog(hearth, 'notes.md')).toBeVisible();
    },
  },
  {
    name: 'a link out of Hearth',
    async open(hearth) {
      await hearth.answers.last().getByRole('button', { name: 'link', exact: true }).click();
      await expect(dialog(hearth, 'A link out of Hearth')).toBeVisible();
    },
  },
  {
    name: 'versions side by side',
    async open(hearth) {
      await hearth.answers.last().getByRole('button', { name: 'More', exact: true }).click();
      await hearth.page.getByRole('menuitem', { name: 'Compare versions' }).click();
      await expect(dialog(hearth, 'Versions side by side')).toBeVisible();
    },
  },
];
