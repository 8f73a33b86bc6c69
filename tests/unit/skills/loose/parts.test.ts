import { describe, expect, it } from 'vitest';
import { readUtterance } from '../../../../src/lib/skills/grammar/utterance';
import { clausesOf } from '../../../../src/lib/skills/loose/clauses';
import { fillRequest } from '../../../../src/lib/skills/loose/fill-request';
import { wordsOfSkill } from '../../../../src/lib/skills/loose/known-words';
import { skeletonOf } from '../../../../src/lib/skills/loose/skeleton';
import { createValueFinder, type ValueKind } from '../../../../src/lib/skills/loose/values';
import type { SkillName } from '../../../../src/lib/skills/skill';
import { readingContext } from '../../../support/skills/loose-reading';

const finderOf = (text: string) => createValueFinder(readUtterance(text), readingContext);
const textOf = ({ tokens }: { readonly tokens: readonly { readonly text: string }[] }) =>
  tokens.map(({ text }) => text).join(' ');

describe('the clauses of a turn', () => {
  const clauses = (text: string) => clausesOf(readUtterance(text), finderOf(text)).map(textOf);

  it.each([
    ['take the mushrooms off the list, nobody likes them', 'take the mushrooms off the list'],
    ['louder please because I am a bit deaf', 'louder please'],
    ['I need the loo, pause the timer', 'pause the timer'],
  ])('leave a statement out: %s', (text, clause) => {
    expect(clauses(text)).toContain(clause);
  });

  it.each([
    ['set an alarm for 6, but not on Saturday', 'set an alarm for 6'],
    ['what time is it and write a poem about it', 'what time is it'],
    ['pick one: red, blue, green', 'pick one red , blue'],
    ['remind me to call my sister', 'remind me to call'],
    ['add milk, 2 bottles', 'add milk'],
  ])('leave out nothing to act on: %s', (text, clause) => {
    expect(clauses(text)).not.toContain(clause);
  });
});

describe('the skeleton of a turn', () => {
  const kinds: readonly ValueKind[] = ['duration', 'place', 'number', 'amount'];
  function skeleton(text: string, skill: SkillName): string | undefined {
    const finder = finderOf(text);
    const found = skeletonOf(readUtterance(text), wordsOfSkill(skill), finder.find(kinds), finder);
    return found && textOf(found.utterance);
  }

  it('is without words that the skill does not know, and what ties them', () => {
    expect(skeleton('roll five dice for pachisi', 'chance')).toBe('roll five dice');
  });

  it('has slips put right', () => {
    expect(skeleton('chooze a card', 'chance')).toBe('choose a card');
  });

  it('is none where nothing changes, or a word may turn the request round', () => {
    expect(skeleton('roll five dice', 'chance')).toBeUndefined();
    expect(skeleton('what time is it in summer in Tokyo', 'clock')).toBeUndefined();
    expect(skeleton('convert 1Z from base 36', 'numeral')).toBeUndefined();
    expect(skeleton('a 5/16 drill bit in millimetres', 'unit')).toBeUndefined();
  });
});

describe('a plain request', () => {
  const fill = (request: string, text: string) => fillRequest(request, readUtterance(text), finderOf(text))?.text;

  it('takes the values of a turn, in their order', () => {
    expect(fill('convert {amount} to {unit}', 'in feet, how much is 3 metres')).toBe('convert 3 metres to feet');
    expect(fill('between {place} and {place}', 'is Lima behind Rome')).toBe('between Lima and Rome');
    expect(fill('what time is it', 'the time')).toBe('what time is it');
  });

  it('needs just as many as there are', () => {
    expect(fill('set a timer for {duration}', 'a timer')).toBeUndefined();
    expect(fill('set a timer for {duration}', '5 minutes, then 10 minutes')).toBeUndefined();
  });
});
