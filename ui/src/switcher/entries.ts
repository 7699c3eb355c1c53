// What the switcher finds: sites, people, posts, and what can be done.
import type { Act } from '../bindings/Act';
import type { BoardSite } from '../bindings/BoardSite';
import type { Post } from '../bindings/Post';
import type { Request } from '../bindings/Request';
import { named, openWhere } from '../now/acts';
import { inOrder, plain } from '../now/rows';
import { PAUSES } from '../shell/pauses';
import type { View } from '../shell/views';
import { groupNames } from '../sites/groups';
import { isolated, t } from '../words';
import { doing, name, title } from '../words/people';
import { spoken, type Spoken } from '../words/speaking.svelte';

/** What choosing an entry does. */
export type Does = { act: Act } | { ask: () => Request } | { view: View } | { group: string } | { signIn: BoardSite };

/** Something that can be found and chosen. */
export interface Entry {
  key: string;
  kind: 'site' | 'person' | 'post' | 'action';
  text: string;
  /** What stands behind it; made only for what is shown. */
  detail: () => string;
  /** What is searched: the text itself, and what it belongs to. */
  found: { text: string; within: string };
  /** Where it stands among what matches as well: the lowest comes first. */
  order: number;
  /** The name under which it is remembered that it was chosen. People and posts are not remembered. */
  remembered: string | null;
  does: Does;
}

/** The actions that are asked for by themselves, by the names of their texts. */
const ASKED: [string, () => Request][] = [
  ...PAUSES.map(({ text, seconds }): [string, () => Request] => [text, () => ({ request: 'pause', seconds: seconds(new Date()) })]),
  ['resume', () => ({ request: 'resume' })],
  ['read-all-now', () => ({ request: 'act', act: { do: 'read_now', site: null } })],
];

/** How what matches as well is ordered. */
const ORDER = { mine: 0, view: 1, site: 2, action: 3, post: 4, person: 5, subSite: 6 };

/** Everything that can be found. `paused`: alerts are. */
export function entries(sites: readonly BoardSite[], views: readonly View[], paused: boolean): Entry[] {
  return [...actions(views, paused), ...groupNames(sites).map(group), ...inOrder(sites).flatMap(ofSite)];
}

/** A group, by its name. */
function group(name: string): Entry {
  const key = `group ${name}`;
  return entry({
    kind: 'action', key, text: name, detail: () => t('switcher-group'), order: ORDER.view, remembered: key,
    does: { group: name },
  });
}

/** The views and what is asked for by itself. */
function actions(views: readonly View[], paused: boolean): Entry[] {
  const shows = views.map((view) => {
    const key = `view ${view.name}`;
    return entry({
      kind: 'action', key, text: t(view.title), detail: () => t('switcher-view'), order: ORDER.view, remembered: key,
      does: { view },
    });
  });
  const there = ASKED.filter(([code]) => code !== 'resume' || paused);
  const asks = there.map(([code, ask]) => {
    const key = `action ${code}`;
    return entry({ kind: 'action', key, text: t(code), order: ORDER.action, remembered: key, does: { ask } });
  });
  return [...shows, ...asks];
}

/** A site that did not change is the same object, and so are its entries, in one language. */
const known = new WeakMap<BoardSite, { language: Spoken; entries: Entry[] }>();

function ofSite(site: BoardSite): Entry[] {
  const language = spoken();
  const before = known.get(site);
  if (before?.language === language) return before.entries;
  const all = [siteItself(site), ...subSites(site), ...posts(site), ...people(site), ...signIn(site)];
  known.set(site, { language, entries: all });
  return all;
}

function siteItself(site: BoardSite): Entry {
  return entry({
    kind: 'site',
    key: `site ${site.id}`,
    text: site.name,
    detail: () => site.address,
    within: site.address,
    order: ORDER.site,
    // Its number means it only until the running program ends.
    remembered: `site ${site.address}`,
    does: { act: { do: 'open_dashboard', site: site.id } },
  });
}

function subSites(site: BoardSite): Entry[] {
  return site.sub_sites.map((sub) =>
    entry({
      kind: 'site',
      key: `sub ${site.id} ${sub.id}`,
      text: sub.name,
      detail: () => site.name,
      within: site.name,
      order: ORDER.subSite,
      does: { act: { do: 'open_sub_site', site: site.id, sub_site: sub.id } },
    }),
  );
}

function posts(site: BoardSite): Entry[] {
  const all = new Map<string, Entry>();
  const add = (post: Post, order: number): void => {
    const key = `post ${site.id} ${post.type} ${post.id}`;
    if (all.has(key)) return;
    const made = entry({
      kind: 'post',
      key,
      text: title(post),
      // The quotes are not part of the title.
      searched: post.title ?? undefined,
      detail: () => site.name,
      within: `${site.name} ${site.address}`,
      order,
      does: { act: { do: 'open_post', site: site.id, post: named(post) } },
    });
    all.set(key, made);
  };
  for (const mine of site.my_posts) add(mine.post, ORDER.mine);
  for (const conflict of site.conflicts) add(conflict.post, ORDER.mine);
  for (const person of site.people) for (const post of person.posts) add(post, ORDER.post);
  return [...all.values()];
}

function people(site: BoardSite): Entry[] {
  return site.people.map((one) =>
    entry({
      kind: 'person',
      key: `person ${site.id} ${one.person.id}`,
      text: name(one.person),
      detail: () => `${isolated(doing(one))} · ${isolated(site.name)}`,
      within: `${site.name} ${site.address}`,
      order: ORDER.person,
      does: { act: openWhere(site, one) },
    }),
  );
}

function signIn(site: BoardSite): Entry[] {
  if (!site.fault?.sign_in_needed) return [];
  return [
    entry({
      kind: 'action',
      key: `sign-in ${site.id}`,
      text: t('sign-in-again-to', { site: site.name }),
      detail: () => site.address,
      within: site.address,
      order: ORDER.mine,
      does: { signIn: site },
    }),
  ];
}

interface About extends Pick<Entry, 'kind' | 'key' | 'text' | 'order' | 'does'> {
  detail?: () => string;
  remembered?: string;
  /** What is searched instead of the text. */
  searched?: string;
  within?: string;
}

function entry({ searched, within = '', detail = () => '', remembered, ...about }: About): Entry {
  const found = { text: plain(searched ?? about.text), within: plain(within) };
  return { ...about, detail, found, remembered: remembered ?? null };
}
