// A list of sites that is gone through, and what becomes of its lines.
import type { Imported } from '../bindings/Imported';
import { t } from '../words';

/** A list that is or was gone through. */
export interface List {
  /** Those that are done, as they came. */
  lines: readonly Imported[];
  running: boolean;
  /** Whether it is to end once the sites are done that are under way. */
  stopping: boolean;
  /** Why it ended before its end. */
  failed: string | null;
  /** How many lines were left out, because it was stopped. */
  left: number;
}

/** A request has room for no more, in bytes, with what stands around the list. */
export const MOST = 60_000;

/** How many bytes of a request a list takes. */
export function size(list: string): number {
  return new TextEncoder().encode(JSON.stringify(list)).length;
}

/** Why a list of so many bytes can not be sent, in words; `null` where it can. */
export function tooLong(bytes: number): string | null {
  const kB = (bytes: number) => Math.ceil(bytes / 1000);
  return bytes > MOST ? t('import-too-long', { size: kB(bytes), most: kB(MOST) }) : null;
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
