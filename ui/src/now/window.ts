// Which rows of a long list are drawn, and where.

/** How high a row is, in CSS pixels. One that is higher is measured. */
export const ROW = 36;
/** So many pixels above and below what is seen are drawn too, so that scrolling shows no gaps. */
const BEYOND = 360;

/** Where each row begins, and at the end how high all of them are. */
export function tops(keys: readonly string[], heights: ReadonlyMap<string, number>): number[] {
  const tops = [0];
  let top = 0;
  for (const key of keys) tops.push((top += heights.get(key) ?? ROW));
  return tops;
}

/** The row that is at this height. */
export function at(tops: readonly number[], height: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rows that are drawn, from the first to the one behind the last. */
export function drawn(tops: readonly number[], scrolled: number, height: number): [number, number] {
  if (tops.length < 2) return [0, 0];
  return [at(tops, Math.max(0, scrolled - BEYOND)), at(tops, scrolled + height + BEYOND) + 1];
}

/** How far to scroll so that the row that was first stays where it was, whatever came or went above it. */
export function kept(
  before: { keys: readonly string[]; tops: readonly number[]; scrolled: number },
  after: { keys: readonly string[]; tops: readonly number[] },
): number {
  // Who looks at the top sees what comes to the top.
  if (before.scrolled <= 0 || before.keys.length === 0) return before.scrolled;
  const place = new Map(after.keys.map((key, index) => [key, index]));
  const first = at(before.tops, before.scrolled);
  for (let index = first; index < before.keys.length; index++) {
    const now = place.get(before.keys[index] ?? '');
    if (now !== undefined) return before.scrolled + (after.tops[now] ?? 0) - (before.tops[index] ?? 0);
  }
  return before.scrolled;
}
