import { describe, expect, test } from 'vitest';
import { connecting } from '../testing/connecting';
import { choices, copied, isOver, sentences, spoken, takesPassword } from './shown';

const texts = (view: Parameters<typeof choices>[0]) => choices(view).map((choice) => choice.text);
const page = 'https://shop.example/wp-admin/authorize-application.php';
const fault = {
  code: 'not-wordpress', short: 'no WordPress', seen: 'No WordPress answered.', means: 'm', remedy: 'r', cure: null,
  sign_in_needed: false,
};

describe('what can be done', () => {
  test('nothing but cancelling while the program is at work', () => {
    expect(choices(connecting('working'))).toEqual([
      { text: 'connecting-cancel', does: { request: 'cancel' }, first: false },
    ]);
  });

  test('the page can be opened again, and another way be taken', () => {
    const view = connecting('approval', { ways: ['loopback', 'link', 'paste'], open_by_hand: page });
    expect(texts(view)).toEqual(['open-page-again', 'way-link', 'way-paste', 'connecting-cancel']);
    expect(choices(view).map((choice) => choice.does)).toEqual([
      { request: 'approve', way: 'loopback' },
      { request: 'approve', way: 'link' },
      { request: 'approve', way: 'paste' },
      { request: 'cancel' },
    ]);
    expect(takesPassword(view)).toBe(false);
  });

  test('a password is taken where that is the way, also on a site without a page for it', () => {
    const shown = connecting('approval', { ways: ['paste', 'loopback'], open_by_hand: page });
    expect(takesPassword(shown)).toBe(true);
    expect(texts(shown)).toEqual(['open-page-again', 'way-loopback', 'connecting-cancel']);
    const bare = connecting('approval', { ways: ['paste'] });
    expect(takesPassword(bare)).toBe(true);
    expect(texts(bare)).toEqual(['connecting-cancel']);
  });

  test('a certificate is accepted by the fingerprint that is shown, and by nothing else', () => {
    const certificate = { origin: 'https://shop.test', names: ['shop.test'], fingerprint: 'AA:BB' };
    const view = connecting('certificate', { certificate, next: ['Its SHA-256 fingerprint is AA:BB', 'Only if …'] });
    expect(choices(view)[0]?.does).toEqual({ request: 'accept_certificate', fingerprint: 'AA:BB' });
    expect(choices(view).some((choice) => choice.first)).toBe(false);
    expect(sentences(view)).toEqual(['Only if …']);
    expect(texts(connecting('certificate'))).toEqual(['connecting-cancel']);
  });

  test('a keychain that takes nothing can be opened, tried again, or done without until the program ends', () => {
    const locked = { ...fault, code: 'keychain-locked' };
    expect(texts(connecting('keychain', { fault: locked }))).toEqual([
      'open-keychain', 'keychain-again', 'keep-for-this-run', 'connecting-cancel',
    ]);
  });

  test('what is over can be begun again, and what is connected needs nothing', () => {
    expect(texts(connecting('failed', { fault }))).toEqual(['connecting-again', 'another-address']);
    expect(texts(connecting('cancelled'))).toEqual(['connecting-again', 'another-address']);
    expect(texts(connecting('connected'))).toEqual(['another-site']);
    expect((['working', 'connected', 'failed', 'cancelled', 'keychain'] as const).map((phase) => isOver(connecting(phase))))
      .toEqual([false, true, true, true, false]);
  });
});

test('the line to copy says what it is', () => {
  expect(copied(connecting('working'))).toBeNull();
  expect(copied(connecting('approval', { open_by_hand: page, copy: page }))).toEqual({ text: 'copy-page', line: page });
  const stripped = { ...fault, code: 'sign-in-stripped' };
  expect(copied(connecting('failed', { fault: stripped, copy: 'SetEnvIf' }))?.text).toBe('copy-server');
  expect(copied(connecting('failed', { fault, copy: 'presence-tray doctor shop' }))?.text).toBe('copy-terminal');
  expect(copied(connecting('connected', { copy: 'presence-tray status Shop' }))?.text).toBe('copy-terminal');
});

test('what is read out is the step under way, what went wrong, and what to do', () => {
  const steps = [
    { code: 'wordpress', text: 'Found WordPress', state: 'done' as const },
    { code: 'plugin', text: 'Look for the presence plugin', state: 'doing' as const },
  ];
  expect(spoken(connecting('working', { steps }))).toBe('Look for the presence plugin');
  expect(spoken(connecting('failed', { fault, next: ['Do this.'] }))).toBe('No WordPress answered. Do this.');
});
