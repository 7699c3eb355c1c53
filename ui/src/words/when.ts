import { t } from '.';
import { spoken } from './speaking.svelte';

/** A length of time in its largest unit. */
interface Length {
  count: number;
  unit: 'minute' | 'hour' | 'day';
}

/** How long ago a moment is; nothing for less than a minute. */
function length(moment: string, now: number): Length | undefined {
  const minutes = Math.floor((now - Date.parse(moment)) / 60_000);
  // A moment that can not be read is none.
  if (!(minutes >= 1)) return undefined;
  if (minutes < 60) return { count: minutes, unit: 'minute' };
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? { count: hours, unit: 'hour' } : { count: Math.floor(hours / 24), unit: 'day' };
}

/** How long ago a moment is, such as “12 min”. Less than a minute is “just now”. */
export function since(moment: string, now: number): string {
  const past = length(moment, now);
  if (!past) return t('just-now');
  const style = { style: 'unit', unit: past.unit, unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(spoken().region, style).format(past.count);
}

/** The same as “12 min ago”; nothing for less than a minute. */
export function ago(moment: string, now: number): string | undefined {
  const past = length(moment, now);
  return past && new Intl.RelativeTimeFormat(spoken().region, { style: 'short' }).format(-past.count, past.unit);
}

/** The local time of day; with the day where it is another one. */
export function clock(moment: string, now: number): string {
  const at = new Date(moment);
  const today = at.toDateString() === new Date(now).toDateString();
  const day = today ? {} : ({ day: 'numeric', month: 'short' } as const);
  return at.toLocaleString(spoken().region, { hour: '2-digit', minute: '2-digit', ...day });
}
