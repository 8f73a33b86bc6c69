import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MemoryTurn } from '../../src/lib/memory/recall/memory-turn';

export const QUESTION_KINDS = ['single', 'multi', 'time', 'update', 'vague'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface RecallQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
  /** Message ids of the turns that a reader needs for the answer, and of no others. */
  readonly evidence: readonly string[];
}

/** One long acquaintance: sessions of turns, each session a conversation of its own, and what is asked afterwards. */
export interface RecallCase {
  readonly id: string;
  readonly turns: readonly MemoryTurn[];
  readonly questions: readonly RecallQuestion[];
  /** When the questions are asked: milliseconds since 1970, UTC. */
  readonly at: number;
}

const MINUTE_MS = 60_000;
const ASKED_AFTER_MS = 14 * 24 * 60 * MINUTE_MS;

/** Reads all cases of a folder, file by file; none where there is no such folder. The format is told in `data/memory/recall/README.md`. */
export function readRecallCases(folder: string): readonly RecallCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseRecallFile(readFileSync(join(folder, name), 'utf8'), name));
}

/** @throws Error that names the line which is not understood */
export function parseRecallFile(content: string, name: string): readonly RecallCase[] {
  const cases: {
    id: string;
    turns: MemoryTurn[];
    questions: RecallQuestion[];
    tags: Map<string, string>;
    at: number;
  }[] = [];
  let session = '';
  let position = 0;
  for (const [index, line] of content.split('\n').entries()) {
    const current = cases.at(-1);
    const conversation = /^@ conversation (\S+)/.exec(line);
    const opening = /^## (\d{4}-\d\d-\d\d) (\d\d:\d\d)/.exec(line);
    const question = /^\?\? (\w+) \| ([^|]+) \| (.+)$/.exec(line);
    const turn = /^([^\s:{}]+)(?:\{(\w+)\})?: (.+)$/.exec(line);
    if (line.trim() === '') continue;
    if (conversation !== null) {
      cases.push({ id: `${name}/${conversation[1]}`, turns: [], questions: [], tags: new Map(), at: 0 });
    } else if (opening !== null && current !== undefined) {
      session = `${current.id}/${opening[1]} ${opening[2]}`;
      position = 0;
      current.at = Date.parse(`${opening[1]}T${opening[2]}Z`);
    } else if (question !== null && current !== undefined) {
      const [, kind, tags, text] = question;
      current.questions.push({
        kind: kindOf(kind!, `${name}:${index + 1}`),
        text: text!.trim(),
        evidence: tags!
          .trim()
          .split(/\s+/)
          .map((tag) => found(current.tags.get(tag), `${name}:${index + 1}: ${tag}`)),
      });
    } else if (turn !== null && current !== undefined && session !== '') {
      const [, who, tag, text] = turn;
      const messageId = `${session}/${position}`;
      const isNamed = who !== 'U' && who !== 'A';
      current.turns.push({
        messageId,
        conversationId: session,
        role: who === 'A' ? 'assistant' : 'user',
        at: current.at + position * MINUTE_MS,
        text: isNamed ? `${who}: ${text}` : text!,
        position,
      });
      if (tag !== undefined) current.tags.set(tag, messageId);
      position += 1;
    } else {
      throw new Error(`${name}:${index + 1} is not understood: ${line}`);
    }
  }
  return cases.map(({ id, turns, questions, at }) => ({ id, turns, questions, at: at + ASKED_AFTER_MS }));
}

function kindOf(kind: string, place: string): QuestionKind {
  return found(
    QUESTION_KINDS.find((each) => each === kind),
    `${place}: ${kind}`,
  );
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`Unknown: ${what}`);
  return value;
}
