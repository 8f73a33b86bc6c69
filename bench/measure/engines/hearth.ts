import { openBenchPage } from '../../support/browser';
import { rendererPeakBytes } from '../../support/process-memory';
import type { BenchContext } from '../measurement';
import type { Contender, TaskTimes } from './contender';

/** Hearth's own engine, without the product around it. */
export function hearthContender({ profile, site }: BenchContext, threads: number): Contender {
  return {
    engine: 'Hearth',
    threads,
    longestPrompt: Infinity,
    takes: () => true,
    async measure(model, tasks) {
      const context = await profile.open();
      try {
        const page = await openBenchPage(context, await site.show('dist-bench'));
        const load = await page.evaluate(([id, count]) => hearth.startBare(id, count), [model, threads] as const);
        const times: TaskTimes[] = [];
        for (const [index, { text, answerTokens }] of [...tasks.slice(0, 1), ...tasks].entries()) {
          const run = { messages: [{ role: 'user' as const, content: text }], answerTokens };
          const { promptTokens, promptMs, decodeMs } = await page.evaluate((given) => hearth.runBare(given), run);
          // The first one only warms up.
          if (index > 0) times.push({ promptTokens, promptMs, answerTokens, decodeMs });
        }
        return {
          loadMs: load.loadMs,
          memoryBytes: load.memoryBytes,
          peakBytes: await rendererPeakBytes(),
          tasks: times,
        };
      } finally {
        await context.close();
      }
    },
  };
}
