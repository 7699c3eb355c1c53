import type { BoardPerson } from '../bindings/BoardPerson';
import type { BoardPost } from '../bindings/BoardPost';
import type { BoardSite } from '../bindings/BoardSite';
import type { BoardSubSite } from '../bindings/BoardSubSite';
import type { Fault } from '../bindings/Fault';
import type { ListOrder } from '../bindings/ListOrder';
import { doing, name, title } from '../words/people';
import { spoken, type Spoken } from '../words/speaking.svelte';

/** Groups of sites that are folded by themselves. */
export type Group = 'quiet' | 'unread' | 'stopped';

/** A row of the list. Its key means the same thing from one state to the next. */
export type Row = { key: string; level: 1 | 2 } & (
  | { kind: 'posts'; open: boolean; count: number }
  | { kind: 'post'; site: BoardSite; mine: BoardPost }
  | { kind: 'site'; site: BoardSite; open: boolean | null; here: number }
  | { kind: 'person'; site: BoardSite; person: BoardPerson }
  | { kind: 'sub-site'; site: BoardSite; sub: BoardSubSite }
  | { kind: 'network'; site: BoardSite; fault: Fault; open: boolean }
  | { kind: 'fault'; site: BoardSite; fault: Fault; open: boolean }
  | { kind: 'cure'; site: BoardSite; fault: Fault }
  | { kind: 'group'; group: Group; open: boolean; count: number }
);

/** A row of somebody on a site, or of a site of its network. */
type Below = Extract<Row, { kind: 'person' | 'sub-site' }>;

/** What decides which rows there are. */
export interface Shown {
  sites: readonly BoardSite[];
  /** What was typed to filter by; everything is shown for nothing. */
  filter: string;
  /** Whether the user folded or unfolded it. */
  turned: (what: string) => boolean;
  /** By which sites are ordered; by name if it is left out. */
  by?: ListOrder;
}

/**
 * Favourites first, then by name: a change of who is there moves no site. By activity, those with a post of the user's
 * that others are in come before those with more people.
 */
export function inOrder(sites: readonly BoardSite[], by: ListOrder = 'name'): BoardSite[] {
  const { order } = spoken();
  const busier = (a: BoardSite, b: BoardSite) => b.conflicts.length - a.conflicts.length || others(b) - others(a);
  return [...sites].sort(
    (a, b) =>
      Number(b.favourite) - Number(a.favourite) ||
      (by === 'activity' ? busier(a, b) : 0) ||
      order.compare(a.name, b.name) ||
      a.id - b.id,
  );
}

/** How many others are known to be on a site and on those of its network. */
export function others(site: BoardSite): number {
  return site.people.length + site.sub_sites.reduce((sum, sub) => sum + sub.others, 0);
}

/** The rows of the list, from top to bottom. */
export function rows({ sites, filter, turned, by }: Shown): Row[] {
  const wanted = words(filter);
  const all = inOrder(sites, by);
  const list: Row[] = myPosts(all, wanted, turned);
  const still: Record<Group, BoardSite[]> = { quiet: [], unread: [], stopped: [] };
  for (const site of all) {
    const named = matches(wanted, site, () => [site.name, site.address]);
    if (site.standing === 'faulty' && site.fault) {
      if (named) list.push(...faulty(site, site.fault, turned));
    } else if (site.standing === 'known' && (others(site) > 0 || (site.network_fault && named))) {
      list.push(...active(site, named ? [] : wanted, turned));
    } else if (named) {
      still[site.standing === 'known' ? 'quiet' : site.standing === 'stopped' ? 'stopped' : 'unread'].push(site);
    }
  }
  for (const group of ['unread', 'quiet', 'stopped'] as const) list.push(...folded(group, still[group], wanted, turned));
  return list;
}

function myPosts(sites: BoardSite[], wanted: string[], turned: Shown['turned']): Row[] {
  const posts = sites.flatMap((site) =>
    site.my_posts
      .filter((mine) => matches(wanted, mine, () => [title(mine.post), site.name]))
      .map((mine): Row => ({ key: `post ${site.id} ${mine.post.type} ${mine.post.id}`, level: 2, kind: 'post', site, mine })),
  );
  if (posts.length === 0) return [];
  const open = !turned('posts') || wanted.length > 0;
  const heading: Row = { key: 'posts', level: 1, kind: 'posts', open, count: posts.length };
  return open ? [heading, ...posts] : [heading];
}

/** `wanted`: what people have to match; everybody is shown for nothing. */
function active(site: BoardSite, wanted: string[], turned: Shown['turned']): Row[] {
  const on = below(site).filter((row) => wanted.length === 0 || found(row, wanted));
  const network = site.network_fault && wanted.length === 0 ? unread(site, site.network_fault, turned) : [];
  if (on.length + network.length === 0) return [];
  const open = !turned(`site ${site.address}`) || wanted.length > 0;
  const heading: Row = { key: `site ${site.id}`, level: 1, kind: 'site', site, open, here: site.people.length };
  return open ? [heading, ...on, ...network] : [heading];
}

/** The site itself can be read, and the others of its network can not. */
function unread(site: BoardSite, fault: Fault, turned: Shown['turned']): Row[] {
  const open = turned(`network ${site.address}`);
  const row: Row = { key: `network ${site.id}`, level: 2, kind: 'network', site, fault, open };
  return open ? [row, { key: `cure ${site.id}`, level: 2, kind: 'cure', site, fault }] : [row];
}

/** A site that did not change is the same object, and so are the rows of those on it. */
const made = new WeakMap<BoardSite, readonly Below[]>();

function below(site: BoardSite): readonly Below[] {
  const before = made.get(site);
  if (before) return before;
  const all = [
    ...site.people.map((person): Below => ({ key: `person ${site.id} ${person.person.id}`, level: 2, kind: 'person', site, person })),
    ...site.sub_sites.map((sub): Below => ({ key: `sub ${site.id} ${sub.id}`, level: 2, kind: 'sub-site', site, sub })),
  ];
  made.set(site, all);
  return all;
}

function found(row: Below, wanted: string[]): boolean {
  if (row.kind === 'person') return matches(wanted, row.person, () => [name(row.person.person), doing(row.person)]);
  return matches(wanted, row.sub, () => [row.sub.name, ...row.sub.people.map(name)]);
}

function faulty(site: BoardSite, fault: Fault, turned: Shown['turned']): Row[] {
  const open = turned(`fault ${site.address}`);
  const row: Row = { key: `site ${site.id}`, level: 1, kind: 'fault', site, fault, open };
  return open ? [row, { key: `cure ${site.id}`, level: 2, kind: 'cure', site, fault }] : [row];
}

function folded(group: Group, sites: BoardSite[], wanted: string[], turned: Shown['turned']): Row[] {
  if (sites.length === 0) return [];
  // Whoever looks for a site is shown it; and one site needs no group.
  const open = turned(group) || wanted.length > 0;
  const row = (level: 1 | 2) => (site: BoardSite): Row => ({
    key: `site ${site.id}`, level, kind: 'site', site, open: null, here: 0,
  });
  if (sites.length === 1) return sites.map(row(1));
  const heading: Row = { key: `group ${group}`, level: 1, kind: 'group', group, open, count: sites.length };
  return open ? [heading, ...sites.map(row(2))] : [heading];
}

/** The words that were typed, without accents and case. */
export function words(filter: string): string[] {
  return plain(filter).split(/\s+/).filter((word) => word !== '');
}

/** What is searched of something. A part of a site that did not change is the same object, and so is its text, in one language. */
const searched = new WeakMap<Spoken, WeakMap<object, string>>();

/** The texts that are searched in the language that is spoken. */
function now(): WeakMap<object, string> {
  const language = spoken();
  const before = searched.get(language);
  if (before) return before;
  const texts = new WeakMap<object, string>();
  searched.set(language, texts);
  return texts;
}

/** Whether each of the words is in one of the texts, whatever their case and accents. No text is made in vain. */
function matches(wanted: string[], what: object, texts: () => string[]): boolean {
  if (wanted.length === 0) return true;
  const known = now();
  let text = known.get(what);
  if (text === undefined) known.set(what, (text = texts().map(plain).join('\n')));
  return wanted.every((word) => text.includes(word));
}

/** A text without accents and case. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
