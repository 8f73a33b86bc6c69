import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { manifestName, manifestOfSeveralName, manifestText } from '../../src/lib/models/set-manifest';
import { readZip } from '../../src/workers/files/zip/read-zip';
import { ANSWER_LIMIT, type HearthPage } from '../support/e2e/hearth-page';
import { expect, test } from '../support/e2e/hearth-test';
import { storedModelFiles } from '../support/e2e/page-storage';
import {
  anotherEmbedding,
  confusedEmbedding,
  zipOfEmbeddings,
  type AnotherEmbedding,
} from '../support/e2e/another-embedding';
import { embeddingModel, fastModel } from '../support/e2e/small-set';
import { allRows } from '../support/e2e/stored-rows';
import { writeZip } from '../support/write-zip';

let zip = '';

test.beforeEach(async () => {
  zip = join(await mkdtemp(join(tmpdir(), 'hearth-set-')), 'model.zip');
});

test.afterEach(() => rm(join(zip, '..'), { recursive: true, force: true }));

function section(page: Page): Locator {
  return page.getByRole('region', { name: 'Add models from a zip or a folder' });
}

/** Picks the zip as a person does, through the button. */
async function importZip(hearth: HearthPage): Promise<void> {
  const { page } = hearth;
  await hearth.openModels('Add');
  const chooser = page.waitForEvent('filechooser');
  await section(page).getByRole('button', { name: 'Add from a zip…' }).click();
  await (await chooser).setFiles(zip);
}

test('a model goes out as a zip, comes in on another device without a download, and answers there', async ({
  hearth,
  fresh: { hearth: other, server },
}) => {
  await hearth.openModels();
  const row = hearth.modelRow(fastModel.title);
  await row.getByText(`Details ${fastModel.title}`).click();
  const download = hearth.page.waitForEvent('download', ANSWER_LIMIT);
  await row.getByRole('button', { name: `Export ${fastModel.title} as a file` }).click();
  await (await download).saveAs(zip);

  await other.open(server.address);
  await other.chooseSmallSet();
  await importZip(other);
  await expect(section(other.page)).toContainText(`${fastModel.title} is on this device now.`, ANSWER_LIMIT);
  await other.page.getByRole('button', { name: 'Close', exact: true }).click();
  await other.askAndWait('What is the capital of France? Answer with one word.');
  expect(server.requests.filter(({ path }) => path.startsWith('/models/'))).toEqual([]);
});

test('a zip whose manifest lies about one file is refused whole', async ({ fresh: { hearth, server } }) => {
  const { files } = embeddingModel;
  const lie = files.map((file, at) => (at < files.length - 1 ? file : { ...file, sha256: 'a'.repeat(64) }));
  const manifest = manifestText({ ...embeddingModel, files: lie });
  const contents = files.map(async ({ path, sha256 }) => ({
    name: path,
    content: await readFile(join('models', sha256)),
  }));
  const entries = [
    { name: manifestName, content: new TextEncoder().encode(manifest) },
    ...(await Promise.all(contents)),
  ];
  await writeFile(zip, writeZip(entries));

  await hearth.open(server.address);
  await importZip(hearth);
  await expect(section(hearth.page).getByRole('alert')).toContainText(
    `These model files cannot be taken in: ${files.at(-1)?.path} is not the file that its ${manifestName} names.`,
  );
  expect(await storedModelFiles(hearth.page)).toEqual([]);
});

/** Takes the embedding model of the set in, and that one. */
async function importEmbeddings(hearth: HearthPage, other: AnotherEmbedding): Promise<void> {
  await writeFile(zip, await zipOfEmbeddings(other));
  await importZip(hearth);
  await expect(section(hearth.page)).toContainText(
    `These models are on this device now: ${embeddingModel.title} and ${other.model.title}.`,
    ANSWER_LIMIT,
  );
}

test('all models of a device come in as one zip, and go out as the same', async ({ fresh: { hearth, server } }) => {
  await hearth.open(server.address);
  await importEmbeddings(hearth, anotherEmbedding);
  await hearth.openModels();
  const download = hearth.page.waitForEvent('download', ANSWER_LIMIT);
  const button = hearth.page.getByRole('button', { name: /^Export all… \(/ });
  await button.press('Enter');
  await (await download).saveAs(zip);
  await expect(button).toBeFocused();
  const members = await readZip(new Blob([await readFile(zip)]));
  const hashes = new Set([...embeddingModel.files, ...anotherEmbedding.model.files].map(({ sha256 }) => sha256));
  expect(new Set(members.map(({ path }) => path))).toEqual(new Set([manifestOfSeveralName, ...hashes]));
  expect(server.requests.filter(({ path }) => path.startsWith('/models/'))).toEqual([]);
});

test('another embedding model is put to use: what was said is given vectors anew', async ({
  fresh: { hearth, server },
}) => {
  const { page } = hearth;
  const vectorModels = async (): Promise<readonly string[]> => {
    const rows = (await allRows(page))['hearth/memoryVectors'] as readonly { readonly model: string }[];
    return [...new Set(rows.map(({ model }) => model))];
  };
  await hearth.open(server.address);
  await importEmbeddings(hearth, anotherEmbedding);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await hearth.ask('Remember that my sister lives in Lisbon.');
  await expect.poll(vectorModels, ANSWER_LIMIT).toEqual([embeddingModel.id]);

  await hearth.openModels();
  const choice = page.getByRole('combobox', { name: 'What you said is found by' });
  await choice.selectOption({ label: anotherEmbedding.model.title });
  await expect.poll(vectorModels, ANSWER_LIMIT).toEqual([anotherEmbedding.model.id]);

  await page.reload();
  await hearth.openModels();
  await expect(choice).toHaveValue(anotherEmbedding.model.id);
  await choice.selectOption('');
  await expect.poll(vectorModels, ANSWER_LIMIT).toEqual([embeddingModel.id]);
});

test('an embedding model that takes each word for another is not used, and says so where it is chosen', async ({
  fresh: { hearth, server },
}) => {
  const { title } = confusedEmbedding.model;
  await hearth.open(server.address);
  await importEmbeddings(hearth, confusedEmbedding);
  await hearth.openModels();
  await hearth.page.getByRole('combobox', { name: 'What you said is found by' }).selectOption({ label: title });
  const notice = hearth.modelRow(title).getByRole('alert');
  await expect(notice).toContainText(`${title} is whole, but does not tell meanings apart properly`, ANSWER_LIMIT);

  const again = notice.getByRole('button', { name: 'Check again' });
  await again.press('Enter');
  await expect(notice.getByRole('status')).toHaveText('Checking …');
  await expect(notice.getByRole('status')).toHaveText('', ANSWER_LIMIT);
  await expect(again).toBeFocused();
  await expect(notice).toContainText('All that was said is kept');
});
