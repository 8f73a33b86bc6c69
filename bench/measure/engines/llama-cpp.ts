import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from '../../../scripts/support/run-step.mjs';
import type { BenchContext } from '../measurement';
import type { Contender, EngineTimes } from './contender';
import { sourcePath } from './sources';

/** llama.cpp as native code, for scale: on the GGUF as it is published. */
export function llamaCppContender({ root }: BenchContext, threads: number): Contender {
  return {
    engine: 'llama.cpp native',
    threads,
    longestPrompt: 1000,
    takes: () => true,
    async measure(model, tasks) {
      const folder = join(root, '.cache/bench');
      await mkdir(folder, { recursive: true });
      const prompts = join(folder, 'prompts.json');
      // Without a chat template its prompts are shorter: the text is cut to the same number of tokens from a longer one.
      const longest = tasks.reduce((text, task) => (task.text.length > text.length ? task.text : text), '');
      const given = [...tasks.slice(0, 1), ...tasks].map((task) => ({ ...task, text: longest }));
      await writeFile(prompts, JSON.stringify(given));
      const args = ['bench/peers/llama-cpp.js', sourcePath(root, model), String(threads), prompts];
      const { status, output } = await runNode(root, args);
      if (status !== 0) throw new Error(`llama.cpp did not run:\n${output}`);
      // The library may print lines of its own before.
      const { loadMs, runs } = JSON.parse(output.trim().split('\n').at(-1) ?? '') as {
        readonly loadMs: number;
        readonly runs: EngineTimes['tasks'];
      };
      return { loadMs, tasks: runs.slice(1) };
    },
  };
}
