import { expectNoAxeViolations } from '../support/accessibility.ts';
import { chooseFile } from '../support/choose-file.ts';
import { makeWorkspace, openPractice } from '../support/core-client.ts';
import { meetingFile } from '../support/meeting-acts.ts';
import { expect, test } from '../support/page-fixture.ts';
import { dayFromNow, groupNamed, personNamed } from '../support/sample-records.ts';

test('a real meeting of four comes in from its file and shows its figures, act by act, on screen and paper', async ({
  page,
}) => {
  const core = await makeWorkspace(page);
  await core.settings.update({ timeZone: 'America/Chicago' });
  const { id: groupId } = await core.groups.create(groupNamed('Project meeting'));
  for (const name of ['FEE013', 'FEE016', 'MEE014', 'MEO015']) {
    const { id: personId } = await core.people.create(personNamed(name));
    await core.roster.join({ groupId, personId, joinedOn: dayFromNow(-30) });
  }
  const date = dayFromNow(-1);
  const fields = { date, start: '10:00', minutes: 20, place: '', topic: '', remarks: '' };
  const { id: sessionId } = await core.sessions.create({ groupId, fields });
  await core.sessions.hold({ id: sessionId, actualStart: null, actualMinutes: null });

  await page.goto(`/sessions/${sessionId}/dynamics`);
  await expect(page.getByText('No act of this session is on record', { exact: false })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.goto(`/sessions/${sessionId}/import-acts`);
  await chooseFile(page, meetingFile);
  await page.getByRole('button', { name: 'Import 260 acts' }).click();
  await page.getByRole('link', { name: 'See the dynamics' }).click();

  // as the study counts it: 82, 81, 51 and 46 of 260, and the talk times of its README
  await expect(page.getByRole('heading', { name: 'The members share the talk fairly evenly' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Participation, by member' }).getByRole('listitem')).toHaveText(
    [
      /FEE013\s*32%\s*1.3 × equal/,
      /FEE016\s*31%\s*1.2 × equal/,
      /MEE014\s*20%\s*0.8 × equal/,
      /MEO015\s*18%\s*0.7 × equal/,
    ],
  );
  await expect(page.getByRole('list', { name: 'Talk time, by member' }).getByRole('listitem')).toHaveText([
    /FEE013\s*6 min 30 sec\s*82 acts/,
    /FEE016\s*4 min 26 sec\s*81 acts/,
    /MEE014\s*2 min 43 sec\s*51 acts/,
    /MEO015\s*1 min 45 sec\s*46 acts/,
  ]);
  // the file does not say to whom: neither does any screen
  await expect(page.getByText('Of 260 of 260 acts nobody noted to whom.', { exact: false })).toBeVisible();
  await expect(page.getByText('No pattern stands out')).toBeVisible();
  await expectNoAxeViolations(page);

  // the replay by keys: from the first moment on, act by act
  const replay = page.getByRole('group', { name: 'Replay' });
  await replay.getByRole('slider', { name: 'Moment of the session' }).press('Home');
  await expect(replay.getByText('0:00 0 acts')).toBeVisible();
  await expect(page.getByText('Nobody has spoken yet.')).toBeVisible();
  await replay.getByRole('button', { name: 'One act on' }).press('Enter');
  await expect(page.getByText('MEO015 to somebody who is not on record')).toBeVisible();
  await replay.getByRole('button', { name: 'One act on' }).press('Enter');
  await expect(page.getByText('FEE013 to somebody who is not on record')).toBeVisible();
  await replay.getByRole('button', { name: 'Play' }).press('Enter');
  await expect(replay.getByText(/[1-9]\d acts/)).toBeVisible();
  await replay.getByRole('button', { name: 'Pause' }).press('Enter');
  await replay.getByRole('button', { name: 'To the end' }).press('Enter');
  await expect(replay.getByText('20:00 260 acts')).toBeVisible();

  await page.getByRole('link', { name: 'Print' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dynamics of the session' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('260 acts. From the facilitator’s own coding.')).toBeVisible();
  await expect(page.getByRole('listitem').first()).toHaveText(/FEE013\s*32%/);
  const pages = await page.pdf({ preferCSSPageSize: true });
  expect(pages.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('a group’s trends lead to a session and to one member, and each figure is what the core counted', async ({
  page,
}) => {
  const core = await openPractice(page);
  const group = (await core.groups.list()).find(({ name }) => name === 'Friendship group, grade 4')!;
  const { sessions, people } = await core.dynamics.group({ groupId: group.id });
  const [first, last] = [sessions[0]!, sessions.at(-1)!];
  const percent = (share: number) => `${Math.round(share * 100)}%`;

  await page.goto(`/groups/${group.id}/dynamics`);
  await expect(
    page.getByRole('heading', {
      name: new RegExp(
        `^Acts by who leads: ${percent(first.facilitatorShare!)} in session 1,.* ${percent(last.facilitatorShare!)} in session 8$`,
      ),
    }),
  ).toBeVisible();
  await expect(page.getByRole('table', { name: 'Sessions and their figures' }).getByRole('row')).toHaveCount(
    sessions.length + 1,
  );
  // the figures behind a plot are there for those who hear it, and for everybody at a press
  const trend = page.getByRole('figure', { name: /^Inequality/ });
  await trend.getByRole('button', { name: 'Table' }).click();
  await expect(trend.getByRole('row')).toHaveCount(sessions.length + 1);
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: /^Session 1, .* The other session|The other session/ }).click();
  await page.getByRole('option', { name: /^Session 7,/ }).click();
  const seventh = page.getByRole('region', { name: /^Session 7,/ });
  await expect(seventh.getByText('Free floating')).toBeVisible();

  const member = people.find(({ kind, givenName }) => kind === 'member' && givenName === 'Noam')!;
  const figures = await core.dynamics.person({ personId: member.id, groupId: group.id });
  await page.getByRole('link', { name: 'Noam' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Part in the group' })).toBeVisible();
  await expect(
    page.getByText(`where ${Math.round(figures.totals.expectedActs)} acts would be equal`),
  ).toBeVisible();
  await expect(page.getByRole('table', { name: 'Session by session' }).getByRole('row')).toHaveCount(
    figures.sessions.length + 1,
  );
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: /^3 ·/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session 3 of 10' })).toBeVisible();
  await expect(page.getByRole('figure', { name: /: \d+% of the members’ acts$/ })).toBeVisible();
});
