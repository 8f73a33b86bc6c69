import type { Candidate } from './candidates';
import { classesOf, kinOf, type TaggedToken } from './tokens';

/** What is known of the clause around a candidate. */
export interface Surroundings {
  readonly tokens: readonly TaggedToken[];
  /** Whom the clause is about: the person, somebody of theirs, something else; or it names nobody. */
  readonly about: 'person' | 'theirs' | 'other' | 'nobody';
  /** What of the subject's it is about: the "favourite colour" of "my favourite colour is red". */
  readonly attribute?: string;
  /** How the subject is related to the person. */
  readonly relation?: string;
  /** What the clause before it told: a predicate. */
  readonly before?: string;
  /** How its verb is meant: "negated", "past". */
  readonly modes: readonly string[];
}

/** Features by which a candidate is judged: `shape` for whether it is an object, `sense` for which predicate it has. */
export interface CandidateFeatures {
  readonly shape: readonly string[];
  readonly sense: readonly string[];
}

const EDGE = '^';

/** What judges a candidate in its clause. */
export function featuresOf(clause: Surroundings, { from, to }: Candidate): CandidateFeatures {
  const { tokens } = clause;
  const lower = (at: number): string => tokens[at]?.lower ?? EDGE;
  const part = (at: number): string => tokens[at]?.part ?? EDGE;
  let left = from - 1;
  while (/^[DM]$/.test(part(left))) left -= 1;
  const opener = left < from - 1 ? lower(from - 1) : '';
  const before = lower(left);
  const span = tokens.slice(from, to);
  const parts = span.map(({ part: one }) => one).join('');
  const phrase = span.map(({ text }) => text).join(' ');
  const headEnd = headOf(span);
  const head = span[headEnd]?.lower ?? '';
  const headPhrase = span
    .slice(Math.max(0, headEnd - 1), headEnd + 1)
    .map(({ text }) => text)
    .join(' ');
  const whole = classesOf(phrase);
  const kinds = new Set([
    ...whole,
    ...classesOf(headPhrase),
    ...(whole.length > 0 ? [] : classesOf(span[headEnd]?.text ?? '')),
  ]);
  let verbAt = from - 1;
  while (verbAt >= 0 && !/^[VX]$/.test(part(verbAt))) verbAt -= 1;
  const verb = verbAt >= 0 ? (tokens[verbAt]?.lemma ?? '') : '-';
  const particle = verbAt >= 0 && verbAt + 1 < from && /^[PA]$/.test(part(verbAt + 1)) ? lower(verbAt + 1) : '';
  const preposition = part(left) === 'P' ? before : '';
  const between = tokens
    .slice(verbAt + 1, from)
    .map(({ part: one }) => one)
    .join('')
    .slice(-4);
  const first = span[0]?.lower ?? '';
  const last = span.at(-1)?.lower ?? '';
  const next = lower(to);
  const kin =
    kinOf(before) ??
    kinOf(`${lower(left - 1)} ${before}`) ??
    (/^(?:called|named|,)$/.test(before) ? kinOf(lower(left - 1)) : undefined);
  const ends = to >= tokens.length ? 'end' : part(to);
  const size = Math.min(span.length, 6);
  const capital = /U/.test(parts) ? 'U' : /\d/.test(phrase) ? '9' : 'a';
  const behind = tokens.slice(to, to + 4).map(({ lower: one }) => one);
  const isMy = /^(?:is|'s|are|was) (?:my|our)$/.test(behind.slice(0, 2).join(' '))
    ? `my ${behind[2] ?? ''} ${behind[3] ?? ''}`
    : '';
  const modes = clause.modes;

  const shape = [
    `p:${parts.slice(0, 7)}`,
    `n:${String(size)}`,
    `b:${before}`,
    `bp:${part(left)}${part(from)}`,
    `o:${opener}`,
    `bb:${part(left - 1)}${part(left)}`,
    `e:${next}`,
    `ep:${part(to - 1)}${ends}`,
    `ee:${part(to)}${part(to + 1)}`,
    `f:${first}`,
    `l:${last}`,
    `lp:${part(to - 1)}${next}`,
    `v:${verb}`,
    `vp:${verb}/${preposition}/${particle}`,
    `btw:${between}`,
    `a:${clause.about}`,
    `av:${clause.about}/${verb}`,
    `end:${ends === 'end' ? 'y' : 'n'}${String(size)}`,
    ...modes.map((mode) => `m:${mode}`),
    ...modes.map((mode) => `mv:${mode}/${verb}`),
    ...[...kinds].map((kind) => `k:${kind}`),
    ...(whole.length > 0 ? ['exact', ...whole.map((kind) => `x:${kind}/${verb}`)] : []),
    ...span
      .slice(1, -1)
      .filter(({ part: one }) => /^[PCRX,V]$/.test(one))
      .map(({ lower: one }) => `i:${one}`),
    ...span
      .slice(1)
      .filter(({ part: one }) => one === 'T')
      .map(() => 'i:T'),
    ...(clause.attribute === undefined ? [] : ['attr', `attr:${ends}`, `attrp:${parts.slice(0, 4)}`]),
    ...(kin === undefined ? [] : [`kin:${parts.slice(0, 3)}`, `kin:${ends}`]),
    ...(isMy === '' ? [] : ['isMy']),
    ...(clause.before === undefined ? [] : [`pr:${clause.about}`]),
  ];
  const sense = [
    '*',
    `v:${verb}`,
    `vp:${verb}/${preposition}`,
    `vq:${verb}/${particle}`,
    `va:${verb}/${clause.about}`,
    `p:${preposition}`,
    `b:${before}`,
    `bb:${lower(left - 1)} ${before}`,
    `e:${next}`,
    `h:${head}`,
    `l:${last}`,
    `f:${first}`,
    `fp:${part(from)}`,
    `s:${head.slice(-3)}`,
    `c:${capital}`,
    `vc:${verb}/${capital}`,
    `n:${String(Math.min(size, 4))}`,
    `pp:${parts.slice(0, 4)}`,
    `a:${clause.about}`,
    `btw:${between}`,
    ...modes.map((mode) => `m:${mode}`),
    ...modes.map((mode) => `mv:${mode}/${verb}`),
    ...[...kinds].flatMap((kind) => [`k:${kind}`, `kv:${kind}/${verb}`, `kp:${kind}/${preposition}`]),
    ...(kinds.size === 0 ? ['k:none', `kv:none/${verb}`] : []),
    ...(clause.attribute?.split(' ').map((word) => `at:${word.toLowerCase()}`) ?? []),
    ...(clause.attribute === undefined ? [] : [`att:${clause.attribute.toLowerCase()}`]),
    ...(clause.before === undefined ? [] : [`pr:${clause.before}`, `pa:${clause.before}/${clause.about}`]),
    ...(clause.relation === undefined ? [] : [`rel:${clause.relation === 'pets' ? 'pets' : 'kin'}`]),
    ...(kin === undefined ? [] : [`kin:${kin}`]),
    ...(isMy === '' ? [] : isMy.split(' ').map((word) => `is:${word}`)),
    ...tokens.flatMap(({ lemma, part: one }, at) =>
      (at >= from && at < to) || /^[,DCR]$/.test(one) || at < from - 7 || at > to + 4
        ? []
        : [`w:${lemma}`, ...(at === to || at === to + 1 ? [`r:${lemma}`] : [])],
    ),
  ];
  return { shape, sense };
}

/** Where the head of a phrase stands: the last word before its first preposition. */
function headOf(span: readonly TaggedToken[]): number {
  const at = span.findIndex(({ part }, index) => index > 0 && /^[P,C]$/.test(part));
  return (at === -1 ? span.length : at) - 1;
}
