import type { Attachment, Message, RecallRecord } from '../core/conversation';
import type { PromptMessage } from '../models/language-model';

/**
 * Nothing here may change from turn to turn: the engine computes again everything that comes after the first
 * difference, and on a CPU the prompt is most of the wait.
 */
const IDENTITY = "You are Hearth, a private assistant on the person's own device.";
const USUAL_MANNER = 'Answer briefly and plainly. Say so when you do not know.';

/** An earlier question with its answer, as the model sees them. */
export interface EarlierTurn {
  readonly question: string;
  readonly answer: string;
  /** How many messages of the conversation lie before the end of this turn, those without a turn included. */
  readonly endsAfterMessages: number;
}

/**
 * Pairs questions, with what was recalled for them, with answers. A question whose answer has no text was never heard and
 * is left out: it would come without a reply, and one that was too long for the model would come back with every later
 * turn. So is one whose words were forgotten. An answer that broke off is kept as what it is.
 */
export function pairTurns(messages: readonly Message[]): readonly EarlierTurn[] {
  const turns: EarlierTurn[] = [];
  let question: string | undefined;
  messages.forEach((message, index) => {
    if (message.role === 'user') question = questionContent(message);
    else if (question !== undefined && question !== '' && message.text !== '') {
      const asked = withRecall(question, message.answer?.recall);
      turns.push({ question: asked, answer: message.text, endsAfterMessages: index + 1 });
      question = undefined;
    }
  });
  return turns;
}

/** What a model reads of a question: its words, then the files that came with it, each fenced off and named. */
export function questionContent({ text, attachments = [] }: Pick<Message, 'text' | 'attachments'>): string {
  return [text, ...attachments.map(fenced)].filter((part) => part !== '').join('\n\n');
}

/** A question behind what memory has to say to it: the newest words stand last, and the cache ends as late as it can. */
export function withRecall(question: string, recall: RecallRecord | undefined): string {
  return recall === undefined || recall.text === '' ? question : `${recall.text}\n\n${question}`;
}

/** A file between fences longer than any inside of it, as CommonMark has them (section 4.5), so that it cannot end early. */
function fenced({ name, text }: Attachment): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `File ${JSON.stringify(name)}:\n${fence}\n${text}\n${fence}`;
}

export interface PromptParts {
  readonly turns: readonly EarlierTurn[];
  readonly question: string;
  /** Stands in place of the usual manner. */
  readonly instructions?: string | undefined;
  /** What the answer already says, where one goes on. */
  readonly begun?: string | undefined;
}

/** The prompt from what is stable to what is fresh. */
export function layOutPrompt({ turns, question, instructions, begun }: PromptParts): readonly PromptMessage[] {
  return [
    { role: 'system', content: `${IDENTITY} ${instructions ?? USUAL_MANNER}` },
    ...turns.flatMap((turn): readonly PromptMessage[] => [
      { role: 'user', content: turn.question },
      { role: 'assistant', content: turn.answer },
    ]),
    { role: 'user', content: question },
    ...(begun === undefined ? [] : [{ role: 'assistant' as const, content: begun }]),
  ];
}
