import { expect, test } from 'vitest';

/** The text of every component and style sheet. */
const sources = Object.entries(
  import.meta.glob<string>(['../**/*.svelte', './*.css'], { query: '?raw', import: 'default', eager: true }),
).map(([name, text]) => ({ name, text, css: name.endsWith('.css') ? text : (/<style>([^]*)<\/style>/.exec(text)?.[1] ?? '') }));

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

/** Rules that know left from right: what is mirrored for Arabic says start and end. */
const SIDES = [
  /(?<![\w-])(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)\b/,
  /(?<![\w-])border-(top|bottom)-(left|right)-radius\b/,
  /(?<![\w-])(left|right)\s*:/,
  /(?<![\w-])(text-align|float|clear|justify-(content|items|self))\s*:\s*(left|right)\b/,
];

/** Four measures of which the second and the fourth are not the same. */
function lopsided(css: string): boolean {
  const four = css.matchAll(/(?<![\w-])(margin|padding|border-(?:width|style|color)|inset)\s*:\s*([^;]+);/g);
  return [...four].some(([, , values = '']) => {
    const [, right, , left] = values.replaceAll(/\([^)]*\)/g, '').trim().split(/\s+/);
    return left !== undefined && left !== right;
  });
}

test('nothing is laid out by left and right', () => {
  expect(sources.filter(({ css }) => lopsided(css) || SIDES.some((rule) => rule.test(css))).map(({ name }) => name)).toEqual([]);
  expect(sources.filter(({ text }) => /style:(left|right|(margin|padding)-(left|right))\b/.test(text)).map(({ name }) => name)).toEqual([]);
});

test('what is laid out by left and right is found', () => {
  const wrong = ['padding-left: 1px;', 'text-align: right;', 'left: 0;', 'border-top-left-radius: 4px;', 'float: left;', 'border-right: none;'];
  expect(wrong.filter((css) => !SIDES.some((rule) => rule.test(css)))).toEqual([]);
  const right = ['padding-inline-start: 1px;', 'text-align: end;', 'inset: 0;', 'border-start-start-radius: 4px;'];
  expect(right.filter((css) => SIDES.some((rule) => rule.test(css)))).toEqual([]);
  expect([lopsided('padding: 0 8px 0 4px;'), lopsided('margin: 0 8px 4px;'), lopsided('padding: 1px 8px 2px 8px;')]).toEqual([true, false, false]);
});
