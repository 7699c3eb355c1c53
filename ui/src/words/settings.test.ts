// The texts of settings are asked for by names that the tray has: docs/settings.md lists them, and is held against it.
import { expect, test } from 'vitest';
import listed from '../../../docs/settings.md?raw';
import english from '../../../locales/en/window.ftl?raw';

/** How the texts of the settings of a table begin, by the first words of the table. */
const BEGIN: Record<string, string> = { setting: 'setting-', 'setting of a site': 'setting-site-', 'entry of the system': 'setting-' };

/** The names of texts that the settings of the tables have. */
function names(document: string): string[] {
  return document.split('\n\n').flatMap((part) => {
    const [heading = '', , ...rows] = part.split('\n').filter((line) => line.startsWith('|'));
    const begin = BEGIN[heading.split('|')[1]?.trim() ?? ''];
    return begin === undefined ? [] : rows.map((row) => begin + (/`([^`]+)`/.exec(row)?.[1] ?? '').replaceAll('.', '-'));
  });
}

const TEXTS = [...english.matchAll(/^(setting-[a-z0-9-]+) =/gm)].map(([, name = '']) => name);

test('every setting has its name and its sentence, and every alert an example', () => {
  const settings = names(listed);
  expect(settings.length).toBeGreaterThan(8);
  const wanted = settings.flatMap((name) => [name, `${name}-does`]);
  expect(wanted.filter((name) => !TEXTS.includes(name))).toEqual([]);
  const alerts = settings.filter((name) => name.startsWith('setting-alerts-') && name !== 'setting-alerts-quiet-hours');
  expect(alerts.filter((name) => !TEXTS.includes(`${name}-example`) || !TEXTS.includes(`${name}-example-body`))).toEqual([]);
});

test('every text of a setting is of one that there is', () => {
  const settings = names(listed);
  expect(TEXTS.filter((text) => !settings.some((name) => text === name || text.startsWith(`${name}-`)))).toEqual([]);
});
