// Every text of the window comes from the catalogue in `locales/`.
import type { FluentVariable } from '@fluent/bundle';
import { spoken } from './speaking.svelte';

/** Whether there is a text with this name. */
export function has(name: string): boolean {
  return spoken().bundle.hasMessage(name);
}

/** The text with this name. Text from outside is isolated within it, so that it turns nothing around. */
export function t(name: string, about?: Record<string, FluentVariable>): string {
  const { bundle } = spoken();
  const pattern = bundle.getMessage(name)?.value;
  if (!pattern) throw new Error(`no text is called ${name}`);
  return bundle.formatPattern(pattern, about);
}

/** Text from outside beside other text: it turns nothing around. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Names one after the other. */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat(spoken().region, { type: 'conjunction', style: 'narrow' }).format(names.map(isolated));
}

/** A number as it is written in the user's language. */
export function number(value: number): string {
  return new Intl.NumberFormat(spoken().region).format(value);
}
