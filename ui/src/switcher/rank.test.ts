import { describe, expect, test } from 'vitest';
import type { BoardSite } from '../bindings/BoardSite';
import { VIEWS } from '../shell/views';
import { person, post, site } from '../testing/tray';
import { entries } from './entries';
import { find, MOST } from './rank';

function keys(sites: BoardSite[], typed: string, recent: string[] = []): string[] {
  return find(entries(sites, VIEWS, false), typed, recent).shown.map((entry) => entry.key);
}

const prices = post(42, 'Prices');
const mine = { post: prices, since: null, silent_since: null, snoozed_until: null, muted: false };

describe('what is found', () => {
  const shop = site(1, 'Shop', {
    people: [person(7, 'Ann Lee', { posts: [prices, post(43, 'Autumn issue')] })],
    my_posts: [mine],
  });
  const magazine = site(2, 'Example Magazine', { people: [person(8, 'Zoë Shoup')] });

  test('sites, people, posts and actions are found by typing, without accents and case', () => {
    expect(keys([shop, magazine], 'ANN')).toEqual(['person 1 7']);
    expect(keys([shop, magazine], 'zoe')).toEqual(['person 2 8']);
    expect(keys([shop, magazine], 'autumn')).toEqual(['post 1 post 43']);
    expect(keys([shop, magazine], 'magaz')[0]).toBe('site 2');
    expect(keys([shop, magazine], 'pause 30')).toEqual(['action pause-half-hour']);
    expect(keys([shop, magazine], 'nothing of the kind')).toEqual([]);
  });

  test('alerts can be resumed only where they are paused', () => {
    const there = (paused: boolean) => entries([], VIEWS, paused).some((entry) => entry.key === 'action resume');
    expect([there(false), there(true)]).toEqual([false, true]);
  });

  test('a post is found once, whoever is in it', () => {
    expect(keys([shop], 'prices')).toEqual(['post 1 post 42']);
  });

  test('the beginning of the name is before that of a word, and that before the inside of one', () => {
    const sites = [site(1, 'Workshop'), site(2, 'Old Shop'), site(3, 'Shop')].map((one) => ({ ...one, address: 'x' }));
    expect(keys(sites, 'shop')).toEqual(['site 3', 'site 2', 'site 1']);
  });

  test('what it belongs to is found after what is called so', () => {
    expect(keys([shop], 'shop')[0]).toBe('site 1');
    expect(keys([shop], 'shop')).toContain('person 1 7');
    expect(keys([shop, magazine], 'ann shop')).toEqual(['person 1 7']);
  });

  test('what was chosen lately is first among what matches as well', () => {
    const sites = [site(1, 'Shop A'), site(2, 'Shop B'), site(3, 'My shop')];
    expect(keys(sites, 'shop').slice(0, 3)).toEqual(['site 1', 'site 2', 'site 3']);
    const recent = ['site site-3.example', 'site site-2.example'];
    expect(keys(sites, 'shop', recent).slice(0, 3)).toEqual(['site 2', 'site 1', 'site 3']);
    expect(keys(sites, '', recent).slice(0, 2)).toEqual(['site 3', 'site 2']);
  });

  test('only sites and actions have a name to be remembered by', () => {
    const remembered = entries([shop, magazine], VIEWS, false).filter((entry) => entry.remembered !== null);
    expect(new Set(remembered.map((entry) => entry.kind))).toEqual(new Set(['site', 'action']));
    expect(remembered.find((entry) => entry.kind === 'site')?.remembered).toBe('site site-2.example');
  });

  test('a site that refuses the sign-in can be signed in to again', () => {
    const fault = {
      code: 'sign-in', short: 'sign in again', seen: 's', means: 'm', remedy: 'r', cure: null, sign_in_needed: true,
    };
    expect(keys([site(5, 'Blog', { standing: 'faulty', fault })], 'sign')).toEqual(['sign-in 5']);
  });
});

test('of 300 sites with 20 people each only so many are shown, and the best of them', () => {
  const many = Array.from({ length: 300 }, (_, id) =>
    site(id, `Site ${id}`, { people: Array.from({ length: 20 }, (_, who) => person(who, `Person ${who}`)) }),
  );
  const found = find(entries(many, VIEWS, false), 'person 7', []);
  expect(found.count).toBeGreaterThan(300);
  expect(found.shown.length).toBe(MOST);
  expect(found.shown[0]?.text).toBe('Person 7');
  expect(find(entries(many, VIEWS, false), 'site 299', []).shown[0]?.key).toBe('site 299');
});

test('a site that did not change is not made into entries again', () => {
  const [shop, blog] = [site(1, 'Shop'), site(2, 'Blog')];
  const before = entries([shop, blog], [], false);
  const after = entries([shop, { ...blog, muted: true }], [], false);
  const of = (all: typeof before, key: string) => all.find((entry) => entry.key === key);
  expect(of(after, 'site 1')).toBe(of(before, 'site 1'));
  expect(of(after, 'site 2')).not.toBe(of(before, 'site 2'));
});
