import { expect, test } from 'vitest';
import tokens from './tokens.css?raw';

/** The colours by name: those of a block of the style sheet. */
function colours(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]));
}

const [bright = '', dim = ''] = tokens.split('@media (prefers-color-scheme: dark)');
const light = colours(bright);
const themes = { light, dark: new Map([...light, ...colours(dim)]) };

/** Relative luminance, by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const GROUNDS = ['canvas', 'surface', 'conflict-ground'];
const TEXTS = ['text', 'muted', 'accent', 'conflict', 'here', 'idle', 'fault'];

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(Object.entries(themes))('in %s, text is read on every ground and edges are seen', (_, theme) => {
  const of = (name: string) => theme.get(name) ?? '';
  const pairs = [
    ...GROUNDS.flatMap((ground) => TEXTS.map((text) => ({ text, ground, least: 4.5 }))),
    ...GROUNDS.flatMap((ground) => ['edge', 'accent', 'fault'].map((text) => ({ text, ground, least: 3 }))),
    { text: 'on-accent', ground: 'accent', least: 4.5 },
    // A row that is pointed at, and one that fades.
    ...['hover', 'changed'].flatMap((ground) => TEXTS.map((text) => ({ text, ground, least: 4.5 }))),
  ];
  const faint = pairs.filter(({ text, ground, least }) => !(contrast(of(text), of(ground)) >= least));
  expect(faint.map(({ text, ground }) => `${text} on ${ground}: ${contrast(of(text), of(ground)).toFixed(2)}`)).toEqual([]);
});

test('both themes have every colour', () => {
  expect([...colours(dim).keys()].sort()).toEqual([...light.keys()].sort());
});

test('initials are read on each of their eight grounds', () => {
  const grounds = [...tokens.matchAll(/\.ground-\d \{ background: (#[0-9a-f]{6})/g)].map(([, colour = '']) => colour);
  expect(grounds).toHaveLength(8);
  expect(grounds.filter((ground) => contrast('#ffffff', ground) < 4.5)).toEqual([]);
});
