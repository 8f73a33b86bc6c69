import type { Answerer, Screen } from './screen';

interface Conversation {
  readonly turns: readonly { readonly question: string; readonly answerer: Answerer }[];
}

/** What is asked, oldest first; the last one is what most pictures show. Small, and answered rightly by small models. */
const conversations: readonly Conversation[] = [
  { turns: [{ question: 'What is the formula for the area of a circle?', answerer: 'Auto' }] },
  { turns: [{ question: 'Write a Python function that adds up a list of prices.', answerer: 'Fast' }] },
  { turns: [{ question: 'Write a birthday greeting for my friend Anna in one sentence.', answerer: 'Auto' }] },
  {
    turns: [
      { question: 'What do I need for pancakes?', answerer: 'Auto' },
      { question: 'Plan a quiet Sunday at home, in four short steps.', answerer: 'Auto' },
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
