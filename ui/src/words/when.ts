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
  return past ? said(past) : t('just-now');
}

/** The same as “12 min ago”; nothing for less than a minute. */
export function ago(moment: string, now: number): string | undefined {
  const past = length(moment, now);
  if (!past) return undefined;
  // Days change their form in some languages.
  return past.unit === 'day' ? t('days-ago', { count: past.count }) : t('ago', { length: said(past) });
}

function said({ count, unit }: Length): string {
  return t(unit === 'minute' ? 'minutes' : unit === 'hour' ? 'hours' : 'days', { count });
}

/** The local time of day; with the day where it is another one. */
export function clock(moment: string, now: number): string {
  const { region } = spoken();
  const at = new Date(moment);
  const time = at.toLocaleTimeString(region, { hour: '2-digit', minute: '2-digit' });
  if (at.toDateString() === new Date(now).toDateString()) return time;
  return t('day-and-time', { day: at.toLocaleDateString(region, { day: 'numeric', month: 'short' }), time });
}
