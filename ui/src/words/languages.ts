// Which languages there are, and which one is meant.
import { negotiateLanguages } from '@fluent/langneg';

/** The value of the setting that leaves it to the system. */
export const SYSTEM = 'system';
/** What is spoken to who knows none of the others. */
const ENGLISH = 'en';

const FOLDER = '../../../locales/';
const FILE = '/window.ftl';
const loaders = import.meta.glob<string>('../../../locales/*/window.ftl', { query: '?raw', import: 'default' });

/** The languages that there is a catalogue in, by their tags of BCP 47. */
export const LANGUAGES: readonly string[] = Object.keys(loaders).map((path) => path.slice(FOLDER.length, -FILE.length));

/** The texts in one of the languages. Only what is asked for is loaded. */
export async function catalogue(tag: string): Promise<string> {
  const load = loaders[`${FOLDER}${tag}${FILE}`];
  if (!load) throw new Error(`no catalogue in ${tag}`);
  return load();
}

/** The language that serves `wanted` best: what is set, or else those that the system prefers, in its order. */
export function chosen(wanted: string, system: readonly string[], among: readonly string[] = LANGUAGES): string {
  const asked = wanted === SYSTEM ? system : [wanted];
  // Regions by number, as that of Latin America, are not known there.
  const known = asked.map((tag) => tag.replace(/-\d{3}$/, ''));
  const [best = ENGLISH] = negotiateLanguages(known, among, { strategy: 'lookup', defaultLocale: ENGLISH });
  return best;
}

/** How numbers and times are written: as in the user's own region, where that speaks the language. */
export function region(tag: string, system: readonly string[]): string {
  const base = (one: string) => one.toLowerCase().split('-')[0];
  return system.find((one) => base(one) === base(tag) && isTag(one)) ?? tag;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Where lines begin. */
export function direction(tag: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(tag).maximize();
  return script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr';
}

/** What a language is called by those who speak it. */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
