import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { FEATURES, type FeatureName } from '../../src/lib/memory/recall/features';
import { rankSum, type RankWeights } from '../../src/lib/memory/recall/rank-model';
import { calibrate, EXPECTED, fitRanking, type RankOrder } from './fit-ranking';
import type { RankingExample } from './ranking-example';
import { embedCases, rankCases } from './memory-of-case';
import { readRecallCases, type RecallCase } from './recall-data';
import { scoreHeader, scoreLines, type Answered } from './recall-score';

/** `npm run train:recall`: writes the weights of recall from the questions in `data/memory/recall`. The same questions give the same file. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'src/lib/memory/recall/weights.ts');
const OF_MEANING: readonly FeatureName[] = [
  'semantic',
  'windowSemantic',
  'conversationSemantic',
  'semanticBefore',
  'semanticAfter',
  'conversationBest',
  'semanticShare',
];
const SHOWN = 100;

interface Trained extends RankingExample {
  readonly case: RecallCase;
  readonly answered: (model: RankOrder) => Answered;
}

const cases = ['dev', 'train'].flatMap((folder) => readRecallCases(join(root, 'data/memory/recall', folder)));
say(`${cases.length} conversations, ${cases.reduce((sum, { questions }) => sum + questions.length, 0)} questions`);
const vectors = await embedCases(root, cases, say);

say(`\nEach conversation by the weights that the others give\n${scoreHeader}`);
const lexical = train('words alone', examplesOf(), OF_MEANING);
const fused = train('words and meaning', examplesOf(vectors), []);
writeFileSync(target, await weightsFile(fused, lexical));

function examplesOf(given?: ReadonlyMap<string, Float32Array>): readonly Trained[] {
  // Not what was learned before, so that the outcome does not depend on how often this runs.
  const expected = { weights: EXPECTED, trees: [], slope: 1, bias: 0 };
  const models = { fused: expected, lexical: expected };
  return rankCases(cases, models, given).map(({ case: owner, question, ranking }) => ({
    case: owner,
    candidates: ranking.candidates.map(({ unit, features }) => ({
      features,
      isEvidence: question.evidence.includes(unit.turn.messageId),
    })),
    answered: (model) => ({
      question,
      found: ranking.candidates
        .map(({ unit, features }) => ({ ...unit.turn, sum: rankSum(model, features) }))
        .sort((a, b) => b.sum - a.sum)
        .slice(0, SHOWN),
      conversationOf: (id) => owner.turns.find(({ messageId }) => messageId === id)!.conversationId,
    }),
  }));
}

function train(name: string, examples: readonly Trained[], left: readonly FeatureName[]): RankWeights {
  const used = FEATURES.filter((feature) => !left.includes(feature));
  const judged = cases.flatMap((each) => {
    const order = fitRanking(
      examples.filter((example) => example.case !== each),
      used,
    );
    return examples.filter((example) => example.case === each).map((example) => ({ example, order }));
  });
  say(
    scoreLines(
      name,
      judged.map(({ example, order }) => example.answered(order)),
    ).join('\n'),
  );
  // Of conversations that the trees do not know: they are surer of those that they know.
  const probabilities = calibrate(
    judged.map(({ example, order }) =>
      example.candidates.map(({ features, isEvidence }) => ({ sum: rankSum(order, features), isEvidence })),
    ),
  );
  return { ...fitRanking(examples, used), ...probabilities };
}

async function weightsFile(fusedModel: RankWeights, lexicalModel: RankWeights): Promise<string> {
  const source = `import type { RankWeights } from './rank-model';

// Written by \`npm run train:recall\`.

/** Where the question has a vector. */
export const fusedWeights: RankWeights = ${literal(fusedModel)};

/** Where there is no vector, or vectors tell nothing apart. */
export const lexicalWeights: RankWeights = ${literal(lexicalModel)};
`;
  return format(source, { ...(await resolveConfig(target)), filepath: target });
}

function literal({ slope, bias, ...order }: RankWeights): string {
  return JSON.stringify({ ...order, slope: Number(slope.toFixed(3)), bias: Number(bias.toFixed(3)) });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
