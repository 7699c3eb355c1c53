// What the page says comes from the catalogue, and the catalogue holds nothing that the page does not say.
import { parse } from '@fluent/syntax';
import { expect, test } from 'vitest';
import english from '../../../locales/en/window.ftl?raw';
import { all, below, given, results, source, sources, written, type Node, type Source } from '../testing/sources';

const TEXTS = parse(english, {}).body.flatMap((entry) => (entry.type === 'Message' ? [entry.id.name] : []));
const SOURCES = sources();

/** Strings that are the same in every language. */
const SAME_EVERYWHERE = ['example.com'];
/** English for others to read, whatever language the user speaks. */
const FOR_OTHERS = ['about/diagnostics.ts'];
/** Attributes that are read, by eye or by ear. */
const READ = ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'label', 'placeholder', 'title'];

/** A string as it is written, with `*` for what is put in. */
function pattern(node: Node): string {
  return written(node)?.join('*') ?? '';
}

/** The names that a source asks the catalogue for. */
function asked({ tree }: Source): string[] {
  const names = all(tree).flatMap((node) => given(node, ['t', 'has'])?.[0] ?? []);
  return names.flatMap(results).map(pattern).filter((name) => name !== '');
}

/** Whatever else may be a name: that of one word alone may be anything. */
function perhaps({ tree }: Source): string[] {
  return all(tree).map(pattern).filter((name) => /^[a-z0-9*]+(-[a-z0-9*]+)+$/.test(name) && /[a-z]/.test(name));
}

function matches(name: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '[a-z0-9-]+')}$`).test(name);
}

/** What a part of a template or of an attribute says by itself. */
function said(node: Node): string[] {
  if (node.type === 'Text') return [String(node.data)];
  return node.type === 'ExpressionTag' ? results(node.expression as Node).flatMap((one) => written(one) ?? []) : [];
}

/** What a source says and does not have from the catalogue. */
function hardCoded({ tree }: Source): string[] {
  const drawn = all(tree)
    .filter(({ type, name }) => type === 'Fragment' || (type === 'Attribute' && READ.includes(String(name))))
    .flatMap(below)
    .flatMap(said)
    .filter((text) => /\p{L}/u.test(text));
  // What is thrown is read by who mends it; what is compared is not shown.
  const hidden = (node: Node) => given(node, ['Error']) !== undefined || (node.type === 'BinaryExpression' && node.operator !== '+');
  const made = all(tree, hidden).flatMap((node) => written(node) ?? []).filter((text) => /^\p{Lu}\p{Ll}+$|\p{L}\p{L}+,? \p{L}\p{L}+/u.test(text));
  const found = new Set([...drawn, ...made].map((text) => text.trim()));
  return [...found].filter((text) => !SAME_EVERYWHERE.includes(text));
}

test('there are sources and texts to look at', () => {
  expect(SOURCES.length).toBeGreaterThan(50);
  expect(TEXTS.length).toBeGreaterThan(200);
});

test('every text that is asked for is there', () => {
  const missing = SOURCES.flatMap((one) => asked(one).map((name) => ({ of: one.name, name }))).filter(
    ({ name }) => !TEXTS.some((text) => matches(text, name)),
  );
  expect(missing).toEqual([]);
});

test('every text is used', () => {
  const used = new Set(SOURCES.flatMap((one) => [...asked(one), ...perhaps(one)]));
  expect(TEXTS.filter((text) => ![...used].some((name) => matches(text, name)))).toEqual([]);
});

test('nothing that is shown is written in the sources', () => {
  const found = SOURCES.filter(({ name }) => !FOR_OTHERS.includes(name)).map((one) => [one.name, hardCoded(one)] as const);
  expect(found.filter(([, texts]) => texts.length > 0)).toEqual([]);
});

test('what is written in a source is found', () => {
  const view = source('a.svelte', `<script lang="ts">const a = ['Saved', b ? 'not saved' : 'no']; throw new Error('that is wrong');</script>
    {#if a}<p title="Hello {b}" class="cut muted">{b ? 'yes' : t('no')}</p>{:else}Other {c}{/if}<Menu label={\`All of \${b}\`} />`);
  expect(hardCoded(view).sort()).toEqual(['All of', 'Hello', 'Other', 'Saved', 'not saved', 'yes']);
  const script = source('a.ts', "t(a ? 'one-name' : `two-${b}`, { c: 'three-names' }); const d: 'four-names' = e;");
  expect(asked(script)).toEqual(['one-name', 'two-*']);
  expect(perhaps(script)).toEqual(['one-name', 'two-*', 'three-names']);
});
