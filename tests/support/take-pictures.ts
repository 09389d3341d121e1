import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { openPractice } from './core-client.ts';
import { findBrowser } from './find-browser.ts';
import { projectFolder, startBrowserHost } from './start-browser-host.ts';

/**
 * The pictures of the README, of the real app with the practice workspace in it: `npm run pictures`. Looked at by a
 * person before they are committed.
 */
const folder = join(projectFolder, '.pictures');

const host = await startBrowserHost();
const browser = await chromium.launch(findBrowser());
const page = await browser.newPage({
  viewport: { width: 1280, height: 800 },
  locale: 'en-US',
  baseURL: host.origin,
});
await mkdir(folder, { recursive: true });
await page.goto(await host.issueAddress());
const core = await openPractice(page);
const group = (await core.groups.list()).find((candidate) => candidate.held === 8)!;
const sessions = await core.sessions.listForGroup({ groupId: group.id });
const held = sessions.filter((session) => session.state === 'held').at(-1)!;
const next = sessions.find((session) => session.state === 'planned')!;

const views: { name: string; path: string; theme?: 'dark'; width?: number; height?: number }[] = [
  { name: 'today', path: '/' },
  { name: 'plan', path: `/groups/${group.id}/plan` },
  { name: 'enrolment', path: `/groups/${group.id}/roster/enrolment` },
  { name: 'agenda', path: `/sessions/${next.id}/plan` },
  { name: 'activities', path: '/activities' },
  { name: 'calendar', path: '/calendar' },
  { name: 'classes', path: `/groups/${group.id}/roster/classes` },
  { name: 'agenda-print', path: `/print/session/${next.id}/agenda` },
  { name: 'register', path: `/groups/${group.id}/sessions` },
  { name: 'session', path: `/sessions/${held.id}` },
  { name: 'roster', path: `/groups/${group.id}/roster` },
  { name: 'series', path: `/groups/${group.id}/sessions/series` },
  { name: 'register-dark', path: `/groups/${group.id}/sessions`, theme: 'dark', width: 1024, height: 640 },
  { name: 'print', path: `/print/groups/${group.id}/register` },
];
for (const { name, path, theme, width = 1280, height = 800 } of views) {
  await core.settings.update({ theme: theme ?? 'light' });
  await page.setViewportSize({ width, height });
  await page.goto(path);
  await page.waitForSelector('h1');
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
await browser.close();
await host.stop();
