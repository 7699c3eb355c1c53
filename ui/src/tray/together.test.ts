import { expect, test } from 'vitest';
import { together } from './together';

test('the first is heard at once, those that follow soon in one go, and then one is heard at once again', () => {
  const heard: number[] = [];
  const waiting: (() => void)[] = [];
  const tell = together<number>((one) => heard.push(one), (then) => waiting.push(then));
  const passes = () => waiting.splice(0).forEach((then) => then());
  [1, 2, 3].forEach(tell);
  expect(heard).toEqual([1]);
  passes();
  expect(heard).toEqual([1, 2, 3]);
  tell(4);
  expect(heard).toEqual([1, 2, 3]);
  passes();
  passes();
  expect(waiting).toEqual([]);
  tell(5);
  expect(heard).toEqual([1, 2, 3, 4, 5]);
});
