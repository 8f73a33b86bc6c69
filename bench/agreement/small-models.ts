import { readFile } from 'node:fs/promises';
import { randomModel, type RandomModel } from '../../tests/support/language/random-model';
import { sentencePieceVocabulary } from '../../tests/support/language/sentence-piece-vocabulary';

/** A made-up model of an architecture whose published files are too large to be at hand, or of none that fits. */
export interface SmallModel {
  readonly title: string;
  readonly model: RandomModel;
  /** llama.cpp leaves out the window of phi3, so beyond it only the formulas can be compared. */
  readonly comparedTokens: number;
}

/** Long enough to leave every window far behind. */
const usualTokens = 400;

/** One of each architecture, and of each way in which the files of one differ. The same on every machine. */
export async function smallModels(): Promise<readonly SmallModel[]> {
  const text = await readFile(new URL('text.txt', import.meta.url), 'utf8');
  const gemma = sentencePieceVocabulary({ text, merges: 700, family: 'gemma' });
  const phi = sentencePieceVocabulary({ text, merges: 700, family: 'phi' });
  const common = { hidden: 128, intermediate: 256, layers: 4, heads: 4, headSize: 32, contextTokens: 1024 } as const;
  const of = (title: string, changes: Parameters<typeof randomModel>[0], comparedTokens = usualTokens): SmallModel => ({
    title,
    model: randomModel({ ...common, ...changes }),
    comparedTokens,
  });
  return [
    of('llama', { architecture: 'llama', seed: 101 }),
    of('llama, with factors', { architecture: 'llama', longRope: { slowest: 8, amplitude: 1 }, seed: 110 }),
    of('qwen2', { architecture: 'qwen2', seed: 102 }),
    of('qwen3, tied', { architecture: 'qwen3', headSize: 64, ropeBase: 1e6, seed: 103 }),
    of('qwen3, own output', { architecture: 'qwen3', headSize: 64, ropeBase: 1e6, tied: false, seed: 104 }),
    of('gemma3, windows of 64', {
      architecture: 'gemma3',
      layers: 12,
      headSize: 64,
      keyValueHeads: 1,
      window: 64,
      ropeBase: 1e6,
      vocabulary: gemma,
      seed: 105,
    }),
    of('gemma3, positions scaled by 1/8', {
      architecture: 'gemma3',
      layers: 6,
      headSize: 64,
      window: 64,
      ropeBase: 1e6,
      ropeDivisor: 8,
      vocabulary: gemma,
      seed: 106,
    }),
    of('phi3', { architecture: 'phi3', keyValueHeads: 4, tied: false, vocabulary: phi, seed: 107 }),
    of('phi3, rotated in part, with factors', {
      architecture: 'phi3',
      rotated: 24,
      longRope: { slowest: 3, amplitude: 1.1902380714238083 },
      vocabulary: phi,
      seed: 108,
    }),
    of(
      'phi3, window of 200',
      { architecture: 'phi3', keyValueHeads: 4, window: 200, tied: false, vocabulary: phi, seed: 109 },
      200,
    ),
  ];
}
