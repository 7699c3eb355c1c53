import { t } from '.';

/** How long ago a moment is, such as “12 min”: the largest unit only. Less than a minute is “just now”. */
export function since(moment: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(moment)) / 60_000);
  if (minutes < 1) return t('just-now');
  if (minutes < 60) return t('minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? t('hours', { count: hours }) : t('days', { count: Math.floor(hours / 24) });
}

/** The same as “12 min ago”; nothing for less than a minute. */
export function ago(moment: string, now: number): string | undefined {
  return now - Date.parse(moment) < 60_000 ? undefined : t('ago', { length: since(moment, now) });
}

/** The local time of day; with the day where it is another one. */
export function clock(moment: string, now: number): string {
  const at = new Date(moment);
  const today = at.toDateString() === new Date(now).toDateString();
  const day = today ? {} : ({ day: 'numeric', month: 'short' } as const);
  return at.toLocaleString(undefined, { hour: '2-digit', minute: '2-digit', ...day });
}
