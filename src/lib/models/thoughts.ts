import type { GenerationEvent, GenerationRequest } from './language-model';

const opening = '<think>';
const closing = '</think>';

/** A piece of what a model wrote: of what it thought before it answered, or of the answer. */
export interface WrittenPart {
  readonly type: 'thought' | 'answer';
  readonly text: string;
}

/** Tells the thoughts of one answer from its words, wherever the text is cut. */
export interface ThoughtSplitter {
  /** Takes the next text; returns what is certain by now. No part is empty. */
  push(text: string): readonly WrittenPart[];
  /** What was held back, once it is known that nothing more comes. */
  rest(): readonly WrittenPart[];
}

/** Whether there is a place for thoughts before an answer: not where it has a form, nor where it has begun. */
function hasPlace({ constraint, messages }: GenerationRequest): boolean {
  return constraint === undefined && messages.at(-1)?.role !== 'assistant';
}

/** Whether the model is to think before it answers. */
export function isToThink(request: GenerationRequest): boolean {
  return request.thinking === true && hasPlace(request);
}

/**
 * Whether what the model writes begins inside of a thought.
 *
 * @param prompt as the chat template lays it out, with the start of the answer
 */
export function beginsInThought(request: GenerationRequest, prompt: string): boolean {
  return hasPlace(request) && prompt.trimEnd().endsWith(opening);
}

/**
 * Thoughts stand between `<think>` and the first `</think>`, before the first word of an answer; tags that come later are
 * words. The white space around both is nobody's.
 *
 * @param opened whether the prompt has opened a thought already
 */
export function createThoughtSplitter(opened: boolean): ThoughtSplitter {
  let state: 'start' | 'thought' | 'answer' = 'start';
  /** White space at the beginning of a thought, or of the answer behind one, is left out. */
  let leading = false;
  let held = '';

  function part(text: string): readonly WrittenPart[] {
    const shown = leading ? text.trimStart() : text;
    if (shown === '') return [];
    leading = false;
    return [{ type: state === 'thought' ? 'thought' : 'answer', text: shown }];
  }

  function enter(next: 'thought' | 'answer', isBehindTag: boolean): void {
    state = next;
    leading = isBehindTag;
  }

  function begin(): void {
    const begun = held.trimStart();
    if (begun.startsWith(opening)) {
      held = begun.slice(opening.length);
      enter('thought', true);
    } else if (!opening.startsWith(begun)) enter(opened ? 'thought' : 'answer', opened);
  }

  function think(): readonly WrittenPart[] {
    const end = held.indexOf(closing);
    if (end !== -1) {
      const thought = part(held.slice(0, end).trimEnd());
      held = held.slice(end + closing.length);
      enter('answer', true);
      return thought;
    }
    // White space may be the last of the thought, and the beginning of a tag no thought at all.
    const kept = Math.max(beginningOfClosing(held), held.length - held.trimEnd().length);
    const shown = held.slice(0, held.length - kept);
    held = held.slice(shown.length);
    return part(shown);
  }

  function say(): readonly WrittenPart[] {
    const text = held;
    held = '';
    return part(text);
  }

  function pass(): readonly WrittenPart[] {
    const parts: WrittenPart[] = [];
    if (state === 'start') begin();
    if (state === 'thought') parts.push(...think());
    if (state === 'answer') parts.push(...say());
    return parts;
  }

  return {
    push(text) {
      held += text;
      return pass();
    },
    rest() {
      if (state === 'start') enter(opened ? 'thought' : 'answer', opened);
      return say();
    },
  };
}

/**
 * An answer whose thoughts are told apart from its words. Of tokens that were held back until it was clear what they are,
 * the text comes with the next one.
 *
 * @param opened whether the prompt has opened a thought already
 */
export async function* splitThoughts(
  events: AsyncIterable<GenerationEvent>,
  opened: boolean,
): AsyncGenerator<GenerationEvent, void> {
  const splitter = createThoughtSplitter(opened);
  let token: Extract<GenerationEvent, { type: 'token' }> | undefined;
  const told = (parts: readonly WrittenPart[]): readonly GenerationEvent[] =>
    parts.map(({ type, text }) =>
      type === 'thought' ? { type, text } : { ...(token ?? { type: 'token', id: -1, logProbability: 0 }), text },
    );
  for await (const event of events) {
    if (event.type === 'token') {
      token = event;
      yield* told(splitter.push(event.text));
      continue;
    }
    if (event.type === 'tool-call' || event.type === 'done') yield* told(splitter.rest());
    yield event;
  }
}

/** Length of the longest end of a text, white space before it included, that the closing tag begins with. */
function beginningOfClosing(text: string): number {
  for (let length = Math.min(text.length, closing.length - 1); length > 0; length--) {
    if (!closing.startsWith(text.slice(-length))) continue;
    const before = text.slice(0, -length);
    return length + before.length - before.trimEnd().length;
  }
  return 0;
}
