import { beforeEach, expect, test, vi } from 'vitest';
import { person, post, site } from '../testing/tray';
import { doing, name } from '../words/people';
import { rows } from './rows';

vi.mock('../words/people', async (real) => {
  const words = await real<typeof import('../words/people')>();
  return { ...words, name: vi.fn(words.name), doing: vi.fn(words.doing) };
});

const all = Array.from({ length: 30 }, (_, id) =>
  site(id, `Site ${id}`, { people: Array.from({ length: 20 }, (_, who) => person(who, `Person ${who}`)) }),
);
const find = (filter: string, sites = all) => rows({ sites, filter, turned: () => false });
const made = () => [vi.mocked(name).mock.calls.length, vi.mocked(doing).mock.calls.length];

beforeEach(() => vi.clearAllMocks());

test('where nothing is looked for, no text is made of anybody', () => {
  expect(find('')).toHaveLength(30 * 21);
  expect(made()).toEqual([0, 0]);
});

test('what is searched is made once, and anew of a site that changed only', () => {
  expect(find('media').length).toBe(30 * 21);
  expect(made()).toEqual([600, 600]);
  expect(find('person 19').length).toBe(30 * 2);
  expect(made()).toEqual([600, 600]);
  const people = [person(7, 'Ann Lee', { posts: [post(42, 'Prices')] })];
  expect(find('prices', [...all.slice(1), site(0, 'Site 0', { people })]).map((row) => row.key)).toEqual(['site 0', 'person 0 7']);
  expect(made()).toEqual([601, 601]);
});

test('two posts of a site with the same number are two rows', () => {
  const mine = (type: string) => ({
    post: { ...post(42, 'Prices'), type }, since: null, silent_since: null, snoozed_until: null, muted: false,
  });
  const keys = find('', [site(1, 'Shop', { my_posts: [mine('post'), mine('page')] })]).map((row) => row.key);
  expect(keys).toEqual(['posts', 'post 1 post 42', 'post 1 page 42', 'site 1']);
});
