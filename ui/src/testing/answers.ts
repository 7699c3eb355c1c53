// What a running program answers in tests.
import type { Answer } from '../bindings/Answer';
import type { AwayEntry } from '../bindings/AwayEntry';
import type { Decided } from '../bindings/Decided';
import type { ListedSetting } from '../bindings/ListedSetting';
import type { TestTray } from './tray';

const AT = '2026-11-24T09:42:04Z';
const ALERTS = ['saved', 'changing', 'opened', 'already-in', 'agents', 'joined', 'watched'];

function alert(name: string): ListedSetting {
  return {
    name: `alerts.${name}`,
    value: name !== 'joined',
    typed: name === 'joined' ? 'off' : 'on',
    default: name !== 'joined',
    takes: 'on or off',
    does: `tells of ${name}`,
    kind: 'switch',
  };
}

/** The settings as they are by themselves. */
export function settings(): ListedSetting[] {
  return [
    ...ALERTS.map(alert),
    { name: 'alerts.quiet-hours', value: null, typed: 'off', default: null, takes: 'a time', does: 'is silent', kind: 'quiet_hours' },
    {
      name: 'posts.mine-for', value: 30, typed: '30m', default: 30, takes: '5 to 480 minutes', does: 'is yours',
      kind: 'minutes', least: 5, most: 480,
    },
    {
      name: 'language', value: 'system', typed: 'system', default: 'system', takes: 'system, en or de', does: 'is the language',
      kind: 'choice', options: ['system', 'en', 'de', 'pt-BR'],
    },
    { name: 'shortcut', value: null, typed: 'off', default: null, takes: 'a key with ctrl', does: 'opens the window', kind: 'shortcut' },
  ];
}

/** The settings of a site as they are by themselves. */
export function siteSettings(): ListedSetting[] {
  const off = { value: null, typed: 'off', default: null, takes: 'something', does: 'does something' } as const;
  const on = { value: true, typed: 'on', default: true, takes: 'on or off', does: 'does something', kind: 'switch' } as const;
  return [
    { ...on, name: 'alerts' },
    { ...off, name: 'muted-until', kind: 'moment' },
    { ...on, name: 'reading' },
    { ...on, name: 'favourite', value: false, default: false, typed: 'off' },
    { ...off, name: 'group', kind: 'text', most: 40 },
    { ...off, name: 'initials', kind: 'text', most: 2 },
    { ...off, name: 'colour', kind: 'colour' },
    { ...off, name: 'at-most-every', kind: 'seconds', least: 15, most: 3600 },
  ];
}

export function listed(all: ListedSetting[]): Answer {
  return { answer: 'settings', version: 1, file: '/srv/zoe/presence-tray/settings.json', log: '/srv/zoe/state/presence-tray.log', settings: all };
}

/** The settings where this language is set. */
export function speaking(tag: string): Answer {
  const about = { name: 'language', value: tag, typed: tag, default: 'system', takes: 'a language', does: 'is the language' };
  const others = settings().filter(({ name }) => name !== about.name);
  return listed([...others, { ...about, kind: 'choice', options: [...new Set(['system', 'en', tag])] }]);
}

export function decided(site: string, about: string, reason: string | null): Decided {
  return { at: AT, site, about, told: reason === null, reason, why: reason === null ? 'told' : `because ${reason}` };
}

export function away(entries: AwayEntry[]): Answer {
  return { answer: 'away', version: 1, at: AT, away: false, since: entries.length > 0 ? AT : null, more: false, entries };
}

/** Answers what every view asks for. */
export function answersAll(tray: TestTray): void {
  tray.answers = {
    autostart: ({ wanted }) => {
      queueMicrotask(() => tray.tell({ event: 'autostart', autostart: { version: 1, on: wanted ?? false, failed: null } }));
      return { answer: 'done' };
    },
    settings: () => listed(settings()),
    costs: () => ({
      answer: 'costs', version: 1, at: AT,
      sites: [{ id: 1, requests_last_hour: 240 }, { id: 2, requests_last_hour: 61 }],
    }),
    site_settings: ({ site }) => ({ answer: 'site_settings', version: 1, site, settings: siteSettings() }),
    away: () => away([{ at: AT, site: 'Shop', kind: 'alert', text: 'Ann Lee opened “Prices”' }]),
    why: () => ({
      answer: 'why', version: 1, at: AT,
      decisions: [decided('Shop', 'Ann Lee opened “Prices”', null), decided('Blog', 'Ben Ito came', 'site-muted')],
    }),
  };
}
