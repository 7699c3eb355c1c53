import type { Component } from 'svelte';
import type { WindowPage } from '../bindings/WindowPage';
import About from '../about/About.svelte';
import AwayLog from '../away/AwayLog.svelte';
import AddSite from '../connecting/AddSite.svelte';
import Cost from '../cost/Cost.svelte';
import AddMany from '../importing/AddMany.svelte';
import Now from '../now/Now.svelte';
import Posts from '../posts/Posts.svelte';
import Settings from '../settings/Settings.svelte';
import type { Board } from '../tray/board.svelte';
import Why from '../why/Why.svelte';

/** A view of the window. To add one, make a component that takes `filter`, and name it in `VIEWS`. */
export interface View {
  name: string;
  /** The name of its text in the catalogue. */
  title: string;
  component: Component<{ filter: string }>;
  /** The page that the tray asks for by it. */
  page?: WindowPage;
  /** Whether it stands below everything else in the sidebar. */
  below?: boolean;
  /** The number beside its title; none where it is nothing to count. */
  count?: (board: Board) => number;
  /** The name of the text that says what is counted, where it is conflicts. */
  conflicts?: string;
}

/** All views, in the order of the sidebar. */
export const VIEWS: readonly [View, ...View[]] = [
  {
    name: 'now',
    title: 'view-now',
    component: Now,
    page: 'now',
    count: (board) => board.sites.reduce((sum, site) => sum + site.conflicts.length, 0),
    conflicts: 'conflicts',
  },
  {
    name: 'posts',
    title: 'view-posts',
    component: Posts,
    count: (board) => board.sites.reduce((sum, site) => sum + site.my_posts.length, 0),
  },
  { name: 'away', title: 'view-away', component: AwayLog, count: (board) => board.frame?.away ?? 0 },
  { name: 'add-site', title: 'view-add-site', component: AddSite, page: 'add-site', below: true },
  { name: 'add-many', title: 'view-add-many', component: AddMany, below: true },
  { name: 'why', title: 'view-why', component: Why },
  { name: 'cost', title: 'view-cost', component: Cost },
  { name: 'settings', title: 'view-settings', component: Settings, page: 'settings' },
  { name: 'about', title: 'view-about', component: About },
];
