import type { Candidate } from './candidates';
import type { Surroundings } from './features';

/** Words that turn what is said around, or tell that it is over. */
const TURNING = new Set(
  "no not n't never hate quit stop stopped gave give given none nothing neither nor without dislike ca loathe detest despise abhor stand bear off sold left lost died deleted cancelled packed banned hardly rarely allowed longer anymore used ditched dropped split broke divorced until former only instead but from than off swapped traded exchanged switched changed replaced gone threw thrown rid done through finished ended cleared lapse over split separated retired resigned binned scrap forget out".split(
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
  const before = tokens[from - 1]?.lower ?? '^';
  const next = tokens[to]?.lower ?? '$';
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
    `b:${before}`,
    `bb:${tokens[from - 2]?.lower ?? '^'} ${before}`,
    `e:${next}`,
    ...turning(from - 6, from).flatMap((word) => [
      `w:${word}`,
      `wn:${word}/${String(negated)}`,
      `wl:${word}/${label}`,
      `wb:${word}/${before}`,
      `we:${word}/${next}`,
    ]),
    ...turning(to, to + 5).flatMap((word) => [`a:${word}`, `an:${word}/${String(negated)}`, `ab:${word}/${before}`]),
  ];
}
