// Every language says all of it, with its own plurals.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { parse, serializeExpression, Visitor, type Message, type Pattern, type SelectExpression, type VariableReference } from '@fluent/syntax';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './languages';

const texts = import.meta.glob<string>('../../../locales/*/window.ftl', { query: '?raw', import: 'default', eager: true });
const OTHERS = LANGUAGES.filter((tag) => tag !== 'en');
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** What is for millions alone, and the same as `other` in everything that is counted here. */
const FOR_MILLIONS: Record<string, string[]> = { es: ['many'], fr: ['many'], 'pt-BR': ['many'] };

/** What is the same word in English: names, and words that both languages have. */
const SAME: Record<string, string[]> = {
  de: ['window-title', 'switcher-keys-mac', 'switcher-person', 'doing-online', 'minutes', 'hours', 'key-alt', 'key-super'],
  es: ['window-title', 'switcher-keys', 'switcher-keys-mac', 'minutes', 'hours', 'key-ctrl', 'key-alt', 'key-insert'],
  fr: ['window-title', 'switcher-keys', 'switcher-keys-mac', 'switcher-site', 'switcher-action', 'key-ctrl', 'key-alt', 'key-super', 'why-site', 'cost-site', 'about-version', 'about-licence'],
  ja: ['window-title', 'switcher-keys', 'switcher-keys-mac', 'key-ctrl', 'key-alt', 'key-shift', 'key-super', 'key-insert', 'key-home', 'key-end'],
  'pt-BR': ['window-title', 'switcher-keys', 'switcher-keys-mac', 'switcher-site', 'switcher-post', 'doing-online', 'minutes', 'hours', 'key-ctrl', 'key-alt', 'key-shift', 'key-super', 'key-insert', 'key-home', 'key-end', 'why-site', 'cost-site'],
  ar: ['window-title', 'switcher-keys', 'switcher-keys-mac', 'key-ctrl', 'key-alt', 'key-shift', 'key-super', 'key-insert', 'key-home', 'key-end'],
};

function text(tag: string): string {
  return texts[`../../../locales/${tag}/window.ftl`] ?? '';
}

/** The messages of a catalogue by their names; it holds nothing but these and comments. */
function messages(catalogue: string): Map<string, Message> {
  const all = new Map<string, Message>();
  for (const entry of parse(catalogue, {}).body) {
    if (entry.type === 'Junk') throw new Error(`can not be read: ${entry.content}`);
    if (entry.type !== 'Message') continue;
    if (all.has(entry.id.name)) throw new Error(`twice: ${entry.id.name}`);
    all.set(entry.id.name, entry);
  }
  return all;
}

const of = (tag: string) => messages(text(tag));
const english = of('en');

class Looking extends Visitor {
  /** What is put in, beside what only chooses. */
  variables = new Set<string>();
  choices: { by: string; keys: string[]; otherwise: string }[] = [];

  override visitVariableReference({ id }: VariableReference): void {
    this.variables.add(id.name);
  }

  override visitSelectExpression(choice: SelectExpression): void {
    const key = ({ key }: SelectExpression['variants'][number]) => (key.type === 'Identifier' ? key.name : key.value);
    this.choices.push({
      by: choice.selector.type === 'VariableReference' ? choice.selector.id.name : '',
      keys: choice.variants.map(key),
      otherwise: choice.variants.filter((one) => one.default).map(key).join(),
    });
    for (const variant of choice.variants) this.visit(variant);
  }
}

function looked(message: Message): Looking {
  const looking = new Looking();
  looking.visit(message);
  return looking;
}

/** What a text may take: what English takes, and what the comment above that names, as `$count`. */
function offered(name: string): Set<string> {
  const message = english.get(name);
  if (!message) return new Set();
  const named = [...(message.comment?.content ?? '').matchAll(/\$([a-z]+)/g)].map(([, variable = '']) => variable);
  const { variables, choices } = looked(message);
  return new Set([...variables, ...choices.map((one) => one.by), ...named]);
}

/** What is wrong with how a language takes variables and chooses between plurals. */
function wrong(tag: string, catalogue: Map<string, Message>): string[] {
  const plurals: string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const needed = plurals.filter((one) => !FOR_MILLIONS[tag]?.includes(one));
  return [...catalogue].flatMap(([name, message]) => {
    const here = looked(message);
    const there = looked(english.get(name) ?? message);
    const says: string[] = [];
    for (const variable of there.variables) if (!here.variables.has(variable)) says.push(`${name}: $${variable} is not said`);
    for (const variable of [...here.variables, ...here.choices.map((one) => one.by)]) {
      if (!offered(name).has(variable)) says.push(`${name}: there is no $${variable}`);
    }
    for (const { by } of there.choices) {
      // A number that is not said may make no difference in another language.
      const needed = plurals.length > 1 && there.variables.has(by);
      if (needed && !here.choices.some((one) => one.by === by)) says.push(`${name}: no plurals of $${by}`);
    }
    for (const { keys, otherwise } of here.choices) {
      const own = keys.filter((key) => PLURALS.includes(key));
      for (const plural of needed) if (!own.includes(plural)) says.push(`${name}: no [${plural}]`);
      for (const plural of own) if (!plurals.includes(plural)) says.push(`${name}: [${plural}] is never used`);
      if (otherwise !== 'other') says.push(`${name}: [other] is what is said otherwise`);
    }
    return says;
  });
}

function value(message: Message | undefined): string {
  const parts = message?.value?.elements ?? [];
  return parts.map((part) => (part.type === 'TextElement' ? part.value : serializeExpression(part))).join('');
}

/** Whether a text has words of its own beside what is put in. */
function hasWords(pattern: Pattern | null): boolean {
  const words = (part: Pattern['elements'][number]) =>
    part.type === 'TextElement' ? /\p{L}/u.test(part.value) : part.expression.type === 'SelectExpression';
  return pattern?.elements.some(words) ?? false;
}

test('there are seven languages, and English is one', () => {
  expect([...LANGUAGES].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt-BR']);
});

describe.each(LANGUAGES)('in %s', (tag) => {
  const catalogue = of(tag);

  test('every text is there, and no other', () => {
    expect([...english.keys()].filter((name) => !catalogue.has(name))).toEqual([]);
    expect([...catalogue.keys()].filter((name) => !english.has(name))).toEqual([]);
  });

  test('texts stand in the order of English, so that they are compared side by side', () => {
    expect([...catalogue.keys()]).toEqual([...english.keys()]);
  });

  test('every text has a value, and no attributes', () => {
    expect([...catalogue.values()].filter((message) => !message.value || message.attributes.length > 0)).toEqual([]);
  });

  test('what is put in is what English has, and plurals are whole', () => {
    expect(wrong(tag, catalogue)).toEqual([]);
  });

  test('every text is made without a fault, for any number', () => {
    const bundle = new FluentBundle(tag);
    expect(bundle.addResource(new FluentResource(text(tag)))).toEqual([]);
    for (const name of catalogue.keys()) {
      for (const number of [0, 1, 2, 5, 11, 100]) {
        const about = Object.fromEntries([...offered(name)].map((variable) => [variable, number]));
        const pattern = bundle.getMessage(name)?.value;
        expect(pattern && bundle.formatPattern(pattern, about)).toBeTruthy();
      }
    }
  });

  test('nothing is said with an exclamation mark', () => {
    expect([...catalogue].filter(([, message]) => /[!¡！]/.test(value(message))).map(([name]) => name)).toEqual([]);
  });
});

test.each(OTHERS)('in %s, no text is left in English', (tag) => {
  const same = [...of(tag)].filter(([name, message]) => hasWords(message.value) && value(message) === value(english.get(name)));
  expect(same.map(([name]) => name)).toEqual(SAME[tag]);
});

test('what is wrong in a language is found', () => {
  const read = (text: string) => wrong('ar', messages(text));
  expect(read('here = { $who } هنا')).toEqual(['here: $count is not said', 'here: there is no $who']);
  expect(read('quiet-sites = { $count }')).toEqual(['quiet-sites: no plurals of $count']);
  const two = read('quiet-sites = { $count ->\n  [one] 1\n *[two] { $count }\n }');
  const missing = ['few', 'many', 'other', 'zero'].map((one) => `quiet-sites: no [${one}]`);
  expect(two.sort()).toEqual(['quiet-sites: [other] is what is said otherwise', ...missing]);
  expect(wrong('ja', messages('quiet-sites = { $count ->\n  [one] 1\n *[other] { $count }\n }'))).toEqual(['quiet-sites: [one] is never used']);
  expect(() => messages('a = { $')).toThrow();
});
