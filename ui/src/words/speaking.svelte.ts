// The language that the window speaks now.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { catalogue, chosen, direction, region } from './languages';

/** A language, and how things are written in it. */
export interface Spoken {
  tag: string;
  bundle: FluentBundle;
  /** How numbers and times are written. */
  region: string;
  /** How names are ordered. */
  order: Intl.Collator;
}

let now = $state.raw<Spoken | null>(null);
/** How often a language was asked for: of several, the last one counts. */
let asked = 0;

/** The language that is spoken. What reads it is made anew when it changes. */
export function spoken(): Spoken {
  if (!now) throw new Error('no language was chosen yet');
  return now;
}

/** Whether lines run from right to left. */
export function fromRight(): boolean {
  return direction(spoken().tag) === 'rtl';
}

/** Speaks the language that `wanted` asks for, a tag or the system's own, and tells the document. */
export async function speak(wanted: string, system: readonly string[] = navigator.languages): Promise<void> {
  const turn = ++asked;
  const tag = chosen(wanted, system);
  if (tag !== now?.tag) {
    const next = read(tag, region(tag, system), await catalogue(tag));
    if (turn !== asked) return;
    now = next;
  }
  document.documentElement.lang = tag;
  document.documentElement.dir = direction(tag);
}

function read(tag: string, region: string, text: string): Spoken {
  const bundle = new FluentBundle(region);
  for (const error of bundle.addResource(new FluentResource(text))) throw error;
  return { tag, bundle, region, order: new Intl.Collator(region, { sensitivity: 'base', numeric: true }) };
}
