import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import { createGrowingAnswer, nextFrame, type GrowingAnswer } from '../../support/markdown/growing-answer.svelte';
import { findStrangers } from '../allowed';
import type { Finding, Stream } from './api';
import { askAll } from './ask-all';

const events: Finding[] = [];

globalThis.wasRun = () => events.push({ kind: 'script', detail: 'hostile code ran' });
globalThis.attack = { warmUp, run };
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  events.push({ kind: 'policy', detail: `${violatedDirective} ${blockedURI}` });
});
const navigation: EventTarget | undefined = 'navigation' in window ? window.navigation : undefined;
navigation?.addEventListener('navigate', (event) => {
  event.preventDefault();
  events.push({ kind: 'navigation', detail: 'the page was led elsewhere' });
});

async function warmUp(): Promise<void> {
  const answer = createGrowingAnswer();
  answer.show('$x$\n\n```js\nlet x = 1;\n```\n\nend', false);
  while (answer.element.querySelector('math') === null || answer.element.querySelector('[class^=hljs-]') === null) {
    await nextFrame();
  }
  await answer.remove();
}

async function run(streams: readonly Stream[]): Promise<readonly Finding[]> {
  events.length = 0;
  const answers = streams.map(() => createGrowingAnswer());
  const found: Finding[] = [];
  const steps = Math.max(...streams.map(({ cuts }) => cuts.length));
  for (let step = 0; step < steps; step++) {
    for (const [index, { text, cuts }] of streams.entries()) {
      const cut = cuts[step];
      if (cut !== undefined) answers[index]?.show(text.slice(0, cut), true);
    }
    await nextFrame();
    found.push(...inspectAll(answers));
  }
  for (const [index, { text }] of streams.entries()) answers[index]?.show(text, false);
  await nextFrame();
  await idle();
  found.push(...inspectAll(answers));
  for (const answer of answers) {
    touchAll(answer.element);
    found.push(...(await askAll(answer)));
  }
  await nextFrame();
  for (const answer of answers) await answer.remove();
  return [...found, ...events];
}

function inspectAll(answers: readonly GrowingAnswer[]): readonly Finding[] {
  return answers.flatMap(({ element }) => findStrangers(element).map(asFinding));
}

function asFinding(stranger: string): Finding {
  const kind = stranger.startsWith('element') ? 'element' : stranger.startsWith('attribute') ? 'attribute' : 'text';
  return { kind, detail: stranger };
}

/** Everything that a person could do to an element without meaning anything by it. */
function touchAll(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('[data-address], figcaption *')) continue;
    for (const type of ['pointerenter', 'mouseover', 'focus', 'click']) {
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    }
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 }));
}
