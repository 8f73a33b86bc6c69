import { describe, expect, test } from 'vitest';
import { layOutPrompt, pairTurns } from '../../../src/lib/assistant/prompt-layout';
import type { Message, MessageStatus } from '../../../src/lib/core/conversation';

function conversation(...rows: readonly (readonly ['user' | 'assistant', string, MessageStatus?])[]): Message[] {
  return rows.map(([role, text, status = 'complete'], position) => ({
    id: String(position),
    conversationId: 'c',
    role,
    text,
    status,
    position,
    createdAt: 0,
  }));
}

describe('earlier turns', () => {
  test('are questions with their answers, in order', () => {
    expect(pairTurns(conversation(['user', 'a'], ['assistant', 'A'], ['user', 'b'], ['assistant', 'B']))).toEqual([
      { question: 'a', answer: 'A', endsAfterMessages: 2 },
      { question: 'b', answer: 'B', endsAfterMessages: 4 },
    ]);
  });

  test('leave out a question that got no word of an answer', () => {
    const messages = conversation(
      ['user', 'far too long'],
      ['assistant', '', 'failed'],
      ['user', 'b'],
      ['assistant', 'B'],
      ['user', 'alone'],
    );
    expect(pairTurns(messages)).toEqual([{ question: 'b', answer: 'B', endsAfterMessages: 4 }]);
  });

  test.each(['failed', 'interrupted', 'stopped', 'truncated'] as const)('keep the text of a %s answer', (status) => {
    expect(pairTurns(conversation(['user', 'a'], ['assistant', 'Half an', status]))).toHaveLength(1);
  });
});

test('a prompt goes from what is stable to what is fresh', () => {
  const turns = pairTurns(conversation(['user', 'a'], ['assistant', 'A']));
  expect(layOutPrompt(turns, 'b').map(({ role, content }) => (role === 'system' ? role : content))).toEqual([
    'system',
    'a',
    'A',
    'b',
  ]);
});

test('each prompt begins with the one before it, and with the answer that followed', () => {
  const first = layOutPrompt([], 'a');
  const second = layOutPrompt([{ question: 'a', answer: 'A', endsAfterMessages: 2 }], 'b');
  expect(second.slice(0, 3)).toEqual([...first, { role: 'assistant', content: 'A' }]);
});
