import type { Fact } from '../../../src/lib/core/fact';
import type { RecalledTurn } from '../../../src/lib/core/recalled-turn';
import { answerMemoryTurn } from '../../../src/lib/memory/questions/answer-memory-turn';
import { knownOf } from '../../../src/lib/memory/questions/known-of';
import type { MemoryAnswer } from '../../../src/lib/memory/questions/memory-answer';
import type { MemoryRequest } from '../../../src/lib/memory/questions/memory-request';
import { readMemoryTurn } from '../../../src/lib/memory/questions/read-memory-turn';
import { createSaidFacts, statement } from './said-facts';

/** Noon of 20 May 2026 in the zone, when everything is asked. */
export const NOW = Date.UTC(2026, 4, 20, 11);
export const ZONE = 'Europe/London';

/** What somebody told in the course of some years. */
export function createLife() {
  const life = createSaidFacts();
  const told: readonly (readonly [day: string, lines: readonly string[]])[] = [
    [
      '2023-06-01',
      ['user | home | Hull', 'user | job | baker', 'user | name | Callum', 'user | birthday | 3 March 1990'],
    ],
    [
      '2025-03-01',
      ['Sam | age | 35', 'user | partner | Sam', 'Sam | birthday | 12 June', 'Sam | favourite flower | peonies'],
    ],
    ['2025-11-01', ['user | home | Leeds', "user | employer | St James's", 'user | address | 14 Larch Close']],
    ['2026-02-01', ['user | job | nurse', 'user | sister | Ana', 'Ana | employer | bakery', 'user | boss | Karen']],
    [
      '2026-03-01',
      [
        'user | brother | Tom',
        'user | brother | Piotr',
        'Tom | home | York',
        'user | pets | Rex',
        'Rex | fears | thunder',
      ],
    ],
    [
      '2026-03-02',
      ['user | likes | green tea', 'user | likes | jazz', 'user | likes | -coriander', 'user | eats | -fish'],
    ],
    [
      '2026-03-03',
      [
        'user | allergies | nuts',
        'user | allergies | penicillin',
        'user | allergies | -cats',
        'user | diet | vegetarian',
      ],
    ],
    [
      '2026-03-04',
      ['user | hobbies | chess', 'user | languages | Polish', 'user | locker code | 3819', 'user | collects | stamps'],
    ],
    [
      '2026-03-05',
      [
        'user | favourite colour | green',
        'user | daughter | Mila',
        'user | son | Theo',
        'mum | home | Whitby',
        'user | mother | Ruth',
      ],
    ],
  ];
  for (const [day, lines] of told) lines.forEach((line, index) => life.say(Date.parse(day) + index, line));
  const past = Date.parse('2020-01-01');
  life.say(Date.parse('2026-03-06'), statement('user | lived in | Porto', { validFrom: past, validTo: past }));
  life.say(Date.parse('2026-03-07'), statement('user | trips | Porto', { validFrom: Date.parse('2026-06-12') }));
  life.say(Date.parse('2026-03-08'), statement('user | income | 30k'), 'waiting');
  return life;
}

/** Reads and answers as a turn is read and answered. */
export function createListener(facts: readonly Fact[], turns: readonly RecalledTurn[] = []) {
  const read = (text: string): MemoryRequest | undefined =>
    readMemoryTurn(text, { now: NOW, timeZone: ZONE, known: knownOf(facts) });
  const answer = (text: string): MemoryAnswer | undefined => {
    const request = read(text);
    if (request === undefined || request.kind === 'remember' || request.kind === 'forget') return undefined;
    return answerMemoryTurn(request, { facts, turns, now: NOW, timeZone: ZONE });
  };
  return { read, answer };
}

/** A turn that was recalled. */
export function recalled(day: string, text: string, more: Partial<RecalledTurn> = {}): RecalledTurn {
  const none = { lexical: 0, semantic: 0, neighbours: 0, conversation: 0, names: 0, time: 0, recency: 0 };
  return {
    messageId: `m-${day}`,
    conversationId: `c-${day}`,
    role: 'user',
    text,
    at: Date.parse(`${day}T10:00Z`),
    score: 0.9,
    why: none,
    ...more,
  };
}
