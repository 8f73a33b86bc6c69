import { findModel } from '../../src/lib/models/catalogue/catalogue';
import { canDraftFor } from '../../src/lib/models/draft-model';
import { openBenchPage } from '../support/browser';
import { valueOf } from '../support/outcome';
import { askTimed, createCompare, forgotten } from './compared';
import type { BenchContext, Recorder } from './measurement';

const question = 'Write a short story about a lighthouse keeper who repairs clocks.';
const answerTokens = 48;

/**
 * What it gains that the fast model may write ahead of the other: where it may not, one model plays both roles. The
 * product measures while it loads whether a draft would pay; where it would not, both are the same.
 */
export async function measureDrafts(context: BenchContext, record: Recorder): Promise<void> {
  for (const { draft, model } of pairsOf(context.models)) {
    const compare = createCompare(record, model);
    const browser = await context.profile.open();
    try {
      const page = await openBenchPage(browser, await context.site.show('dist-bench'));
      valueOf(await page.evaluate((ids) => hearth.install(ids), [draft, model]));
      for (let round = 0; round < context.rounds; round++) {
        context.say(`${model}, drafted by ${draft}, round ${round + 1} of ${context.rounds}`);
        await compare(`drafts by ${draft}`, round, async (on) => {
          valueOf(await page.evaluate((roles) => hearth.use(roles), { fast: on ? draft : model, reasoning: model }));
          const conversationId = await page.evaluate(() => hearth.begin());
          const asked = { conversationId, text: question, preference: 'reasoning', mostTokens: answerTokens } as const;
          return forgotten(page, conversationId, await askTimed(page, asked));
        });
      }
    } finally {
      await browser.close();
    }
  }
}

function pairsOf(ids: readonly string[]): readonly { readonly draft: string; readonly model: string }[] {
  const models = ids.flatMap((id) => findModel(id) ?? []);
  return models.flatMap((model) =>
    models.filter((draft) => canDraftFor(draft, model)).map((draft) => ({ draft: draft.id, model: model.id })),
  );
}
