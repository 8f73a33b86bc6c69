import { expect, it } from 'vitest';
import { parseRecallFile } from '../../../../scripts/memory/recall-data';

const file = `@ conversation c1 | kind: person and assistant
## 2025-02-04 21:15
U{k1}: I bought a house: number 9
A: Congratulations

## 2025-02-16 10:20
A{k2}: Ask the plumber
?? multi | k1 k2 | what did I buy, and whom to ask?

@ conversation c2 | kind: two people
## 2025-03-01 08:00
Marta{k1}: hello
?? single | k1 | who greets?
`;

it('reads sessions as conversations, tags as evidence and names as speakers', () => {
  const [first, second] = parseRecallFile(file, 'x.txt');
  expect(first!.turns.map(({ text, role, position }) => [text, role, position])).toEqual([
    ['I bought a house: number 9', 'user', 0],
    ['Congratulations', 'assistant', 1],
    ['Ask the plumber', 'assistant', 0],
  ]);
  expect(new Set(first!.turns.map(({ conversationId }) => conversationId)).size).toBe(2);
  expect(first!.questions).toEqual([
    {
      kind: 'multi',
      text: 'what did I buy, and whom to ask?',
      evidence: [first!.turns[0]!.messageId, first!.turns[2]!.messageId],
    },
  ]);
  expect(second!.turns[0]).toMatchObject({ text: 'Marta: hello', role: 'user' });
  expect(second!.at).toBeGreaterThan(second!.turns[0]!.at);
});

it('names the line that it does not understand', () => {
  expect(() => parseRecallFile('@ conversation c1\nnonsense', 'x.txt')).toThrow('x.txt:2');
  expect(() => parseRecallFile('@ conversation c1\n?? single | k9 | what?', 'x.txt')).toThrow('k9');
});
