import { test } from '../support/e2e/hearth-test';
test('probe', async ({ hearth }) => {
  test.setTimeout(400000);
  for (const [a, b] of [
    ['Hello! My sister Marta keeps bees on the roof of her house in the old town.', 'What does Marta keep?'],
    ['What is the capital of France? Answer with one word.', 'And of Spain? Answer with one word.'],
    ['Name three colours of a rainbow.', 'Name one more.'],
    ['Say good morning to my sister Marta, who keeps bees on the roof of her house.', 'What is her name?'],
  ] as const) for (const who of ['Fast', 'Think'] as const) {
    await hearth.newConversation();
    await hearth.prefer(who);
    for (const q of [a, b]) {
      const t = Date.now();
      const answer = await hearth.askAndWait(q);
      const d = await (await hearth.details(answer)).innerText();
      console.log(who, q.slice(0, 30), Date.now() - t, JSON.stringify(d.match(/Read[\s\S]*$/)?.[0]), JSON.stringify((await hearth.wordsOf(answer)).slice(0, 150)));
    }
  }
});
