import type { Page } from '@playwright/test';
import type { Conversation, Message } from '../../src/lib/core/conversation';

/** Rows of the app's database. */
export interface GeneratedHistory {
  readonly conversations: readonly Conversation[];
  readonly messages: readonly Message[];
}

const HOUR = 3_600_000;
const DIFFERENT_WORDS = 20_000;
/** In the order of their frequency in English; among made-up words they are what is said in every text. */
const COMMON = ['the', 'of', 'and', 'to', 'in', 'is', 'that', 'for', 'morning', 'water', 'recipe', 'letter'];
const SYLLABLES = Array.from('bdfgklmnprstvz').flatMap((consonant) =>
  Array.from('aeiou').map((vowel) => consonant + vowel),
);

/** Makes the same conversations each time. */
export function generateHistory(count: number, turns: number, now: number): GeneratedHistory {
  const next = createRandom(1);
  const words = [...COMMON, ...Array.from({ length: DIFFERENT_WORDS }, () => madeUpWord(next))];
  // Zipf's law: the share of a word falls with its rank.
  const word = (): string => words[Math.floor(words.length ** next()) - 1] ?? 'the';
  const sentence = (length: number): string => `${Array.from({ length }, word).join(' ')}.`;
  const answer = (place: number): string =>
    [
      sentence(30),
      place % 3 === 0 ? `## ${word()}\n\n1. ${sentence(6)}\n2. **${word()}** ${sentence(6)}\n   - \`${word()}\`` : '',
      place % 5 === 0 ? `\`\`\`js\nfunction ${word()}(a, b) {\n  return a + b * ${place};\n}\n\`\`\`` : '',
      place % 7 === 0 ? `| ${word()} | ${word()} |\n|---|---|\n| 1 | 2 |` : '',
      sentence(40),
    ]
      .filter((part) => part !== '')
      .join('\n\n');

  const conversations: Conversation[] = [];
  const messages: Message[] = [];
  for (let place = 0; place < count; place++) {
    const id = `bench-${count}-${place}`;
    const time = now - place * 2 * HOUR;
    let leafId: string | null = null;
    for (let turn = 0; turn < turns; turn++) {
      const common = { conversationId: id, createdAt: time, status: 'complete' } as const;
      const questionId = `${id}-${turn}-question`;
      const asked = { role: 'user', text: sentence(12), position: turn * 2 } as const;
      messages.push({ ...common, ...asked, id: questionId, parentId: leafId });
      leafId = `${id}-${turn}-answer`;
      messages.push({
        ...common,
        id: leafId,
        parentId: questionId,
        role: 'assistant',
        text: answer(turn + place),
        position: turn * 2 + 1,
        answer: {
          model: 'smollm2-135m',
          decision: { route: 'fast', confidence: 1, reasons: ['chose-fast'], milliseconds: 1, forced: true },
        },
      });
    }
    const excerpt = sentence(8);
    const title = sentence(4).slice(0, -1);
    conversations.push({ id, title, excerpt, pinned: false, leafId, createdAt: time, updatedAt: time });
  }
  return { conversations, messages };
}

/** Puts a history into the database of the app, which the page shows. The app finds it when it is loaded next. */
export async function storeHistory(page: Page, { conversations, messages }: GeneratedHistory): Promise<void> {
  const portion = 5000;
  for (let start = 0; start < messages.length; start += portion) {
    await putRows(page, 'messages', messages.slice(start, start + portion));
  }
  await putRows(page, 'conversations', conversations);
}

function putRows(page: Page, table: string, rows: readonly unknown[]): Promise<void> {
  return page.evaluate(
    ([name, added]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('hearth');
        request.onerror = () => reject(request.error ?? new Error('indexedDB.open'));
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(name, 'readwrite');
          for (const row of added) transaction.objectStore(name).put(row);
          transaction.onerror = () => reject(transaction.error ?? new Error('transaction'));
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [table, rows] as const,
  );
}

function madeUpWord(next: () => number): string {
  const length = 2 + Math.floor(next() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');
}

/** A linear congruential generator, modulus 2^32, with the constants of Numerical Recipes; from 0 to below 1. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
