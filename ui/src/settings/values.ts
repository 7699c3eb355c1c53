// What the settings of the protocol mean to the controls that change them.
import type { Autostart } from '../bindings/Autostart';
import type { ListedSetting } from '../bindings/ListedSetting';
import type { SiteColour } from '../bindings/SiteColour';
import { has, t } from '../words';
import { ownName } from '../words/languages';
import { spoken } from '../words/speaking.svelte';

/** The days of the week, as the tray writes them. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

/** The colours, in the order of the grounds of the palette. */
export const COLOURS: readonly SiteColour[] = ['blue', 'teal', 'green', 'olive', 'gold', 'purple', 'pink', 'grey'];

/** How far ahead a moment can be chosen, as the tray takes it. */
export const AHEAD = ['1h', '8h', 'tomorrow', '168h'] as const;

/** A time of every day, or of those days on which it begins. */
export interface QuietHours {
  from: string;
  until: string;
  days: Day[];
}

/** Settings under one heading. */
export interface Section {
  name: string;
  settings: ListedSetting[];
}

/** The entry of the system for starting with the session, by the name that it has here. */
export const AUTOSTART = 'autostart';
/** How much is written to the log. */
export const LOG = 'log-level';
/** What is about the program on this computer. */
const COMPUTER = [AUTOSTART, 'shortcut', LOG];

/** The sections of the page, in their order. A setting that belongs to none is in the last one. */
const SECTIONS: readonly [string, (setting: ListedSetting) => boolean][] = [
  ['quiet-hours', (setting) => setting.kind === 'quiet_hours'],
  ['alerts', (setting) => setting.name.startsWith('alerts.')],
  ['posts', (setting) => setting.name.startsWith('posts.')],
  ['away', (setting) => setting.name.startsWith('away.')],
  ['people', (setting) => setting.name === 'avatars'],
  ['language', (setting) => setting.name === 'language'],
  ['computer', (setting) => COMPUTER.includes(setting.name)],
  ['other', () => true],
];

/** The settings by section; none that is empty. */
export function sections(settings: readonly ListedSetting[]): Section[] {
  const all = new Map<string, ListedSetting[]>([['alerts', []], ['quiet-hours', []], ['posts', []], ['away', []], ['people', []], ['language', []], ['computer', []], ['other', []]]);
  for (const setting of settings) {
    const section = SECTIONS.find(([, takes]) => takes(setting));
    if (section) all.get(section[0])?.push(setting);
  }
  return [...all].filter(([, of]) => of.length > 0).map(([name, of]) => ({ name, settings: of }));
}

/** Starting with the session as a setting, so that it is shown and found as one. */
export function asSetting({ on }: Autostart): ListedSetting {
  const typed = on === true ? 'on' : 'off';
  return { name: AUTOSTART, value: on, typed, default: false, takes: '', does: '', kind: 'switch' };
}

/** The name of a setting's texts in the catalogue. */
export function text(setting: ListedSetting): string {
  return `setting-${setting.name.replaceAll('.', '-')}`;
}

/** What a setting is called. One that the catalogue does not know is called what the tray calls it. */
export function label(setting: ListedSetting): string {
  const known = text(setting);
  return has(known) ? t(known) : setting.name;
}

/** What a setting does, as a sentence. */
export function sentence(setting: ListedSetting): string {
  const known = `${text(setting)}-does`;
  return has(known) ? t(known) : setting.does;
}

/** How the system follows a setting, where there is something to say about it. */
export function noted({ name, note }: ListedSetting): { text: string; trouble: boolean } | null {
  if (note === undefined) return null;
  const trouble = note.code !== 'held';
  // That all is well goes without saying.
  if (!trouble && note.detail === null) return null;
  const known = `setting-${name}-${note.code}`;
  return { text: has(known) ? t(known, { detail: note.detail ?? '' }) : note.message, trouble };
}

/** What a choice of a setting is called: a language what those call it who speak it. */
export function option(setting: ListedSetting, one: string): string {
  const known = `${text(setting)}-${one}`;
  if (has(known)) return t(known);
  if (setting.name !== 'language') return one;
  return ownName(one);
}

/** The quiet hours that a value holds; null for none. */
export function quietHours({ value }: ListedSetting): QuietHours | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { from, until, days } = value;
  if (typeof from !== 'string' || typeof until !== 'string') return null;
  const chosen = Array.isArray(days) ? days : [];
  return { from, until, days: DAYS.filter((day) => chosen.includes(day)) };
}

/** Quiet hours as the tray takes them. All days are the same as none named. */
export function typed({ from, until, days }: QuietHours): string {
  const named = days.length === DAYS.length ? [] : DAYS.filter((day) => days.includes(day));
  return named.length > 0 ? `${from}-${until} ${named.join(',')}` : `${from}-${until}`;
}

/** A day of the week in the user's language. */
export function dayName(day: Day, width: 'short' | 'long'): string {
  // The first of January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + DAYS.indexOf(day)));
  return new Intl.DateTimeFormat(spoken().region, { weekday: width, timeZone: 'UTC' }).format(date);
}

/** No more letters than this, as the tray counts them: one with its marks, or an emoji made of several, is one. */
export function cut(text: string, most: number): string {
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return [...letters].slice(0, most).map((letter) => letter.segment).join('');
}
