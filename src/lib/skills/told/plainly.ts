import { forOthers, statedQuestion, trailings, wrappings } from '../english/roundabout';
import { toldActively } from '../grammar/active';
import { askedDirectly } from '../grammar/direct';
import { plainerWays } from '../grammar/plainer';
import { readUtterance, sourceOf, wordsOf, type Utterance } from '../grammar/utterance';

/** Nobody wraps a request more often. */
const MOST_LAYERS = 6;
const LEAST_TOKENS = 2;

/**
 * A request in plainer words, step by step: without what it is wrapped in ("I'd be glad if you'd …"), as a question
 * in its own order ("how late it has got"), as an order ("could milk be added"). The request itself is not among them.
 */
export function* plainWaysOf(utterance: Utterance): Iterable<Utterance> {
  const bare = unwrapped(utterance);
  const shorter = withoutTrailing(bare);
  const seen = new Set([wordsOf(utterance.tokens)]);
  const fresh = (one: Utterance | undefined): one is Utterance => {
    if (one === undefined || one.tokens.length === 0 || seen.has(wordsOf(one.tokens))) return false;
    seen.add(wordsOf(one.tokens));
    return true;
  };
  if (fresh(bare)) yield bare;
  if (fresh(shorter)) yield shorter;
  const own = forOneself(shorter);
  if (fresh(own)) yield own;
  for (const way of [shorter, withoutTrailing(utterance)]) {
    for (const other of [askedDirectly(way), toldActively(way), inOrder(way)]) if (fresh(other)) yield other;
  }
  for (const other of plainerWays(shorter)) if (fresh(other)) yield other;
}

/** A request without what it is wrapped in. */
function unwrapped({ source, tokens }: Utterance): Utterance {
  let from = 0;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const said = wordsOf(tokens.slice(from));
    const longest = Math.max(0, ...wrappings.map((wrapping) => countWords(wrapping.exec(said)?.[0] ?? '')));
    if (longest === 0 || tokens.length - from - longest < LEAST_TOKENS - 1) break;
    from += longest;
  }
  return { source, tokens: tokens.slice(from) };
}

/** A request without what is said behind it and says nothing. */
function withoutTrailing({ source, tokens }: Utterance): Utterance {
  let to = tokens.length;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const said = wordsOf(tokens.slice(0, to));
    const longest = Math.max(0, ...trailings.map((trailing) => countWords(trailing.exec(said)?.[0] ?? '')));
    if (longest === 0 || to - longest < LEAST_TOKENS) break;
    to -= longest;
  }
  return { source, tokens: tokens.slice(0, to) };
}

/** "What 5 miles is in kilometres" in the order of a question. */
function inOrder(utterance: Utterance): Utterance | undefined {
  const said = sourceOf(utterance, 0, utterance.tokens.length);
  const asked = said.replace(statedQuestion, '$<ask> $<verb> $<what> $<rest>');
  return asked === said ? undefined : readUtterance(asked);
}

/** "Tell him the time" as what one would be told oneself. */
function forOneself(utterance: Utterance): Utterance | undefined {
  const said = sourceOf(utterance, 0, utterance.tokens.length);
  const mine = said.replace(forOthers, '$1 me');
  return mine === said ? undefined : readUtterance(mine);
}

function countWords(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}
