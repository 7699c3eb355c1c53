import { expect, test } from 'vitest';
import { at, drawn, kept, tops } from './window';

test('rows are as high as usual, or as high as they were measured', () => {
  expect(tops(['a', 'b', 'c'], new Map([['b', 100]]))).toEqual([0, 36, 136, 172]);
  expect(at([0, 36, 136, 172], 135)).toBe(1);
  expect(at([0, 36, 136, 172], 9999)).toBe(2);
});

test('only what is seen and a little more is drawn of a long list', () => {
  const keys = Array.from({ length: 6300 }, (_, index) => String(index));
  const [from, to] = drawn(tops(keys, new Map()), 36_000, 600);
  expect(from).toBeLessThan(1000);
  expect(to).toBeGreaterThan(1016);
  expect(to - from).toBeLessThan(40);
  expect(drawn([0], 0, 600)).toEqual([0, 0]);
});

test('what is seen stays where it is when rows come and go above it', () => {
  const none = new Map<string, number>();
  const before = { keys: ['a', 'b', 'c', 'd'], tops: tops(['a', 'b', 'c', 'd'], none), scrolled: 80 };
  const after = (keys: string[]) => ({ keys, tops: tops(keys, none) });
  expect(kept(before, after(['x', 'y', 'a', 'b', 'c', 'd']))).toBe(152);
  expect(kept(before, after(['b', 'c', 'd']))).toBe(44);
  // The first that is seen is gone: the next one that is left stays.
  expect(kept(before, after(['a', 'b', 'd']))).toBe(44);
  expect(kept({ ...before, scrolled: 0 }, after(['x', 'a']))).toBe(0);
});
