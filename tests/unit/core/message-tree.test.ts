import { describe, expect, test } from 'vitest';
import { newestLeaf, pathTo, versionsOf } from '../../../src/lib/core/message-tree';
import { node } from '../../support/messages';

/*
 * 0 ── 1 ── 2 ── 3
 * │    └─── 5 ── 6        5: the question of 2, edited
 * └─── 4                  4: another answer than 1
 */
const messages = [
  node(0, null, 'user'),
  node(1, 0, 'assistant'),
  node(2, 1, 'user'),
  node(3, 2, 'assistant'),
  node(4, 0, 'assistant'),
  node(5, 1, 'user'),
  node(6, 5, 'assistant'),
];

describe('the branch that ends in a message', () => {
  test('leads from the first message to it', () => {
    expect(pathTo(messages, '6').map(({ id }) => id)).toEqual(['0', '1', '5', '6']);
    expect(pathTo(messages, '0').map(({ id }) => id)).toEqual(['0']);
  });

  test('is empty where there is no such message', () => {
    expect(pathTo(messages, null)).toEqual([]);
    expect(pathTo(messages, 'none')).toEqual([]);
  });

  test.each([
    ['names itself', [node(0, 0)], '0', ['0']],
    ['names a later one', [node(0, 1), node(1, 0)], '1', ['0', '1']],
    ['names one that is gone', [node(7, 3)], '7', ['7']],
  ])('ends where a damaged row %s', (_what, rows, leaf, expected) => {
    expect(pathTo(rows, leaf).map(({ id }) => id)).toEqual(expected);
  });
});

describe('the versions of a message', () => {
  test('are those in its place, oldest first', () => {
    expect(versionsOf(messages.toReversed(), node(4, 0, 'assistant')).map(({ id }) => id)).toEqual(['1', '4']);
    expect(versionsOf(messages, node(2, 1, 'user')).map(({ id }) => id)).toEqual(['2', '5']);
    expect(versionsOf(messages, node(3, 2, 'assistant')).map(({ id }) => id)).toEqual(['3']);
  });

  test('speak in the same role', () => {
    const rows = [node(0, null, 'user'), node(1, null, 'assistant'), node(2, null, 'user')];
    expect(versionsOf(rows, node(0, null, 'user')).map(({ id }) => id)).toEqual(['0', '2']);
  });
});

describe('the newest leaf below a message', () => {
  test('ends the branch that was written last', () => {
    expect(newestLeaf(messages, '0')).toBe('6');
    expect(newestLeaf(messages, '2')).toBe('3');
    expect(newestLeaf(messages, '4')).toBe('4');
  });

  test('is the message itself where it is unknown', () => {
    expect(newestLeaf(messages, 'none')).toBe('none');
  });
});
