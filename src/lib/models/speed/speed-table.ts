import type { SpeedRow } from './measure-speed';

/** What was measured of one model. */
export interface ModelSpeed {
  readonly title: string;
  readonly engine: string;
  readonly rows: readonly SpeedRow[];
}

/** The table as Markdown, for a message or a report; `device` says in one line what it was measured on. */
export function speedTable(device: string, speeds: readonly ModelSpeed[]): string {
  const lines = speeds.flatMap(({ title, engine, rows }) =>
    rows.map(({ promptTokens, promptTokensPerSecond, answerTokensPerSecond }) =>
      [title, engine, String(promptTokens), rate(promptTokensPerSecond), rate(answerTokensPerSecond)].join(' | '),
    ),
  );
  return [
    device,
    '',
    '| model | engine | prompt, tokens | read, tokens/s | written, tokens/s |',
    '| --- | --- | ---: | ---: | ---: |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}

function rate(tokensPerSecond: number | undefined): string {
  return tokensPerSecond === undefined ? '' : tokensPerSecond.toFixed(1);
}
