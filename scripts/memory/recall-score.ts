import { QUESTION_KINDS, type RecallQuestion } from './recall-data';

/** A question with what was found for it, best first. */
export interface Answered {
  readonly question: RecallQuestion;
  readonly found: readonly { readonly messageId: string; readonly conversationId: string }[];
  /** Conversation of each message. */
  readonly conversationOf: (messageId: string) => string;
}

const TURNS = [1, 5, 10, 20] as const;
const SESSIONS = [5, 10] as const;

/** Lines of a table: all questions, then kind by kind. */
export function scoreLines(name: string, answered: readonly Answered[]): readonly string[] {
  const kinds = QUESTION_KINDS.map(
    (kind) => [kind, answered.filter(({ question }) => question.kind === kind)] as const,
  );
  return [
    row(name, answered),
    ...kinds.filter(([, some]) => some.length > 0).map(([kind, some]) => row(`  ${kind}`, some)),
  ];
}

/** What the columns of {@link scoreLines} are. */
export const scoreHeader = [
  'percent'.padEnd(18),
  'count',
  ...TURNS.map((k) => `top ${k}`.padStart(7)),
  '|  any:',
  ...TURNS.map((k) => `top ${k}`.padStart(7)),
  '|  session:',
  ...SESSIONS.map((k) => `top ${k}`.padStart(7)),
].join(' ');

function row(name: string, answered: readonly Answered[]): string {
  const percent = (isRight: (each: Answered) => boolean): string =>
    ((100 * answered.filter(isRight).length) / answered.length).toFixed(1).padStart(7);
  const turns = (every: boolean): string => TURNS.map((k) => percent((each) => hasTurns(each, k, every))).join(' ');
  return [
    name.padEnd(18),
    String(answered.length).padStart(5),
    turns(true),
    '|      ',
    turns(false),
    '|          ',
    SESSIONS.map((k) => percent((each) => hasSessions(each, k))).join(' '),
  ].join(' ');
}

/** Whether all turns of evidence, or any of them, are among the first k. */
function hasTurns({ question, found }: Answered, k: number, every: boolean): boolean {
  const first = new Set(found.slice(0, k).map(({ messageId }) => messageId));
  return every ? question.evidence.every((id) => first.has(id)) : question.evidence.some((id) => first.has(id));
}

/** Whether all conversations of evidence are among the first k different ones. */
function hasSessions({ question, found, conversationOf }: Answered, k: number): boolean {
  const first = [...new Set(found.map(({ conversationId }) => conversationId))].slice(0, k);
  return question.evidence.every((id) => first.includes(conversationOf(id)));
}
