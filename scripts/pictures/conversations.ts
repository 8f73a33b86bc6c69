import type { Answerer, Screen } from './screen';

interface Conversation {
  readonly turns: readonly { readonly question: string; readonly answerer: Answerer }[];
}

/** What is asked, oldest first; the last one is what most pictures show. Small, and answered rightly by small models. */
const conversations: readonly Conversation[] = [
  { turns: [{ question: 'What do I need for pancakes?', answerer: 'Auto' }] },
  { turns: [{ question: 'Write a Python function that says whether a year is a leap year.', answerer: 'Fast' }] },
  { turns: [{ question: 'Write a kind note to a neighbour who lent me a ladder.', answerer: 'Auto' }] },
  {
    turns: [
      { question: 'What is the capital of Portugal?', answerer: 'Auto' },
      { question: 'Plan a quiet day there, in four short steps.', answerer: 'Auto' },
    ],
  },
];

/** Holds all conversations and leaves the last one open. */
export async function converse(screen: Screen): Promise<void> {
  for (const { turns } of conversations) {
    await screen.newConversation();
    for (const { question, answerer } of turns) await screen.ask(question, answerer);
    await screen.waitForTitle(turns[0]?.question ?? '');
  }
}
