import { describe, expect, it } from 'vitest';
import { findStrangers } from '../../attack/allowed';
import { hostileStrings } from '../../attack/hostile-strings';
import { createRandom, cutsOf, sample } from '../../attack/random';
import { createGrowingAnswer, nextFrame } from '../../support/markdown/growing-answer.svelte';

/** The short form of scripts/attack-render.mjs: it looks at what is on the page, not at what the page does. */
describe('Hostile answers', () => {
  it('become nothing but what an answer is made of, wherever their stream is cut', async () => {
    const random = createRandom(7);
    for (const { text } of sample(random, hostileStrings(7, 1), 240)) {
      const answer = createGrowingAnswer();
      for (const cut of cutsOf(random, text.length, 2)) {
        answer.show(text.slice(0, cut), true);
        await nextFrame();
        expect(findStrangers(answer.element), text.slice(0, cut)).toEqual([]);
      }
      answer.show(text, false);
      expect(findStrangers(answer.element), text).toEqual([]);
      await answer.remove();
    }
  });

  it('are seen when they get through', () => {
    const element = document.createElement('div');
    const image = document.createElement('img');
    const link = document.createElement('a');
    const styled = document.createElement('p');
    styled.setAttribute('style', 'color: red');
    styled.append('a\u202Eb');
    element.append(image, link, styled);
    expect(findStrangers(element)).toEqual([
      'element: img',
      'element: a',
      'attribute: p style="color: red"',
      'text: U+202e',
    ]);
  });
});
