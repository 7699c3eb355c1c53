// A list of sites that is gone through, and what becomes of its lines.
import type { Imported } from '../bindings/Imported';
import { t } from '../words';

/** A list that is or was gone through. */
export interface List {
  /** Those that are done, as they came. */
  lines: readonly Imported[];
  running: boolean;
  /** Why it ended before its end. */
  failed: string | null;
}

/** A request has room for no more, in bytes, with what stands around the list. */
const MOST = 60_000;

/** Whether a list fits into one request. */
export function fits(list: string): boolean {
  return new TextEncoder().encode(JSON.stringify(list)).length <= MOST;
}

/** What became of a line, as a sentence. */
export function said(line: Imported): string {
  switch (line.outcome) {
    case 'added':
      return t('import-added', { site: line.site ?? '' });
    case 'known':
      return t('import-known', { site: line.site ?? '' });
    case 'ready':
      return t('import-ready', { title: line.title ?? '' });
    case 'part-of-network':
      return t('import-part', { site: line.site ?? '' });
    case 'listed-twice':
      return t('import-same', { line: line.same_as ?? 0 });
    default:
      return line.fault ? `${line.fault.short}. ${line.fault.remedy}` : line.outcome;
  }
}

/** The lines in the order of the list. */
export function ordered(lines: readonly Imported[]): Imported[] {
  return [...lines].sort((a, b) => a.line - b.line);
}
