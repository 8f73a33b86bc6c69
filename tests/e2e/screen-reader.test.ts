import type { JSHandle, Page } from '@playwright/test';
import { accessibilityTree, everythingIn, wordsIn, type Heard } from '../support/e2e/accessibility-tree';
import { expect, test } from '../support/e2e/hearth-test';

/** Notes from now on what a region that speaks by itself comes to say. */
function listen(page: Page): Promise<JSHandle<readonly string[]>> {
  return page.evaluateHandle(() => {
    const heard: string[] = [];
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live], [role="status"], [role="alert"], [role="log"]');
        const words = region?.textContent.trim() ?? '';
        if (words !== '' && words !== heard.at(-1)) heard.push(words);
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    return heard;
  });
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const isAnswer = ({ role, children }: Heard): boolean =>
  role === 'article' && children.some(({ role: inner, name }) => inner === 'heading' && name === 'Hearth');

const named = (tree: Heard, role: string): readonly string[] =>
  everythingIn(tree)
    .filter((each) => each.role === role)
    .map(({ name }) => name);

test('a screen reader finds a streamed answer busy, then whole with its buttons, and hears it once', async ({
  hearth,
}) => {
  const { page } = hearth;
  await hearth.prefer('Fast');
  const spoken = await listen(page);
  const session = await page.context().newCDPSession(page);
  const answer = await hearth.ask('Write four sentences about the sea.');

  const firstWords = await hearth.waitForWords(answer);
  let whole = await accessibilityTree(session);
  const inAnswer = (): Heard | undefined => everythingIn(whole).findLast(isAnswer);
  await test.step('while it is written', () => {
    const busy = inAnswer();
    expect(busy?.busy).toBe(true);
    expect(busy?.children[0]).toMatchObject({ role: 'heading', name: 'Hearth', properties: { level: 2 } });
    expect(busy === undefined ? '' : wordsIn(busy)).toContain(firstWords.split(/\s+/).slice(0, 2).join(' '));
    expect(busy === undefined ? '' : wordsIn(busy)).toContain('is writing');
    expect(busy === undefined ? [] : named(busy, 'button')).toEqual([]);
    expect(named(whole, 'button')).toContain('Stop');
    expect(named(whole, 'button')).not.toContain('Send');
  });

  await hearth.waitUntilFinished(answer);
  const words = oneLine(await hearth.wordsOf(answer));
  await expect.poll(() => spoken.jsonValue()).toHaveLength(1);
  expect((await spoken.jsonValue()).map(oneLine)).toEqual([words]);

  await test.step('when it is there', async () => {
    whole = await accessibilityTree(session);
    const found = inAnswer();
    expect(found?.busy).toBe(false);
    const buttons = found === undefined ? [] : named(found, 'button');
    expect(buttons).toEqual([expect.stringMatching(/^Fast/), 'Copy answer', 'Ask again', 'Think again', 'More']);
    expect(named(whole, 'button')).toContain('Send');
    const region = everythingIn(whole).find(
      (each) => each.properties['live'] === 'polite' && oneLine(wordsIn(each)).includes(words.slice(0, 40)),
    );
    expect(region, 'a polite region that says the answer').toBeDefined();
    expect(everythingIn(whole).filter(({ properties }) => properties['live'] === 'assertive')).toEqual([]);
  });
});
