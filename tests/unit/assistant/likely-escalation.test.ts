import { describe, expect, test } from 'vitest';
import { isEscalationLikely } from '../../../src/lib/assistant/likely-escalation';
import type { Route } from '../../../src/lib/core/conversation';

const likely = (...routes: readonly Route[]): boolean => isEscalationLikely(routes.map((route) => ({ route })));

describe('the reasoning model will probably be asked', () => {
  test('where it was asked in most of the last turns, the newest above all', () => {
    expect(likely('reasoning', 'reasoning')).toBe(true);
    expect(likely('fast', 'fast', 'fast', 'reasoning', 'tools')).toBe(true);
    expect(likely('reasoning', 'reasoning', 'fast', 'fast')).toBe(false);
    expect(likely('fast', 'fast', 'fast', 'reasoning')).toBe(false);
  });

  test('whatever skills and memory answered in between', () => {
    expect(likely('reasoning', 'skill', 'reasoning', 'memory', 'skill', 'skill')).toBe(true);
    expect(likely('skill', 'skill', 'memory')).toBe(false);
  });

  test('but not after a single turn, nor for what was long ago', () => {
    expect(likely('reasoning')).toBe(false);
    expect(likely()).toBe(false);
    const long: readonly Route[] = new Array<Route>(50).fill('reasoning');
    expect(likely(...long, 'fast', 'fast', 'fast')).toBe(false);
  });
});
