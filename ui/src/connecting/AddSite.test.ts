import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import type { Connecting } from '../bindings/Connecting';
import App from '../shell/App.svelte';
import { connecting } from '../testing/connecting';
import { site, TestTray } from '../testing/tray';

let tray: TestTray;
const page = 'https://shop.example/wp-admin/authorize-application.php?app_name=Presence';
const fault = {
  code: 'not-wordpress', short: 'no WordPress', seen: 'No WordPress answered at shop.example.', means: 'It is another address.',
  remedy: 'Type the address of the site.', cure: null, sign_in_needed: false,
};

async function told(view: Connecting): Promise<void> {
  tray.tell({ event: 'connecting', view });
  await tick();
}

beforeEach(async () => {
  tray = new TestTray();
  render(App, { tray });
  await tick();
  const refused = { ...fault, code: 'sign-in', short: 'sign in again', sign_in_needed: true };
  tray.shows(site(1, 'Shop', { standing: 'faulty', fault: refused }));
  await tick();
});

async function typed(address: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Add a site' }));
  await userEvent.keyboard(`${address}{Enter}`);
}

test('an address is typed, and the steps tick themselves off', async () => {
  await typed('shop.example');
  expect(tray.asked).toEqual([{ request: 'connect', address: 'shop.example', name: null, browser: true }]);
  const steps = (first: 'doing' | 'done') => [
    { code: 'wordpress', text: 'Look for the site', state: first },
    { code: 'plugin', text: 'Look for the presence plugin', state: 'waiting' as const },
  ];
  await told(connecting('working', { steps: steps('doing') }));
  const [first] = screen.getAllByRole('listitem').filter((item) => item.closest('ol'));
  expect(first?.textContent).toMatch(/Look for the site \(under way\)/);
  expect(first?.getAttribute('aria-current')).toBe('step');
  expect(document.activeElement?.textContent).toBe('shop.example');
  await told(connecting('working', { steps: steps('done') }));
  expect(screen.getByText('✓')).toBeTruthy();
});

test('the menu of the tray opens it, with the field in focus', async () => {
  tray.tell({ event: 'come', page: 'add-site' });
  await tick();
  expect(document.activeElement).toBe(screen.getByLabelText('Address of the site'));
});

test('the sign-in can be opened again, and its page be opened by hand', async () => {
  await typed('shop.example');
  await told(connecting('approval', { ways: ['loopback', 'link', 'paste'], open_by_hand: page, copy: page }));
  expect(screen.getByText(page, { selector: 'code' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Open the page again' }));
  await userEvent.click(screen.getByRole('button', { name: 'Let it open a link instead' }));
  await userEvent.click(screen.getByRole('button', { name: 'Paste an application password' }));
  expect(tray.asked.slice(1)).toEqual(['loopback', 'link', 'paste'].map((way) => ({ request: 'approve', way })));
});

test('a password that is typed goes into the request and is gone from the page', async () => {
  await typed('shop.example');
  await told(connecting('approval', { ways: ['paste'] }));
  await userEvent.type(screen.getByLabelText('User name or e-mail address'), 'zoe');
  const field = screen.getByLabelText<HTMLInputElement>('Application password');
  expect(field.type).toBe('password');
  await userEvent.type(field, 'abcd efgh{Enter}');
  expect(tray.asked.at(-1)).toEqual({ request: 'paste', user: 'zoe', password: 'abcd efgh' });
  expect(field.value).toBe('');
  expect(document.documentElement.outerHTML).not.toContain('abcd');
});

test('what went wrong says what to do, and is tried again or left', async () => {
  await typed('shop.example');
  await told(connecting('failed', { fault, copy: 'presence-tray doctor shop.example' }));
  expect(screen.getByText('It is another address.')).toBeTruthy();
  expect(screen.getByText('presence-tray doctor shop.example')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(tray.asked.at(-1)).toEqual(tray.asked[0]);
  await userEvent.click(screen.getByRole('button', { name: 'Another address' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Address of the site'));
});

test('a certificate is shown with its fingerprint before it can be accepted', async () => {
  await typed('shop.test');
  const certificate = { origin: 'https://shop.test', names: ['shop.test'], fingerprint: 'AA:BB:CC' };
  await told(connecting('certificate', { certificate, fault }));
  expect(screen.getByText('AA:BB:CC', { selector: 'code' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Accept this certificate' }));
  expect(tray.asked.at(-1)).toEqual({ request: 'accept_certificate', fingerprint: 'AA:BB:CC' });
});

test('a site that refuses the sign-in is signed in to again, in the same steps', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Sign in again Shop' }));
  expect(tray.asked).toEqual([{ request: 'reconnect', site: 'Shop', browser: true }]);
  await told(connecting('failed', { fault, site: 'Shop' }));
  await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Try again' }));
  expect(tray.asked.at(-1)).toEqual({ request: 'reconnect', site: 'Shop', browser: true });
});

/** The tray goes, and one is there again. */
async function restarted(): Promise<void> {
  tray.tell({ event: 'tray', tray: { state: 'absent', why: null } });
  tray.tell({ event: 'tray', tray: { state: 'connected' } });
  tray.shows(site(1, 'Shop'));
  await tick();
}

test('a tray that goes cuts connecting short, which is said, and it can be tried again', async () => {
  await typed('shop.example');
  await told(connecting('working'));
  await restarted();
  expect(screen.getByRole('alert').textContent).toMatch(/Connecting .*shop.example.* was cut short: .*Look whether the site is in the list/s);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(tray.asked).toEqual([{ request: 'connect', address: 'shop.example', name: null, browser: true }]);
  await told(connecting('working'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('where connecting was cut short, another address can be typed', async () => {
  await typed('shop.example');
  await told(connecting('working'));
  await restarted();
  await userEvent.click(screen.getByRole('button', { name: 'Another address' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Address of the site'));
});

test('connecting that was over is not cut short', async () => {
  await typed('shop.example');
  await told(connecting('connected', { site: 'Shop' }));
  await restarted();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByLabelText('Address of the site')).toBeTruthy();
});

test('a line that can not be copied by the page is selected', async () => {
  await typed('shop.example');
  await told(connecting('connected', { copy: 'presence-tray status Shop', site: 'Shop' }));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(screen.getByText('It is selected; copy it with the keyboard.')).toBeTruthy();
  expect(getSelection()?.toString()).toBe('presence-tray status Shop');
});

test('an address that is typed is still there after the window was asked for again', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Add a site' }));
  await userEvent.keyboard('shop.exam');
  tray.tell({ event: 'come', page: 'now' });
  await tick();
  expect(screen.queryByRole('textbox', { name: 'Address of the site' })).toBeNull();
  await typed('ple');
  expect(tray.asked.at(-1)).toEqual({ request: 'connect', address: 'shop.example', name: null, browser: true });
});

test('an address is no longer than the tray takes one', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Add a site' }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of the site' }).maxLength).toBe(2000);
});
