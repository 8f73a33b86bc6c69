import type { EngineAgreement, ModelAgreement } from './measure';

/** The figures of one model as a Markdown table, an engine a column. */
export function agreementTable(title: string, agreement: ModelAgreement): string {
  const { engines, answers } = agreement;
  const row = (name: string, cell: (engine: EngineAgreement) => string): string =>
    `| ${[name, ...engines.map(cell)].join(' | ')} |`;
  return [
    row(title, ({ engine }) => engine),
    `| --- | ${engines.map(() => '---:').join(' | ')} |`,
    row('largest difference of a logit', ({ logits }) => logits.largest.toFixed(2)),
    row('root mean square of the differences', ({ logits }) => logits.rootMeanSquare.toFixed(3)),
    row('mean KL divergence, nats', ({ logits }) => logits.divergence.toFixed(5)),
    row('same most probable token', ({ logits }) => `${logits.sameBest} of ${logits.positions} (${share(logits)} %)`),
    row(`perplexity (truth ${agreement.perplexity.toFixed(3)})`, (engine) => engine.perplexity.toFixed(3)),
    row('perplexity over the truth’s', ({ perplexityRatio: { ratio, standardError } }) => {
      return `${percent(ratio - 1)} ± ${(100 * standardError).toFixed(2)} %`;
    }),
    row(`same ${agreement.answerTokens} greedy tokens`, ({ sameAnswers }) => `${sameAnswers} of ${answers}`),
  ].join('\n');
}

function share({ sameBest, positions }: EngineAgreement['logits']): string {
  return ((100 * sameBest) / positions).toFixed(1);
}

function percent(part: number): string {
  return `${part < 0 ? '−' : '+'}${Math.abs(100 * part).toFixed(2)}`;
}
