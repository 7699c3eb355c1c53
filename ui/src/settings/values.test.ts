import { expect, test } from 'vitest';
import { settings } from '../testing/answers';
import { cut, dayName, DAYS, quietHours, typed } from './values';

test('quiet hours are typed as the tray reads them', () => {
  expect(typed({ from: '22:00', until: '07:00', days: [] })).toBe('22:00-07:00');
  expect(typed({ from: '22:00', until: '07:00', days: ['fri', 'mon'] })).toBe('22:00-07:00 mon,fri');
  expect(typed({ from: '22:00', until: '07:00', days: [...DAYS] })).toBe('22:00-07:00');
});

test('a value that holds no quiet hours is none', () => {
  const [one] = settings();
  if (!one) throw new Error('there is a setting');
  expect(quietHours({ ...one, value: { from: '22:00', until: '07:00', days: ['tue', 'someday'] } })?.days).toEqual(['tue']);
  for (const value of [null, true, 7, [], { from: 22 }]) expect(quietHours({ ...one, value })).toBeNull();
});

test('the days begin with Monday', () => {
  expect(DAYS.map((day) => dayName(day, 'long'))[0]).toBe('Monday');
});

test('letters are counted as the tray counts them', () => {
  expect(cut('Client A', 6)).toBe('Client');
  expect(cut('e\u0301te\u0301', 2)).toBe('e\u0301t');
  expect(cut('👩‍🚀🇩🇪x', 2)).toBe('👩‍🚀🇩🇪');
  expect(cut('', 2)).toBe('');
});
