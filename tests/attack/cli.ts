import { openAttackedPage, type AttackedPage } from './attack-browser';
import { parseAttackArguments } from './arguments';
import { buildPage } from './build-page';
import { hostileStrings, type HostileString } from './hostile-strings';
import type { Finding, Stream } from './page/api';
import { createRandom, cutsOf, sample } from './random';

/** So many answers stand on the page at once: enough to share its frames, few enough for each to be found. */
const BATCH = 40;

/** Places at which each stream is cut. */
const CUTS = 4;

/** Answers that did something are looked for in this many batches: one is enough to have failed. */
const SEARCHED = 3;

/** What an undefended page must show for the attack to count as able to see it. */
const MUST_BE_SEEN: readonly Finding['kind'][] = ['script', 'element', 'attribute', 'text', 'request'];

/** Strings that the undefended page is shown before the defended one is attacked. */
const PROOF = 400;

interface Report {
  readonly counts: ReadonlyMap<Finding['kind'], number>;
  /** The answers that did something, each with what it did. */
  readonly culprits: readonly {
    readonly text: string;
    readonly family: string;
    readonly findings: readonly Finding[];
  }[];
}

const { seed, positions, undefended } = parseAttackArguments(process.argv.slice(2));
const strings = hostileStrings(seed, positions);
process.exitCode = (await attackAll()) ? 0 : 1;

async function attackAll(): Promise<boolean> {
  const started = performance.now();
  const proof = await attackPage(false, sample(createRandom(seed), strings, undefended ? strings.length : PROOF));
  const blind = MUST_BE_SEEN.filter((kind) => !proof.counts.has(kind));
  say(`Without defences: ${countsOf(proof)}.`);
  if (blind.length > 0) say(`The attack is blind: it did not see ${blind.join(', ')}.`);
  if (undefended) return proof.counts.size === 0;

  const report = await attackPage(true, strings);
  for (const { family, text, findings } of report.culprits.slice(0, 20)) {
    say(`\n${family}: ${JSON.stringify(text.slice(0, 300))}`);
    for (const { kind, detail } of findings.slice(0, 5)) say(`  ${kind}: ${detail}`);
  }
  const families = new Set(strings.map(({ family }) => family)).size;
  const seconds = Math.round((performance.now() - started) / 1000);
  say(`With defences: ${countsOf(report)}.`);
  say(
    `${strings.length} hostile answers of ${families} families, each cut at up to ${CUTS} places, in ${seconds} s (seed ${seed}).`,
  );
  say(
    report.counts.size === 0 && blind.length === 0 ? 'No script, no request, nothing that does not belong.' : 'FAILED.',
  );
  return report.counts.size === 0 && blind.length === 0;
}

async function attackPage(defended: boolean, hostile: readonly HostileString[]): Promise<Report> {
  const page = await openAttackedPage(await buildPage(defended), defended);
  try {
    return await attackWith(page, hostile, defended);
  } finally {
    await page.close();
  }
}

async function attackWith(page: AttackedPage, hostile: readonly HostileString[], defended: boolean): Promise<Report> {
  const random = createRandom(seed);
  const counts = new Map<Finding['kind'], number>();
  const culprits: Report['culprits'][number][] = [];
  let searched = 0;
  for (let start = 0; start < hostile.length; start += BATCH) {
    const batch = hostile.slice(start, start + BATCH);
    const streams = batch.map(({ text }): Stream => ({ text, cuts: cutsOf(random, text.length, CUTS) }));
    const findings = await page.run(streams);
    for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (findings.length === 0 || !defended || searched >= SEARCHED) continue;
    searched += 1;
    culprits.push(...(await findCulprits(page, batch, streams)));
  }
  return { counts, culprits };
}

/** Shows the answers of a batch one by one, since most of what happens does not say whose doing it is. */
async function findCulprits(
  page: AttackedPage,
  batch: readonly HostileString[],
  streams: readonly Stream[],
): Promise<Report['culprits']> {
  const culprits: Report['culprits'][number][] = [];
  for (const [index, stream] of streams.entries()) {
    const findings = await page.run([stream]);
    const hostile = batch[index];
    if (findings.length > 0 && hostile !== undefined) culprits.push({ ...hostile, findings });
  }
  return culprits;
}

function countsOf({ counts }: Report): string {
  return counts.size === 0 ? 'nothing found' : [...counts].map(([kind, count]) => `${count} × ${kind}`).join(', ');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
