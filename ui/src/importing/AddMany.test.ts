import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import type { Imported } from '../bindings/Imported';
import App from '../shell/App.svelte';
import { connecting } from '../testing/connecting';
import { site, TestTray } from '../testing/tray';
import { t } from '../words';
import { size, tooLong } from './list';

let tray: TestTray;

beforeEach(async () => {
  tray = new TestTray();
  render(App, { tray });
  await tick();
  tray.shows(site(1, 'Shop'));
  await tick();
  await opened();
});

async function opened(): Promise<void> {
  await userEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: new RegExp(t('view-add-many')) }));
}

function line(number: number, outcome: string, about: Partial<Imported> = {}): Imported {
  const none = { user: null, site: null, title: null, same_as: null, fault: null };
  return { version: 1, line: number, address: `site-${number}.example`, outcome, ...none, ...about };
}

const fault = { code: 'no-answer', short: 'no answer', seen: 's', means: 'm', remedy: 'Try later.', cure: null, sign_in_needed: false };
const wishes = () => tray.asked.filter((one) => one.request === 'import');
const field = () => screen.getByLabelText<HTMLTextAreaElement>(t('import-list'));

/** What is in all fields; the page's text has none of it. */
const typed = () => [...document.querySelectorAll<HTMLTextAreaElement>('textarea')].map((one) => one.value).join('');

async function sent(list: string): Promise<void> {
  await userEvent.click(field());
  await userEvent.paste(list);
  await userEvent.click(screen.getByRole('button', { name: t('import-check') }));
}

test('a list is looked at, with a row for each line as it is done', async () => {
  await sent('a.example\nb.example\n');
  expect(wishes()).toEqual([{ request: 'import', list: 'a.example\nb.example\n', with_passwords: false }]);
  tray.tell({ event: 'imported', line: line(2, 'failed', { fault }) });
  tray.tell({ event: 'imported', line: line(1, 'ready', { title: 'One' }) });
  await tick();
  const rows = screen.getAllByRole('row').slice(1).map((row) => row.textContent);
  expect(rows[0]).toMatch(/1.*site-1.example.*One/);
  expect(rows[1]).toMatch(/2.*no answer. Try later./);
  expect(screen.queryByRole('button', { name: t('import-another') })).toBeNull();
  tray.tell({ event: 'import_done', done: { version: 1, failed: null, left: 0 } });
  await tick();
  await userEvent.click(screen.getByRole('button', { name: t('import-another') }));
  expect(field().value).toBe('');
});

test('passwords go into one request and are on the page no more', async () => {
  await userEvent.click(screen.getByRole('checkbox', { name: t('import-passwords') }));
  await userEvent.click(field());
  await userEvent.paste('a.example zoe s3cret');
  await userEvent.click(screen.getByRole('button', { name: t('import-connect') }));
  expect(wishes()).toEqual([{ request: 'import', list: 'a.example zoe s3cret', with_passwords: true }]);
  expect(document.body.innerHTML).not.toContain('s3cret');
  expect(typed()).not.toContain('s3cret');
  tray.tell({ event: 'imported', line: line(1, 'added', { site: 'One' }) });
  tray.tell({ event: 'import_done', done: { version: 1, failed: null, left: 0 } });
  await tick();
  expect(within(screen.getByRole('main')).getByRole('status').textContent).toContain('1');
  await userEvent.click(screen.getByRole('button', { name: t('import-another') }));
  expect(typed()).toBe('');
});

test('a list that is refused is cleared and why is said', async () => {
  tray.answers.import = () => ({ answer: 'failed', code: 'importing-already', message: 'a list is being gone through already' });
  await sent('a.example');
  expect(screen.getByRole('alert').textContent).toBe('a list is being gone through already');
  expect(field().value).toBe('');
});

test('a list that a closed window began can be stopped', async () => {
  tray.answers.import = () => ({ answer: 'failed', code: 'importing-already', message: 'a list is being gone through already' });
  await sent('a.example');
  await userEvent.click(screen.getByRole('button', { name: t('import-stop') }));
  expect(tray.asked.at(-1)).toEqual({ request: 'stop_import' });
  expect(screen.getByRole('alert').textContent).toBe(t('import-stopping'));
  expect(screen.queryByRole('button', { name: t('import-stop') })).toBeNull();
  // Any other refusal has nothing to stop.
  tray.answers.import = () => ({ answer: 'failed', code: 'settings', message: 'no space left' });
  await sent('a.example');
  expect(screen.queryByRole('button', { name: t('import-stop') })).toBeNull();
});

test('a list that can not be asked for is not shown as running', async () => {
  tray.answers.import = () => {
    throw new Error('the tray is gone');
  };
  await sent('a.example');
  expect(screen.getByRole('alert').textContent).toContain('the tray is gone');
  expect(field().value).toBe('');
});

test('a list that ends early says why', async () => {
  await sent('a.example');
  tray.tell({ event: 'import_done', done: { version: 1, failed: 'it is no text', left: 0 } });
  await tick();
  expect(screen.getByRole('alert').textContent).toBe('it is no text');
});

test('a site that can be approved is connected from its row, and then is done', async () => {
  await sent('a.example');
  tray.tell({ event: 'imported', line: line(1, 'ready', { title: 'One' }) });
  tray.tell({ event: 'import_done', done: { version: 1, failed: null, left: 0 } });
  await tick();
  await userEvent.click(screen.getByRole('button', { name: /site-1.example/ }));
  expect(tray.asked.at(-1)).toEqual({ request: 'connect', address: 'site-1.example', name: null, browser: true });
  tray.tell({ event: 'connecting', view: connecting('connected', { address: 'site-1.example', site: 'One' }) });
  await tick();
  await opened();
  expect(screen.getAllByRole('row')[1]?.textContent).toContain('One');
  expect(screen.queryByRole('button', { name: /site-1.example/ })).toBeNull();
});

test('a list is taken from a file', async () => {
  await userEvent.upload(screen.getByLabelText(t('import-file')), new File(['b.example'], 'sites.csv', { type: 'text/csv' }));
  await tick();
  expect(field().value).toBe('b.example');
});

test('a list that does not fit into a request is not sent, and how long it may be is said', async () => {
  expect(screen.getByText(/60.* kB/)).toBeTruthy();
  await sent('"'.repeat(31_000));
  expect(screen.getByRole('alert').textContent).toMatch(/63.* kB.*60.* kB/);
  expect(wishes()).toEqual([]);
  expect(field().value).toHaveLength(31_000);
  await userEvent.clear(field());
  await sent('a.example');
  expect(wishes()).toHaveLength(1);
  expect(tooLong(size('x'.repeat(59_000)))).toBeNull();
});

test('a file that is too long is not read', async () => {
  const file = new File(['x'.repeat(70_000)], 'sites.csv', { type: 'text/csv' });
  file.text = () => Promise.reject(new Error('it is read'));
  await userEvent.upload(screen.getByLabelText(t('import-file')), file);
  await tick();
  expect(screen.getByRole('alert').textContent).toMatch(/70.* kB.*60.* kB/);
});

test('a list is stopped, and how many lines were left out is said', async () => {
  await sent('a.example\nb.example\nc.example');
  const stop = () => screen.queryByRole<HTMLButtonElement>('button', { name: t('import-stop') });
  await userEvent.click(stop() ?? document.body);
  expect(tray.asked.at(-1)).toEqual({ request: 'stop_import' });
  expect(screen.getByText(new RegExp(t('import-stopping')))).toBeTruthy();
  expect(stop()?.disabled).toBe(true);
  tray.tell({ event: 'imported', line: line(1, 'added', { site: 'One' }) });
  tray.tell({ event: 'import_done', done: { version: 1, failed: null, left: 2 } });
  await tick();
  expect(stop()).toBeNull();
  const said = within(screen.getByRole('main')).getByRole('status').textContent?.replaceAll(/[\u2068\u2069]/g, '');
  expect(said).toMatch(/^Stopped: 2 lines were not gone through. What is connected stays. 1 added/);
});

test('a list that can not be stopped can be tried to stop again', async () => {
  tray.answers.stop_import = () => ({ answer: 'failed', code: 'not-importing', message: 'no list is being gone through' });
  await sent('a.example');
  await userEvent.click(screen.getByRole('button', { name: t('import-stop') }));
  expect(screen.getByText(/no list is being gone through/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: t('import-stop') }).disabled).toBe(false);
});
