import { findModel } from '../../src/lib/models/catalogue/catalogue';
import type { Measurement } from '../measure/measurement';
import type { Metric } from '../report/figures';
import { compareWithLlama } from './agreement';

const divergence: Metric = { name: 'mean KL divergence', unit: 'thousandths of a nat', better: 'lower' };
const sameBest: Metric = { name: 'same most probable token', unit: '%', better: 'higher' };
const rootMeanSquare: Metric = { name: 'logits, root mean square difference', unit: '', better: 'lower' };
const largest: Metric = { name: 'logits, largest difference', unit: '', better: 'lower' };
const excess: Metric = { name: 'perplexity above the truth’s', unit: '%', better: 'lower' };
const sameAnswers: Metric = { name: 'same greedy answers', unit: '%', better: 'higher' };

/** How true each engine is to the weights. It needs native llama.cpp, so it is left out without the peers. */
export const agreement: Measurement = {
  name: 'agreement',
  title: 'Agreement with llama.cpp',
  explanation:
    'Truth is llama.cpp computing in 32-bit floats with the weights of the published file; docs/models.md says how the figures come about.',

  async run({ root, models, peers, say }, record) {
    if (!peers) {
      say('Left out: it takes native llama.cpp, which comes with --peers.');
      return;
    }
    for (const id of models) {
      const model = findModel(id);
      if (model === undefined) throw new Error(`There is no model ${id}.`);
      const found = await compareWithLlama({ root, model, onStep: (sentence) => say(`${id}: ${sentence}`) });
      for (const { engine, logits, perplexityRatio, sameAnswers: same } of found.engines) {
        const labels = { model: id, engine };
        record(labels, divergence, logits.divergence * 1000);
        record(labels, sameBest, (100 * logits.sameBest) / logits.positions);
        record(labels, rootMeanSquare, logits.rootMeanSquare);
        record(labels, largest, logits.largest);
        record(labels, excess, 100 * (perplexityRatio.ratio - 1));
        record(labels, sameAnswers, (100 * same) / found.answers);
      }
    }
  },
};
