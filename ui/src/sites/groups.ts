// The groups that sites are in. A group is a name that sites have, and nothing besides.
import type { BoardSite } from '../bindings/BoardSite';
import { others } from '../now/rows';
import type { WindowState } from '../tray/state.svelte';
import { t } from '../words';
import { spoken } from '../words/speaking.svelte';
import type { Choice } from './choices';

/** Sites with the same name of a group. */
export interface Group {
  name: string;
  sites: BoardSite[];
  /** How many others are on them. */
  here: number;
  /** Whether one of them can not be read. */
  faulty: boolean;
}

/** More dashboards than this are opened after a question only. */
export const OPENED_AT_ONCE = 5;

/** All groups by name. */
export function groups(sites: readonly BoardSite[]): Group[] {
  const all = new Map<string, BoardSite[]>();
  for (const site of sites) {
    if (site.group === null) continue;
    const there = all.get(site.group);
    if (there) there.push(site);
    else all.set(site.group, [site]);
  }
  const made = [...all].map(([name, of]) => ({
    name,
    sites: of,
    here: of.reduce((sum, site) => sum + others(site), 0),
    faulty: of.some((site) => site.standing === 'faulty'),
  }));
  const { order } = spoken();
  return made.sort((a, b) => order.compare(a.name, b.name));
}

/** The names of all groups, in their order. */
export function groupNames(sites: readonly BoardSite[]): string[] {
  return groups(sites).map((group) => group.name);
}

/** Gives a setting of all these sites another value. */
export function setAll(desk: WindowState, sites: readonly BoardSite[], name: string, value: string | null): Promise<boolean> {
  return desk.ask({ request: 'set_sites', sites: sites.map((site) => site.id), name, value });
}

/** Opens the dashboards of all these sites. */
export function openAll(desk: WindowState, sites: readonly BoardSite[]): void {
  for (const site of sites) void desk.act({ do: 'open_dashboard', site: site.id });
}

/** What can be done with all sites of a group. */
export function groupChoices(desk: WindowState, { name, sites }: Group): Choice[] {
  const set = (setting: string, value: string | null) => () => void setAll(desk, sites, setting, value);
  const muted = sites.some((site) => site.muted);
  const stopped = sites.some((site) => site.standing === 'stopped');
  const read = sites.some((site) => site.standing !== 'stopped');
  const loud = sites.some((site) => !site.muted);
  return [
    ...(loud
      ? [
          { text: t('group-mute-hour'), does: set('muted-until', '1h') },
          { text: t('group-mute-tomorrow'), does: set('muted-until', 'tomorrow') },
          { text: t('mute'), does: set('alerts', 'off') },
        ]
      : []),
    ...(muted ? [{ text: t('unmute'), does: set('alerts', 'on') }] : []),
    ...(read ? [{ text: t('group-stop'), does: set('reading', 'off') }] : []),
    ...(stopped ? [{ text: t('read-again'), does: set('reading', 'on') }] : []),
    {
      text: t('group-open'),
      does: () => {
        if (sites.length <= OPENED_AT_ONCE) openAll(desk, sites);
        else desk.sheet = { kind: 'open-all', group: name, sites };
      },
    },
    { text: t('group-edit'), does: () => (desk.sheet = { kind: 'group', group: name }) },
    { text: t('group-dissolve'), does: set('group', null) },
  ];
}
