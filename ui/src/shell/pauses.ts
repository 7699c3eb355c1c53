/** A pause of the alerts that is offered. */
export interface Pause {
  /** The name of its text. */
  text: string;
  /** How long it is from now on, in seconds; without an end for null. */
  seconds: (now: Date) => number | null;
}

/** When the day begins that “until tomorrow” means, in hours: as in the menu of the tray. */
const MORNING = 6;

/** The pauses, as the menu of the tray has them. */
export const PAUSES: readonly Pause[] = [
  { text: 'pause-half-hour', seconds: () => 1800 },
  { text: 'pause-hour', seconds: () => 3600 },
  { text: 'pause-tomorrow', seconds: untilTomorrow },
  { text: 'pause-resumed', seconds: () => null },
];

/** Seconds until the morning of the next day, local time. */
export function untilTomorrow(now: Date): number {
  const morning = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, MORNING);
  return Math.ceil((morning.getTime() - now.getTime()) / 1000);
}
