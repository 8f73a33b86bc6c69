/**
 * Products of `count` rows of bytes with one row of 16-bit numbers; `dimensions` is a multiple of 8. Sums stay below
 * 2^31 while the query's numbers are at most 8191 and there are at most 2,064 of them.
 */
export function dotProducts(rows: usize, query: usize, out: usize, count: i32, dimensions: i32): void {
  const end = query + <usize>dimensions * 2;
  for (let row = 0; row < count; row++) {
    let a = i32x4.splat(0);
    let b = i32x4.splat(0);
    let x = query;
    for (; x + 32 <= end; x += 32) {
      a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load_ext<i8>(rows), v128.load(x)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load_ext<i8>(rows, 8), v128.load(x, 16)));
      rows += 16;
    }
    if (x < end) {
      a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load_ext<i8>(rows), v128.load(x)));
      rows += 8;
    }
    a = i32x4.add(a, b);
    store<i32>(
      out + <usize>row * 4,
      i32x4.extract_lane(a, 0) + i32x4.extract_lane(a, 1) + (i32x4.extract_lane(a, 2) + i32x4.extract_lane(a, 3)),
    );
  }
}
