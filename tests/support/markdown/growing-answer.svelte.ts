import { flushSync, mount, unmount } from 'svelte';
import { openerKey, type OpenElsewhere } from '../../../src/ui/chat/links/opener';
import Markdown from '../../../src/ui/chat/markdown/Markdown.svelte';

/** An answer on the page whose text a test lets grow. */
export interface GrowingAnswer {
  readonly element: HTMLElement;
  /** The addresses that were opened. */
  readonly opened: readonly string[];
  /** Shows a text; it is on the screen after the next frame, and at once when nothing more is to come. */
  show(text: string, growing: boolean): void;
  remove(): Promise<void>;
}

export function createGrowingAnswer(): GrowingAnswer {
  const element = document.createElement('div');
  document.body.append(element);
  const opened: string[] = [];
  const open: OpenElsewhere = (url) => void opened.push(url);
  const props = $state({ text: '', growing: true });
  const component = mount(Markdown, { target: element, props, context: new Map([[openerKey, open]]) });
  flushSync();
  return {
    element,
    opened,
    show(text, growing) {
      props.text = text;
      props.growing = growing;
      flushSync();
    },
    async remove() {
      await unmount(component);
      element.remove();
    },
  };
}

/** Waits until what the last frame asked for is on the screen. */
export async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  flushSync();
}
