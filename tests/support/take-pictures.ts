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

const sixth = sessions.filter((session) => session.state === 'held')[5]!;
const rounds = await core.sociometry.list({ groupId: group.id });
const round = rounds.toSorted((one, other) => one.takenOn.localeCompare(other.takenOn)).at(-1)!;

const [question] = await core.questions.list();

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
  { name: 'register-dark', path: `/groups/${group.id}/sessions`, theme: 'dark', width: 1024, height: 640 },
  { name: 'dynamics', path: `/sessions/${sixth.id}/dynamics` },
  { name: 'over-time', path: `/groups/${group.id}/dynamics` },
  { name: 'sociogram', path: `/groups/${group.id}/dynamics/sociometry/${round.id}` },
  { name: 'time-line', path: `/groups/${group.id}/dynamics/time-line` },
  { name: 'notes', path: `/sessions/${held.id}/notes` },
  { name: 'goals', path: `/sessions/${held.id}/goals` },
  { name: 'goals-over-time', path: `/groups/${group.id}/goals/over-time` },
  { name: 'charts', path: `/groups/${group.id}/goals/charts` },
  { name: 'report', path: '/reports/numbers' },
  { name: 'ending', path: `/groups/${group.id}/ending` },
  { name: 'story', path: `/groups/${group.id}/ending/story` },
  { name: 'question', path: `/reports/questions/${question!.id}` },
  { name: 'retention', path: '/settings/retention' },
  { name: 'looking-back', path: `/sessions/${sixth.id}/looking-back` },
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

// The live screen, in the middle of a session of today: somebody speaks, and to whom is about to be said.
const { date: today } = await core.today.read();
const { id: sessionId } = await core.sessions.create({
  groupId: group.id,
  fields: { date: today, start: '00:00', minutes: 45, place: 'Room 12', topic: '', remarks: '' },
});
await core.agendas.copyFrom({ sessionId, from: { kind: 'session', sessionId: held.id }, mode: 'replace' });
const { members } = await core.runs.get({ sessionId });
await core.runs.start({
  sessionId,
  presentIds: members.slice(0, -1).map(({ personId }) => personId),
  advance: 'by-hand',
});
await page.setViewportSize({ width: 1280, height: 800 });
await page.goto(`/sessions/${sessionId}/live`);
await page.getByRole('button', { name: 'Talk time' }).waitFor();
const taps = '12 21 30 q3 3q 4q 24 42 40 50 q0 12 15 51 53 60 6q q6 74 47 27 20 30 3';
for (const key of taps.replaceAll(' ', '')) {
  await page.keyboard.press(key);
  await page.waitForTimeout(150);
}
await page.screenshot({ path: join(folder, 'live.png') });
await browser.close();
await host.stop();
