import axe from 'axe-core';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/base.css';
import '../../../src/ui/tokens.css';
import AddModel from '../../../src/ui/models/AddModel.svelte';
import { createFakeModelDesk, lookUpOf } from '../../support/ui/fake-model-desk';
import { startTestApp } from '../../support/ui/started-app';

const gated = 'owner/Gated-GGUF';
let remove = (): Promise<void> => Promise.resolve();

afterEach(() => remove());

/** The ways in which models come, over a hub that has a repository for some only. */
async function open(): Promise<HTMLElement> {
  const modelDesk = createFakeModelDesk();
  modelDesk.lookUp = lookUpOf(gated, true);
  modelDesk.approved = true;
  const { app } = await startTestApp({ modelDesk });
  const desk = await app.modelDesk();
  await desk.start();
  const target = document.createElement('main');
  document.body.append(target);
  const component = mount(AddModel, { target, props: { app, desk, onshow: () => undefined } });
  remove = async () => {
    await unmount(component);
    target.remove();
  };
  flushSync();
  return target;
}

describe('an access token', () => {
  it('is pasted unseen, said to be known, and forgotten, by keyboard', async () => {
    const target = await open();
    const place = page.getByText('Access token', { exact: true });
    await place.click();
    const field = page.getByLabelText('Access token for huggingface.co');
    await field.fill('hf_abc');
    await expect.element(field).toHaveAttribute('type', 'password');
    await expect.element(page.getByText('It is sent to huggingface.co alone', { exact: false })).toBeVisible();
    expect((await axe.run(page.getByRole('region', { name: 'By its name' }).element())).violations).toEqual([]);
    await page.getByRole('button', { name: 'Use this token' }).click();
    await expect.element(page.getByText('Hearth knows a token for huggingface.co until you close it.')).toBeVisible();
    expect(target.innerHTML).not.toContain('hf_abc');
    await page.getByRole('button', { name: 'Forget the token' }).click();
    await expect.element(field).toHaveValue('');
    await field.fill('hf_abc');
    await page.getByLabelText('Keep it in this browser, encrypted.', { exact: false }).click();
    await page.getByRole('button', { name: 'Use this token' }).click();
    await expect.element(page.getByText('Hearth keeps a token for huggingface.co', { exact: false })).toBeVisible();
  });

  it('that is none is refused in a sentence', async () => {
    await open();
    await page.getByText('Access token', { exact: true }).click();
    await page.getByLabelText('Access token for huggingface.co').fill('two words');
    await page.getByRole('button', { name: 'Use this token' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('does not accept your access token');
  });

  it('opens what is for some only, which says where access is asked for', async () => {
    await open();
    await page.getByLabelText('Name or address at the model hub').fill(`${gated}:Q8_0`);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(`access at https://huggingface.co/${gated}`, { exact: false })).toBeVisible();
    const add = page.getByRole('button', { name: /^Add and download/ });
    await expect.element(page.getByText('596M parameters', { exact: false })).toBeVisible();
    await expect.element(add).not.toBeInTheDocument();
    await page.getByText('Access token', { exact: true }).click();
    await page.getByLabelText('Access token for huggingface.co').fill('hf_abc');
    await page.getByRole('button', { name: 'Use this token' }).click();
    await expect.element(add).toBeVisible();
    await expect.element(page.getByText('your access token is sent along', { exact: false })).toBeVisible();
  });
});
