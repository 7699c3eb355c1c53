import { describe, expect, test } from 'vitest';
import { person, post, site } from '../testing/tray';
import { inOrder, rows, type Row } from './rows';

const none = () => false;

function shown(list: Row[]): string[] {
  return list.map((row) => row.key);
}

describe('the rows of the list', () => {
  const shop = site(1, 'Shop', { people: [person(7, 'Ann Lee', { posts: [post(42, 'Prices')] })] });
  const blog = site(2, 'Blog');
  const news = site(3, 'News', { favourite: true, people: [person(8, 'Zoë'), person(9, 'Ben Ito')] });
  const archive = site(4, 'Archive');

  test('favourites come first, then sites by name, and quiet ones are one row', () => {
    expect(shown(rows({ sites: [shop, blog, news, archive], filter: '', turned: none }))).toEqual([
      'site 3', 'person 3 8', 'person 3 9', 'site 1', 'person 1 7', 'group quiet',
    ]);
  });

  test('a quiet group that was unfolded shows its sites, and one alone needs no group', () => {
    const open = rows({ sites: [blog, archive], filter: '', turned: (what) => what === 'quiet' });
    expect(shown(open)).toEqual(['group quiet', 'site 4', 'site 2']);
    expect(shown(rows({ sites: [blog], filter: '', turned: none }))).toEqual(['site 2']);
  });

  test('people, posts and sites are found by parts of words, without accents and case', () => {
    const find = (filter: string) => shown(rows({ sites: [shop, blog, news, archive], filter, turned: none }));
    expect(find('zoe')).toEqual(['site 3', 'person 3 8']);
    expect(find('PRIC')).toEqual(['site 1', 'person 1 7']);
    expect(find('archive')).toEqual(['site 4']);
    expect(find('nobody at all')).toEqual([]);
    expect(find('news')).toEqual(['site 3', 'person 3 8', 'person 3 9']);
  });

  test('a site that can not be read shows what to do once it is opened', () => {
    const fault = {
      code: 'no-answer', short: 'no answer', seen: 's', means: 'm', remedy: 'r', cure: null, sign_in_needed: false,
    };
    const broken = site(5, 'Broken', { standing: 'faulty', fault });
    expect(shown(rows({ sites: [broken], filter: '', turned: none }))).toEqual(['site 5']);
    const opened = rows({ sites: [broken], filter: '', turned: (what) => what === 'fault site-5.example' });
    expect(shown(opened)).toEqual(['site 5', 'cure 5']);
  });

  test('a network is one site with its sites below it', () => {
    const sub = { id: 4, name: 'news', others: 3, people: [{ id: 7, name: 'Ann Lee' }] };
    const network = site(6, 'Network', { sub_sites: [sub] });
    expect(shown(rows({ sites: [network], filter: '', turned: none }))).toEqual(['site 6', 'sub 6 4']);
    expect(shown(rows({ sites: [network], filter: 'ann', turned: none }))).toEqual(['site 6', 'sub 6 4']);
  });

  test('a network whose sites can not be read says so, also where nobody is on it', () => {
    const fault = {
      code: 'not-allowed', short: 'not allowed', seen: 's', means: 'm', remedy: 'r', cure: null, sign_in_needed: false,
    };
    const network = site(6, 'Network', { network_fault: fault });
    expect(shown(rows({ sites: [network, blog], filter: '', turned: none }))).toEqual(['site 6', 'network 6', 'site 2']);
    const opened = rows({ sites: [network], filter: '', turned: (what) => what === 'network site-6.example' });
    expect(shown(opened)).toEqual(['site 6', 'network 6', 'cure 6']);
    expect(shown(rows({ sites: [network], filter: 'net', turned: none }))).toEqual(['site 6', 'network 6']);
    expect(shown(rows({ sites: [network], filter: 'zoe', turned: none }))).toEqual([]);
  });

  test('a site that is not read is none that is active, whoever was on it', () => {
    const fault = {
      code: 'not-allowed', short: 'not allowed', seen: 's', means: 'm', remedy: 'r', cure: null, sign_in_needed: false,
    };
    const network = site(6, 'Network', { standing: 'stopped', network_fault: fault, people: [person(1, 'A')] });
    const all = rows({ sites: [network, { ...shop, standing: 'stopped' }], filter: '', turned: none });
    expect(shown(all)).toEqual(['group stopped']);
  });

  test('by activity a conflict comes first, then who has most people; favourites stay above', () => {
    const two = [person(1, 'A'), person(2, 'B')];
    const conflict = { post: post(1, 'x'), people: [], evidence: 'opened', silent_since: null, snoozed_until: null } as const;
    const busy = site(7, 'Zeitung', { people: [...two, person(3, 'C')] });
    const fought = site(8, 'Werk', { people: two, conflicts: [{ ...conflict, people: [] }] });
    const kept = inOrder([shop, busy, fought, news], 'activity').map((one) => one.name);
    expect(kept).toEqual(['News', 'Werk', 'Zeitung', 'Shop']);
    expect(inOrder([shop, busy, fought, news]).map((one) => one.name)).toEqual(['News', 'Shop', 'Werk', 'Zeitung']);
  });

  test('300 sites with 20 people each are rows with keys of their own', () => {
    const many = Array.from({ length: 300 }, (_, id) =>
      site(id, `Site ${id}`, { people: Array.from({ length: 20 }, (_, who) => person(who, `Person ${who}`)) }),
    );
    const list = rows({ sites: many, filter: '', turned: none });
    expect(list.length).toBe(300 * 21);
    expect(new Set(shown(list)).size).toBe(list.length);
  });
});
