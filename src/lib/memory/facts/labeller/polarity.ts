import type { Candidate } from './candidates';
import type { Surroundings } from './features';

/** Words that turn what is said around, or tell that it is over. */
const TURNING = new Set(
  "no not n't never hate quit stop stopped gave give given none nothing neither nor without dislike ca loathe detest despise abhor stand bear off sold left lost died deleted cancelled packed banned hardly rarely allowed longer anymore used ditched dropped split broke divorced until former only instead but".split(
    ' ',
  ),
);

/** What tells whether an object of a predicate is affirmed or denied. */
export function polarityFeatures(clause: Surroundings, { from, to }: Candidate, label: string): readonly string[] {
  const { tokens, modes } = clause;
  let verbAt = from - 1;
  while (verbAt >= 0 && !/^[VX]$/.test(tokens[verbAt]?.part ?? '')) verbAt -= 1;
  const verb = tokens[verbAt]?.lemma ?? '-';
  const negated = modes.includes('negated') || modes.includes('never');
  const turning = (start: number, end: number): readonly string[] =>
    tokens
      .slice(Math.max(0, start), end)
      .map(({ lower }) => lower)
      .filter((word) => TURNING.has(word));
  return [
    '*',
    `l:${label}`,
    `v:${verb}`,
    `vl:${verb}/${label}`,
    ...modes.flatMap((mode) => [`m:${mode}`, `ml:${mode}/${label}`, `mv:${mode}/${verb}`]),
    ...(negated ? ['neg', `neg:${label}`, `neg:${verb}`] : []),
    `b:${tokens[from - 1]?.lower ?? '^'}`,
    ...turning(from - 6, from).flatMap((word) => [`w:${word}`, `wn:${word}/${String(negated)}`, `wl:${word}/${label}`]),
    ...turning(to, to + 5).flatMap((word) => [`a:${word}`, `an:${word}/${String(negated)}`]),
  ];
}
