import { expect, test } from 'vitest';
import { untilTomorrow } from './pauses';

test('a pause until tomorrow ends at six in the morning of the next day', () => {
  const hours = (now: Date) => untilTomorrow(now) / 3600;
  expect(hours(new Date(2026, 10, 24, 18))).toBe(12);
  expect(hours(new Date(2026, 10, 24, 0, 30))).toBe(29.5);
  expect(hours(new Date(2026, 11, 31, 23, 59, 59, 1))).toBe(6 + 1 / 3600);
});
