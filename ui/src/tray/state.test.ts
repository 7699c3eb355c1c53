import { beforeEach, expect, test } from 'vitest';
import type { Answer } from '../bindings/Answer';
import type { Kept } from '../bindings/Kept';
import type { Request } from '../bindings/Request';
import { TestTray } from '../testing/tray';
import { WindowState } from './state.svelte';

/** A running program that answers when the test says so. */
class SlowTray extends TestTray {
  waiting: ((answer: Answer) => void)[] = [];
  found: ((kept: Kept) => void) | undefined;

  override ask(request: Request): Promise<Answer> {
    this.asked.push(request);
    return new Promise((answer) => this.waiting.push(answer));
  }

  override kept(): Promise<Kept> {
    return new Promise((found) => (this.found = found));
  }
}

const full: Answer = { answer: 'failed', code: 'disk', message: 'no space left' };
let tray: SlowTray;
let desk: WindowState;

beforeEach(() => {
  tray = new SlowTray();
  desk = new WindowState(tray);
});

/** Lets everything that waits for nothing from outside be done. */
const settled = () => new Promise((then) => setTimeout(then));

test('what failed stays said where something else is done meanwhile', async () => {
  const first = desk.act({ do: 'favourite', site: 1, favourite: true });
  const second = desk.ask({ request: 'resume' });
  tray.waiting[0]?.(full);
  tray.waiting[1]?.({ answer: 'done' });
  expect(await Promise.all([first, second])).toEqual([false, true]);
  expect(desk.failed).toBe('no space left');
  void desk.ask({ request: 'resume' });
  expect(desk.failed).toBeNull();
});

test('a sign-in that could not begin is not what is tried again', async () => {
  const begun = desk.connect('shop.example');
  const other = desk.ask({ request: 'resume' });
  tray.waiting[0]?.({ answer: 'done' });
  tray.waiting[1]?.(full);
  await Promise.all([begun, other]);
  void desk.reconnect('Shop');
  tray.waiting[2]?.(full);
  await settled();
  void desk.connectAgain();
  expect(tray.asked.at(-1)).toMatchObject({ request: 'connect', address: 'shop.example' });
});

test('what the process refuses is said, whatever was asked', async () => {
  const refuses = () => Promise.reject(new Error('the process refused'));
  for (const of of ['attach', 'kept'] as const) {
    const broken = new WindowState(Object.assign(new TestTray(), { [of]: refuses }));
    broken.begin()();
    await settled();
    expect(broken.failed).toContain('the process refused');
  }
  for (const does of [
    (state: WindowState) => state.ask({ request: 'resume' }),
    (state: WindowState) => state.start(),
    (state: WindowState) => state.zoom(2),
  ]) {
    const broken = new WindowState(Object.assign(new TestTray(), { ask: refuses, start: refuses, keep: refuses }));
    broken.begin()();
    await settled();
    broken.failed = null;
    await does(broken);
    await settled();
    expect(broken.failed).toContain('the process refused');
  }
  const asked = await new WindowState(Object.assign(new TestTray(), { ask: refuses })).answer({ request: 'why' });
  expect(asked).toMatchObject({ answer: 'failed', message: 'Error: the process refused' });
});

test('what is folded or zoomed before it is known what was kept is kept with it', async () => {
  desk.begin()();
  desk.turn('quiet');
  desk.zoom(1.2);
  expect(desk.turned('quiet')).toBe(true);
  tray.found?.({ zoom: 1, folded: ['posts'], recent: ['view why'], order: 'name', language: 'de' });
  await settled();
  expect(desk.kept).toEqual({ zoom: 1.2, folded: ['posts', 'quiet'], recent: ['view why'], order: 'name', language: 'de' });
  expect(tray.look).toEqual(desk.kept);
});
