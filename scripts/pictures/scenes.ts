import { converse } from './conversations';
import type { Screen } from './screen';

/** Takes a picture of what the screen shows and keeps it under that name. */
export type Camera = (screen: Screen, name: string) => Promise<void>;

type Scene = (screen: Screen, camera: Camera) => Promise<void>;

/** Everything that is photographed at a computer, from the first visit on. */
export const photographComputer: Scene = async (screen, camera) => {
  await screen.download.waitFor();
  await camera(screen, 'first-visit');
  await screen.install();
  await converse(screen);
  for (const scene of [conversation, whyThisModel, palette, search, prompts, files, settings, versions]) {
    await scene(screen, camera);
  }
};

/** The same conversation in the hand. */
export const photographPhone: Scene = async (screen, camera) => {
  await screen.page.getByRole('button', { name: 'Conversations' }).click();
  const list = screen.page.getByRole('dialog', { name: 'Conversations' });
  await list.getByRole('listitem').getByRole('button').first().click();
  await screen.lastAnswer().waitFor();
  await camera(screen, 'phone');
};

const conversation: Scene = async (screen, camera) => {
  await camera(screen, 'conversation');
  await screen.page.emulateMedia({ colorScheme: 'dark' });
  await camera(screen, 'conversation-dark');
  await screen.page.emulateMedia({ colorScheme: 'light' });
};

const whyThisModel: Scene = async (screen, camera) => {
  await screen.toggleDetails();
  await screen.lastAnswer().locator('dl').scrollIntoViewIfNeeded();
  await camera(screen, 'why-this-model');
  await screen.toggleDetails();
};

const palette: Scene = async (screen, camera) => {
  await screen.page.keyboard.press('Control+k');
  await screen.page.getByRole('dialog').getByRole('option').first().waitFor();
  await camera(screen, 'palette');
  await screen.page.keyboard.press('Escape');
};

const search: Scene = async (screen, camera) => {
  const field = screen.page.getByRole('searchbox', { name: 'Search conversations' });
  await field.fill('pancakes');
  await screen.page.locator('mark').first().waitFor();
  await camera(screen, 'search');
  await field.fill('');
};

const prompts: Scene = async (screen, camera) => {
  await screen.composer.fill('/');
  await screen.page.getByRole('listbox', { name: 'Saved prompts' }).waitFor();
  await camera(screen, 'prompts');
  await screen.composer.fill('');
};

const files: Scene = async (screen, camera) => {
  const buffer = Buffer.from('# Shopping list\n\n- flour\n- eggs\n- milk\n- maple syrup\n');
  await screen.page
    .getByRole('region', { name: 'New message' })
    .locator('input[type="file"]')
    .setInputFiles({ name: 'Shopping list.md', mimeType: 'text/markdown', buffer });
  await screen.page.getByRole('list', { name: 'Attached files' }).waitFor();
  await screen.composer.fill('What on this list is sweet?');
  await camera(screen, 'files');
  await screen.page.getByRole('button', { name: 'Remove Shopping list.md' }).click();
  await screen.composer.fill('');
};

const settings: Scene = async (screen, camera) => {
  await screen.page.getByRole('button', { name: 'Settings' }).click();
  await screen.page.getByText('Works without a network').waitFor();
  await screen.page.getByText('Together').waitFor();
  await camera(screen, 'settings');
  await screen.page.keyboard.press('Escape');
};

const versions: Scene = async (screen, camera) => {
  await screen.askOtherModel();
  await screen.lastAnswer().getByRole('button', { name: 'More', exact: true }).click();
  await screen.page.getByRole('menuitem', { name: 'Compare versions' }).click();
  const dialog = screen.page.getByRole('dialog', { name: 'Versions side by side' });
  await dialog.locator('.markdown').nth(1).waitFor();
  await camera(screen, 'versions');
  // The first answer, which the other pictures show, is the one to go on with.
  await dialog.getByRole('button', { name: 'Go on with this one' }).last().click();
  await dialog.waitFor({ state: 'detached' });
};
