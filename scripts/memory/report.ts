import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MemoryTurn } from '../../src/lib/memory/recall/memory-turn';
import type { RecallState } from '../../src/lib/memory/recall/recall-state';
import { searchMemory } from '../../src/lib/memory/recall/search-memory';
import { fusedWeights, lexicalWeights } from '../../src/lib/memory/recall/weights';
import { embedCases, rememberCase, requestFor } from './memory-of-case';
import { readRecallCases, type RecallCase, type RecallQuestion } from './recall-data';
import { readFactData } from './facts-data';
import { scoreFacts, scoreText } from './score-facts';
import { scoreHeader, scoreLines, type Answered } from './recall-score';
import { measureSpeed } from './recall-speed';
import { vectorsOfClauses } from './vectors-of-clauses';

/**
 * `npm run report:memory`: how often recall finds the right turns and conversations for the questions that were held
 * out, how well facts are read from sentences that were held out, with `facts` also from plainer ones, and how fast recall is. With `dev`, for those that
 * they were tuned on; with `facts` or `speed`, that alone.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const [what = 'test'] = process.argv.slice(2);
/** Turns asked for: enough for ten conversations. */
const ASKED = 100;
const models = { fused: fusedWeights, lexical: lexicalWeights };

type Found = readonly Pick<MemoryTurn, 'messageId' | 'conversationId'>[];

if (what !== 'speed') await reportFacts(what === 'facts' ? 'test' : what);
if (what === 'facts') {
  say('Plain sentences');
  await reportFacts('plain');
}
if (what !== 'speed' && what !== 'facts') await reportQuality(what);
if (what !== 'dev' && what !== 'facts') {
  say('\nSpeed, one thread, without the embedding of the question');
  await measureSpeed(root, say);
}

async function reportFacts(folder: string): Promise<void> {
  const data = readFactData(join(root, 'data/memory/facts', folder));
  const texts = [...data.said.map(({ text }) => text), ...data.nothing, ...data.secrets];
  const vectorsOf = await vectorsOfClauses(root, texts, (done, total) => say(`Clauses: ${done} of ${total}`));
  say(`With the embedding model\n${scoreText(scoreFacts(data, { vectorsOf }))}`);
  say(`Without it\n${scoreText(scoreFacts(data, {}))}`);
}

async function reportQuality(folder: string): Promise<void> {
  const cases = readRecallCases(join(root, 'data/memory/recall', folder));
  const vectors = await embedCases(root, cases, say);
  say(
    `${cases.length} conversations, ${cases.reduce((sum, { turns }) => sum + turns.length, 0)} turns\n${scoreHeader}`,
  );
  const report = (name: string, given: typeof vectors | undefined, find: Find): void => {
    const answered = cases.flatMap((each) => {
      const state = rememberCase(each, given);
      return each.questions.map((question) => answer(each, question, find(state, each, question)));
    });
    say(scoreLines(name, answered).join('\n'));
  };
  report('words alone', undefined, (state, each, question) =>
    searchMemory(state, models, requestFor(question, each, ASKED)),
  );
  report('vectors alone', vectors, (state, _, { text }) => byVectors(state, vectors.get(text)!));
  report('both', vectors, (state, each, question) =>
    searchMemory(state, models, requestFor(question, each, ASKED, vectors)),
  );
}

type Find = (state: RecallState, owner: RecallCase, question: RecallQuestion) => Found;

function answer(owner: RecallCase, question: RecallQuestion, found: Found): Answered {
  const conversationOf = (id: string): string => owner.turns.find(({ messageId }) => messageId === id)!.conversationId;
  return { question, found, conversationOf };
}

function byVectors({ table, vectors }: RecallState, vector: Float32Array): Found {
  return (vectors?.search(vector, ASKED) ?? []).map(({ id }) => table.unit(id)!.turn);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
