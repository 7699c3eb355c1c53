// Which entries match what was typed, the best first.
import { words } from '../now/rows';
import type { Entry } from './entries';

/** So many are shown. Who wants another one types more. */
export const MOST = 50;

/** What was found. */
export interface Found {
  shown: Entry[];
  /** How many match, also of those that are not shown. */
  count: number;
}

/** How well a word matches; the lowest is the best. */
const BEGINS = 0;
const BEGINS_WORD = 1;
const INSIDE = 2;
const BEGINS_WITHIN = 3;
const INSIDE_WITHIN = 4;

interface Ranked {
  entry: Entry;
  /** How well its worst word matches. */
  worst: number;
  sum: number;
  /** How many were chosen after it. */
  recent: number;
}

/**
 * The entries that match each word of `typed`: where words begin with it before where it is inside of one, and among
 * those what was chosen lately. Nothing typed matches everything.
 */
export function find(entries: readonly Entry[], typed: string, recent: readonly string[]): Found {
  const wanted = words(typed);
  const places = new Map(recent.map((name, place) => [name, place]));
  const ranked = entries.flatMap((entry): Ranked[] => {
    const matches = wanted.map((word) => match(entry, word));
    if (matches.includes(undefined)) return [];
    const sure = matches.filter((one) => one !== undefined);
    const place = entry.remembered === null ? undefined : places.get(entry.remembered);
    return [
      {
        entry,
        worst: Math.max(0, ...sure),
        sum: sure.reduce((sum, one) => sum + one, 0),
        recent: place ?? recent.length,
      },
    ];
  });
  // Those that are as good keep their order: sites come as in the list.
  ranked.sort(before);
  return { shown: ranked.slice(0, MOST).map(({ entry }) => entry), count: ranked.length };
}

function before(a: Ranked, b: Ranked): number {
  return a.worst - b.worst || a.recent - b.recent || a.sum - b.sum || a.entry.order - b.entry.order;
}

function match({ found }: Entry, word: string): number | undefined {
  const itself = place(found.text, word);
  if (itself !== undefined) return itself;
  const around = place(found.within, word);
  return around === undefined ? undefined : around === INSIDE ? INSIDE_WITHIN : BEGINS_WITHIN;
}

const OF_A_WORD = /[\p{L}\p{N}]/u;

function place(text: string, word: string): typeof BEGINS | typeof BEGINS_WORD | typeof INSIDE | undefined {
  let inside = false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0) return BEGINS;
    if (!OF_A_WORD.test(text.charAt(at - 1))) return BEGINS_WORD;
    inside = true;
  }
  return inside ? INSIDE : undefined;
}
