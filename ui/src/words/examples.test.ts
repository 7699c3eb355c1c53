// The window says it as the tray does, in every language: examples of alerts, names of menus, lengths of time.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { LANGUAGES } from './languages';

const texts = import.meta.glob<string>('../../../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });
/** What the tray says of alerts and in its menu. */
const TRAY = ['alerts', 'menu', 'naming'];

function bundle(tag: string, files: readonly string[]): FluentBundle {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const file of files) bundle.addResource(new FluentResource(texts[`../../../locales/${tag}/${file}.ftl`] ?? ''));
  return bundle;
}

function format(bundle: FluentBundle, name: string, about: Record<string, FluentVariable> = {}): string {
  const pattern = bundle.getMessage(name)?.value;
  if (!pattern) throw new Error(`no text is called ${name}`);
  return bundle.formatPattern(pattern, about);
}

/** The texts of the tray that an example is made of: its title, and what stands after the site. */
const MADE: [string, string, string | null][] = [
  ['saved', 'alert-saved', 'reload-before-saving'],
  ['changing', 'alert-changing', 'unsaved-since'],
  ['opened', 'conflict-opened', 'in-it-for'],
  ['already-in', 'alert-already-in', 'since'],
  ['agents', 'conflict-agents', null],
  ['joined', 'alert-joined', 'edit-together'],
  ['watched', 'alert-free', 'free-left'],
];
const TIMES: Record<string, string> = { 'unsaved-since': '10:42', since: '09:12' };

test.each(LANGUAGES)('in %s, examples are as the alerts are', (tag) => {
  const [tray, window] = [bundle(tag, TRAY), bundle(tag, ['window'])];
  const length = format(tray, 'minutes', { count: 24 });
  for (const [name, title, body] of MADE) {
    const [shown, below] = ['example', 'example-body'].map((part) => format(window, `setting-alerts-${name}-${part}`));
    const post = /[“„«「].+[”“»」]/.exec(shown ?? '')?.[0] ?? '';
    expect(shown).toBe(format(tray, title, { people: 'Ann Lee', post, count: 1 }));
    const after = body && format(tray, body, { people: 'Ann Lee', count: 1, time: TIMES[body] ?? '', length });
    expect(below?.split(' · ').slice(1).join(' · ')).toBe(after ?? '');
  }
});

test.each(LANGUAGES)('in %s, what is chosen in the menu is called as in the menu', (tag) => {
  expect(format(bundle(tag, ['window']), 'setting-alerts-watched-does')).toContain(format(bundle(tag, ['menu']), 'tell-me-when'));
});

test.each(LANGUAGES)('in %s, how long ago something was is said as in the tray', (tag) => {
  const [tray, window] = [bundle(tag, ['naming']), bundle(tag, ['window'])];
  expect(format(window, 'just-now')).toBe(format(tray, 'just-now'));
  for (const count of [1, 2, 3, 11, 59]) {
    for (const unit of ['minutes', 'hours']) {
      const length = format(tray, unit, { count });
      expect(format(window, unit, { count })).toBe(length);
      expect(format(window, 'ago', { length })).toBe(format(tray, 'ago', { length }));
    }
    expect(format(window, 'days-ago', { count })).toBe(format(tray, 'ago', { length: format(tray, 'days', { count }) }));
  }
});
