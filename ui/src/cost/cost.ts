import type { SiteStatus } from '../bindings/SiteStatus';
import { spoken } from '../words/speaking.svelte';

/** Requests an hour of one open tab of wp-admin: WordPress's heartbeat comes once a minute on the dashboard. */
export const DASHBOARD = 60;
/** The same of the block editor, where it comes every 10 seconds. */
export const EDITOR = 360;

/** What one site was asked in the last hour. */
export interface Cost {
  name: string;
  requests: number;
}

/** The sites that are wanted, the one that costs most first. */
export function costs(sites: readonly SiteStatus[], filter: string): Cost[] {
  const text = filter.trim().toLocaleLowerCase();
  const { order } = spoken();
  return sites
    .filter(({ name, address }) => `${name}\n${address}`.toLocaleLowerCase().includes(text))
    .map(({ name, requests_last_hour }) => ({ name, requests: requests_last_hour }))
    .sort((a, b) => b.requests - a.requests || order.compare(a.name, b.name));
}
