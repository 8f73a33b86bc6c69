import type { Route } from '../../src/lib/core/conversation';
import { ROUTES } from '../../src/lib/router/routes';
import { costOf, type AnsweredTurn } from './cost';
import { accuracyOfMostConfident, calibrationCurve, calibrationError, confusion, macroAccuracy } from './measure';
import type { RoutedTurn } from './route-turns';

/** Lays out a table of Markdown, its columns aligned; the first column is text, the others are numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(4, ...[head, ...rows].map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The table of goals, for several ways of routing the same turns. */
export function goalsTable(runs: ReadonlyMap<string, readonly RoutedTurn[]>): string {
  const columns = [...runs.values()];
  const row = (name: string, goal: string, value: (run: readonly RoutedTurn[]) => string): readonly string[] => [
    name,
    goal,
    ...columns.map(value),
  ];
  return table(
    ['', 'goal', ...runs.keys()],
    [
      row('Right, mean over the routes', '97 %', (run) => percent(macroAccuracy(run))),
      row('Right, of all turns', '', (run) => percent(share(run, ({ turn, route }) => turn.route === route))),
      row('Right, of the most confident 80 %', '99 %', (run) => percent(accuracyOfMostConfident(run, 0.8))),
      row('Calibration error', '0.03', (run) => calibrationError(run).toFixed(3)),
      row('Hard requests that reach the reasoning model', '97 %', (run) =>
        percent(share(of(run, 'reasoning'), ({ route }) => goesTo(route) === 'reasoning')),
      ),
      row('Hard requests taken by a skill', '0.5 %', (run) =>
        percent(share(of(run, 'reasoning'), ({ claimed }) => claimed)),
      ),
      row('Small talk or a skill sent to the reasoning model', '3 %', (run) =>
        percent(share(of(run, 'skill'), ({ route }) => goesTo(route) === 'reasoning')),
      ),
      row('Turns that a skill claims, of those meant for one', '', (run) =>
        percent(share(of(run, 'skill'), ({ claimed }) => claimed)),
      ),
      row('Said to be unsure', '', (run) => percent(share(run, ({ unsure }) => unsure))),
      row('Time, 95th percentile, embedding apart', '5 ms', (run) => `${percentile(run, 0.95).toFixed(2)} ms`),
    ],
  );
}

/** Rows are what is right, columns what was decided. */
export function confusionTable(run: readonly RoutedTurn[]): string {
  const rows = confusion(run).map((counts, route) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return [ROUTES[route]!, ...counts.map(String), total === 0 ? '' : percent(counts[route]! / total)];
  });
  return table(['meant', ...ROUTES, 'right'], rows);
}

/** How often what was said with a confidence came true. */
export function calibrationTable(run: readonly RoutedTurn[]): string {
  return table(
    ['confidence', 'turns', 'right'],
    calibrationCurve(run).map(({ count, meanConfidence, accuracy }) => [
      percent(meanConfidence),
      String(count),
      percent(accuracy),
    ]),
  );
}

/** What answering all of the turns takes, against giving all of them to one model. */
export function costTable(run: readonly RoutedTurn[]): string {
  const answered = (by: (routed: RoutedTurn) => AnsweredTurn['by']): readonly AnsweredTurn[] =>
    run.map((routed) => ({ text: routed.turn.text, kind: routed.turn.route, by: by(routed) }));
  const hard = of(run, 'reasoning');
  const row = (name: string, by: (routed: RoutedTurn) => AnsweredTurn['by']): readonly string[] => {
    const { tokens, seconds } = costOf(answered(by));
    const reached = share(hard, (routed) => by(routed) === 'reasoning');
    return [name, tokens.toLocaleString('en'), Math.round(seconds).toLocaleString('en'), percent(reached)];
  };
  return table(
    ['', 'tokens', 'seconds', 'hard requests with the reasoning model'],
    [
      row('always the fast model', () => 'fast'),
      row('always the reasoning model', () => 'reasoning'),
      row('the router', ({ route, claimed }) => (claimed ? 'skill' : goesTo(route))),
    ],
  );
}

/** Which model answers a route; a skill that claims nothing leaves its turn to the fast one. */
function goesTo(route: Route): 'fast' | 'reasoning' {
  return route === 'reasoning' || route === 'tools' ? 'reasoning' : 'fast';
}

function of(run: readonly RoutedTurn[], route: Route): readonly RoutedTurn[] {
  return run.filter(({ turn }) => turn.route === route);
}

function share(run: readonly RoutedTurn[], holds: (routed: RoutedTurn) => boolean): number {
  return run.filter(holds).length / run.length;
}

function percentile(run: readonly RoutedTurn[], part: number): number {
  const sorted = run.map(({ took }) => took).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}
