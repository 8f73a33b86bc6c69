import { exponential, exponentialA, exponentialB, exponentialC, exponentialD, exponentials, sumsOfFour } from './lanes';

// Keys and values of one layer lie in the cache as [position][keyValueHeads][headSize] floats.
// Query heads that share a key-value head are its group (Ainslie et al., "GQA", 2023).

/**
 * Rotates queries and keys of rows `first` to `last` by their positions and stores keys and values in the cache.
 * A row of `projected` is queries, keys, values. Queries are scaled by 1 / sqrt(headSize) on the way.
 * Halves of a head are rotated against each other, as in Su et al., "RoFormer" (2021), in the layout of GPT-NeoX.
 * `rotations` is [position][2][headSize / 2]: cosines, then sines.
 */
export function rotateAndStore(
  first: i32,
  last: i32,
  thread: i32,
  projected: usize,
  start: i32,
  heads: i32,
  keyValueHeads: i32,
  headSize: i32,
  rotations: usize,
  keys: usize,
  values: usize,
): void {
  const width = (heads + 2 * keyValueHeads) * headSize;
  const cacheStride = <usize>(keyValueHeads * headSize) * 4;
  const scale: f32 = <f32>1 / sqrt<f32>(<f32>headSize);
  for (let row = first; row < last; row++) {
    const position = start + row;
    const cosines = rotations + <usize>(position * headSize) * 4;
    let source = projected + <usize>(row * width) * 4;
    for (let head = 0; head < heads; head++) {
      rotate(source, source, cosines, headSize, scale);
      source += <usize>headSize * 4;
    }
    let target = keys + <usize>position * cacheStride;
    for (let head = 0; head < keyValueHeads; head++) {
      rotate(source, target, cosines, headSize, 1);
      source += <usize>headSize * 4;
      target += <usize>headSize * 4;
    }
    memory.copy(values + <usize>position * cacheStride, source, cacheStride);
  }
}

// @ts-ignore: decorator
@inline
function rotate(source: usize, target: usize, cosines: usize, headSize: i32, scale: f32): void {
  const half = <usize>headSize * 2;
  const factor = f32x4.splat(scale);
  for (let at: usize = 0; at < half; at += 16) {
    const c = f32x4.mul(v128.load(cosines + at), factor);
    const s = f32x4.mul(v128.load(cosines + half + at), factor);
    const x = v128.load(source + at);
    const y = v128.load(source + half + at);
    v128.store(target + at, f32x4.sub(f32x4.mul(x, c), f32x4.mul(y, s)));
    v128.store(target + half + at, f32x4.add(f32x4.mul(y, c), f32x4.mul(x, s)));
  }
}

/**
 * Causal attention. The queries of a key-value head are numbered row by row (`row * group + head in group`) and taken
 * four at a time, one in each lane; a unit of work is one such four. Units run over key-value heads, then over fours.
 * A query sees the last `window` keys up to its own (Beltagy et al., "Longformer", 2020).
 * `scores` holds 4 * `capacity` floats a thread. Writes [rows][heads][headSize] to `out`.
 */
export function attention(
  first: i32,
  last: i32,
  thread: i32,
  projected: usize,
  start: i32,
  rows: i32,
  heads: i32,
  keyValueHeads: i32,
  headSize: i32,
  window: i32,
  keys: usize,
  values: usize,
  scores: usize,
  capacity: i32,
  out: usize,
): void {
  const group = heads / keyValueHeads;
  const queries = rows * group;
  const fours = (queries + 3) >> 2;
  const width = (heads + 2 * keyValueHeads) * headSize;
  const headBytes = <usize>headSize * 4;
  const stride = <usize>keyValueHeads * headBytes;
  const weights = scores + <usize>thread * <usize>capacity * 16;
  for (let unit = first; unit < last; unit++) {
    const keyValueHead = unit / fours;
    const query = (unit % fours) * 4;
    const firstHead = keyValueHead * group;
    const cacheOffset = <usize>keyValueHead * headBytes;
    // A query past the end repeats the last one: it writes the same values once more.
    const j0 = query;
    const j1 = min(query + 1, queries - 1);
    const j2 = min(query + 2, queries - 1);
    const j3 = min(query + 3, queries - 1);
    const q0 = projected + <usize>((j0 / group) * width) * 4 + <usize>(firstHead + (j0 % group)) * headBytes;
    const q1 = projected + <usize>((j1 / group) * width) * 4 + <usize>(firstHead + (j1 % group)) * headBytes;
    const q2 = projected + <usize>((j2 / group) * width) * 4 + <usize>(firstHead + (j2 % group)) * headBytes;
    const q3 = projected + <usize>((j3 / group) * width) * 4 + <usize>(firstHead + (j3 % group)) * headBytes;
    const p0 = start + j0 / group;
    const p3 = start + j3 / group;
    // The first of the four sees the farthest back; keys are counted from there.
    const begin = max(0, p0 + 1 - window);
    const count = p3 + 1 - begin;
    const offset = cacheOffset + <usize>begin * stride;
    score(q0, q1, q2, q3, keys + offset, stride, headBytes, count, weights);
    const seen = p0 + 1 - begin;
    let visible = i32x4.splat(seen);
    visible = i32x4.replace_lane(visible, 1, start + j1 / group + 1 - begin);
    visible = i32x4.replace_lane(visible, 2, start + j2 / group + 1 - begin);
    visible = i32x4.replace_lane(visible, 3, count);
    // What lies before the windows of the later ones.
    const passed = max(0, p3 + 1 - window) - begin;
    if (passed > 0) hide(weights, passed, i32x4.sub(visible, i32x4.splat(window)));
    softmax(weights, seen, visible, count);
    mix(
      weights,
      values + offset,
      stride,
      headBytes,
      count,
      out + <usize>((j0 / group) * heads + firstHead + (j0 % group)) * headBytes,
      out + <usize>((j1 / group) * heads + firstHead + (j1 % group)) * headBytes,
      out + <usize>((j2 / group) * heads + firstHead + (j2 % group)) * headBytes,
      out + <usize>((j3 / group) * heads + firstHead + (j3 % group)) * headBytes,
    );
  }
}

/** Products of four queries with each of `count` keys, four floats a key. Two keys at a time share the loads of the queries. */
// @ts-ignore: decorator
@inline
function score(
  q0: usize,
  q1: usize,
  q2: usize,
  q3: usize,
  keys: usize,
  stride: usize,
  headBytes: usize,
  count: i32,
  scores: usize,
): void {
  let t = 0;
  for (; t + 2 <= count; t += 2) {
    const next = keys + stride;
    let a0 = f32x4.splat(0);
    let a1 = a0;
    let a2 = a0;
    let a3 = a0;
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    for (let at: usize = 0; at < headBytes; at += 16) {
      const a = v128.load(keys + at);
      const b = v128.load(next + at);
      let q = v128.load(q0 + at);
      a0 = f32x4.add(a0, f32x4.mul(a, q));
      b0 = f32x4.add(b0, f32x4.mul(b, q));
      q = v128.load(q1 + at);
      a1 = f32x4.add(a1, f32x4.mul(a, q));
      b1 = f32x4.add(b1, f32x4.mul(b, q));
      q = v128.load(q2 + at);
      a2 = f32x4.add(a2, f32x4.mul(a, q));
      b2 = f32x4.add(b2, f32x4.mul(b, q));
      q = v128.load(q3 + at);
      a3 = f32x4.add(a3, f32x4.mul(a, q));
      b3 = f32x4.add(b3, f32x4.mul(b, q));
    }
    v128.store(scores, sumsOfFour(a0, a1, a2, a3));
    v128.store(scores, sumsOfFour(b0, b1, b2, b3), 16);
    scores += 32;
    keys = next + stride;
  }
  if (t == count) return;
  let a0 = f32x4.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  for (let at: usize = 0; at < headBytes; at += 16) {
    const a = v128.load(keys + at);
    a0 = f32x4.add(a0, f32x4.mul(a, v128.load(q0 + at)));
    a1 = f32x4.add(a1, f32x4.mul(a, v128.load(q1 + at)));
    a2 = f32x4.add(a2, f32x4.mul(a, v128.load(q2 + at)));
    a3 = f32x4.add(a3, f32x4.mul(a, v128.load(q3 + at)));
  }
  v128.store(scores, sumsOfFour(a0, a1, a2, a3));
}

/** Takes the first `passed` keys from the lanes whose number in `begins` is above theirs. */
// @ts-ignore: decorator
@inline
function hide(scores: usize, passed: i32, begins: v128): void {
  for (let t = 0; t < passed; t++) {
    const at = scores + <usize>t * 16;
    v128.store(at, v128.bitselect(f32x4.splat(-1e30), v128.load(at), i32x4.lt_s(i32x4.splat(t), begins)));
  }
}

/**
 * Turns the scores of each lane into weights that add up to 1. A lane sees the keys below its number in `visible`,
 * all of them those below `seenByAll`; what it does not see weighs 0.
 */
function softmax(scores: usize, seenByAll: i32, visible: v128, count: i32): void {
  const unseen = f32x4.splat(-1e30);
  const end = scores + <usize>count * 16;
  for (let t = seenByAll; t < count; t++) {
    const at = scores + <usize>t * 16;
    v128.store(at, v128.bitselect(v128.load(at), unseen, i32x4.lt_s(i32x4.splat(t), visible)));
  }
  let peak = unseen;
  for (let p = scores; p < end; p += 16) peak = f32x4.pmax(peak, v128.load(p));
  let total = f32x4.splat(0);
  let p = scores;
  for (; p + 64 <= end; p += 64) {
    exponentials(
      f32x4.sub(v128.load(p), peak),
      f32x4.sub(v128.load(p, 16), peak),
      f32x4.sub(v128.load(p, 32), peak),
      f32x4.sub(v128.load(p, 48), peak),
    );
    total = f32x4.add(total, weigh(p, exponentialA));
    total = f32x4.add(total, weigh(p + 16, exponentialB));
    total = f32x4.add(total, weigh(p + 32, exponentialC));
    total = f32x4.add(total, weigh(p + 48, exponentialD));
  }
  for (; p < end; p += 16) total = f32x4.add(total, weigh(p, exponential(f32x4.sub(v128.load(p), peak))));
  const factor = f32x4.div(f32x4.splat(1), total);
  for (let p = scores; p < end; p += 16) v128.store(p, f32x4.mul(v128.load(p), factor));
}

/** Overwrites the scores of a key with their exponentials `e`, or 0 for the lanes that do not see it. */
// @ts-ignore: decorator
@inline
function weigh(scores: usize, e: v128): v128 {
  const weights = v128.and(e, f32x4.gt(v128.load(scores), f32x4.splat(-1e29)));
  v128.store(scores, weights);
  return weights;
}

/** Sums of the values, weighted by each of the four lanes, at four places. */
// @ts-ignore: decorator
@inline
function mix(
  weights: usize,
  values: usize,
  stride: usize,
  headBytes: usize,
  count: i32,
  o0: usize,
  o1: usize,
  o2: usize,
  o3: usize,
): void {
  const end = weights + <usize>count * 16;
  for (let at: usize = 0; at < headBytes; at += 32) {
    let a0 = f32x4.splat(0);
    let a1 = a0;
    let a2 = a0;
    let a3 = a0;
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    let value = values + at;
    for (let weight = weights; weight < end; weight += 16) {
      const v = v128.load(value);
      const w = v128.load(value, 16);
      let p = v128.load32_splat(weight);
      a0 = f32x4.add(a0, f32x4.mul(p, v));
      b0 = f32x4.add(b0, f32x4.mul(p, w));
      p = v128.load32_splat(weight, 4);
      a1 = f32x4.add(a1, f32x4.mul(p, v));
      b1 = f32x4.add(b1, f32x4.mul(p, w));
      p = v128.load32_splat(weight, 8);
      a2 = f32x4.add(a2, f32x4.mul(p, v));
      b2 = f32x4.add(b2, f32x4.mul(p, w));
      p = v128.load32_splat(weight, 12);
      a3 = f32x4.add(a3, f32x4.mul(p, v));
      b3 = f32x4.add(b3, f32x4.mul(p, w));
      value += stride;
    }
    v128.store(o0 + at, a0);
    v128.store(o0 + at, b0, 16);
    v128.store(o1 + at, a1);
    v128.store(o1 + at, b1, 16);
    v128.store(o2 + at, a2);
    v128.store(o2 + at, b2, 16);
    v128.store(o3 + at, a3);
    v128.store(o3 + at, b3, 16);
  }
}
