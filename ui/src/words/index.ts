// Every text of the window comes from the catalogue in `locales/`.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import english from '../../../locales/en/window.ftl?raw';

const bundle = new FluentBundle('en');
for (const error of bundle.addResource(new FluentResource(english))) throw error;

/** Whether there is a text with this name. */
export function has(name: string): boolean {
  return bundle.hasMessage(name);
}

/** The text with this name. Text from outside is isolated within it, so that it turns nothing around. */
export function t(name: string, about?: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(name)?.value;
  if (!pattern) throw new Error(`no text is called ${name}`);
  return bundle.formatPattern(pattern, about);
}
