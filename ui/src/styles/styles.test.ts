import { expect, test } from 'vitest';

/** The text of every component and style sheet. */
const sources = Object.entries(
  import.meta.glob<string>(['../**/*.svelte', './*.css'], { query: '?raw', import: 'default', eager: true }),
).map(([name, text]) => ({ name, css: name.endsWith('.css') ? text : (/<style>([^]*)<\/style>/.exec(text)?.[1] ?? '') }));

const having = (rule: RegExp) => sources.filter(({ css }) => rule.test(css)).map(({ name }) => name);

test('there are styles to look at', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(having(/:focus-visible/)).toContain('./base.css');
});

test('nothing takes the focus ring away', () => {
  expect(having(/outline(-style)?:\s*(none|0)/)).toEqual([]);
});

test('what moves does not where the user wants less motion', () => {
  const moves = sources.filter(({ css }) => /(transition|animation)(-name)?:\s*(?!none)/.test(css));
  expect(moves.filter(({ css }) => !css.includes('prefers-reduced-motion')).map(({ name }) => name)).toEqual([]);
});

test('colours come from the tokens, so that they are measured', () => {
  const own = sources.filter(({ name, css }) => !name.endsWith('tokens.css') && /#[0-9a-f]{3,8}\b/i.test(css.replaceAll('color: #fff;', '')));
  expect(own.map(({ name }) => name)).toEqual([]);
});

test('what draws its own controls leaves them to the system where it forces colours', () => {
  expect(having(/appearance: none/).filter((name) => name.endsWith('.css'))).toEqual(['./base.css']);
  const forced = sources.find(({ name }) => name === './base.css')?.css.split('@media (forced-colors: active)')[1] ?? '';
  expect(forced).toContain('appearance: auto');
});
