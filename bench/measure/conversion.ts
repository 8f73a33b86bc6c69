import { runNode } from '../../scripts/support/run-step.mjs';
import type { Metric } from '../report/figures';
import type { Measurement } from './measurement';

const duration: Metric = { name: 'conversion', unit: 's', better: 'lower' };
const peak: Metric = { name: 'peak memory', unit: 'MB', better: 'lower' };

export const conversion: Measurement = {
  name: 'conversion',
  title: 'Conversion in Node',
  explanation: 'From the published GGUF file to the files that Hearth loads, in a process of its own, onto the disk.',

  async run({ root, models, rounds, say }, record) {
    for (const model of models) {
      for (let round = 0; round < rounds; round++) {
        say(`${model}, round ${round + 1} of ${rounds}`);
        const args = ['--import', 'tsx', 'bench/measure/conversion/convert-once.ts', model];
        const { status, output } = await runNode(root, args);
        if (status !== 0) throw new Error(`The conversion failed:\n${output}`);
        const { seconds, peakBytes } = JSON.parse(output) as { readonly seconds: number; readonly peakBytes: number };
        record({ model }, duration, seconds);
        record({ model }, peak, peakBytes / 1e6);
      }
    }
  },
};
