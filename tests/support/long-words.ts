import type { Page } from '@playwright/test';
import type { CoreClient } from './core-client.ts';

/** A pasted link: one word that no language can hyphenate, as long as a field takes it. */
export const longWord = (length: number) => `https://drive.example.org/${'a1B2'.repeat(75)}`.slice(0, length);

/** Puts a pasted link wherever a title, a place or a remark goes, and answers where it then stands. */
export async function pasteLongWords(core: CoreClient): Promise<string[]> {
  const groupId = (await core.groups.list()).find(({ held }) => held > 0)!.id;
  const group = await core.groups.get({ id: groupId });
  const { facilitators, ...groupFields } = group;
  await core.groups.update({
    id: groupId,
    fields: {
      ...groupFields,
      name: longWord(120),
      purpose: longWord(300),
      place: longWord(120),
      facilitators: facilitators.map(({ facilitatorId, role }) => ({ facilitatorId, role })),
    },
  });

  const sessions = await core.sessions.listForGroup({ groupId });
  const held = sessions.find(({ state }) => state === 'held')!;
  const planned = sessions.find(({ state }) => state === 'planned')!;
  for (const session of [held, planned])
    await core.sessions.update({
      id: session.id,
      fields: { ...session, place: longWord(120), topic: longWord(200), remarks: longWord(300) },
      scope: 'this',
    });
  const { members } = await core.attendance.session({ sessionId: held.id });
  const { personId } = members.find(({ cell }) => cell.state === 'mark')!;
  await core.attendance.mark({
    sessionId: held.id,
    personId,
    mark: { status: 'excused', minutes: null, reason: longWord(200) },
  });

  const { agendaId: _agenda, version, blocks } = await core.agendas.get({ sessionId: planned.id });
  await core.agendas.save({
    sessionId: planned.id,
    version,
    blocks: blocks.map((block) => ({
      ...block,
      title: longWord(120),
      goal: longWord(300),
      notes: longWord(300),
      adaptations: longWord(300),
      materials: [longWord(80)],
    })),
    objectives: [{ text: longWord(300), goalId: null }],
  });

  const own = (await core.activities.list()).find(({ isOwn }) => isOwn)!;
  const activity = await core.activities.get({ id: own.id });
  await core.activities.update({
    id: own.id,
    fields: {
      ...activity,
      name: longWord(120),
      purpose: longWord(300),
      steps: [longWord(300)],
      materials: [longWord(80)],
      debrief: [longWord(300)],
      adaptation: longWord(300),
    },
  });

  const { key } = (await core.curricula.list()).find(({ isOwn }) => isOwn)!;
  const curriculum = await core.curricula.get({ key });
  await core.curricula.update({
    id: key,
    fields: {
      ...curriculum,
      name: longWord(120),
      audience: longWord(200),
      summary: longWord(300),
      parts: curriculum.parts.map((part) => ({ ...part, title: longWord(200) })),
    },
  });

  return [
    '/',
    '/groups',
    `/groups/${groupId}`,
    `/groups/${groupId}/plan/curriculum`,
    `/groups/${groupId}/roster`,
    `/groups/${groupId}/sessions`,
    `/sessions/${held.id}`,
    `/sessions/${planned.id}/plan`,
    '/activities',
    `/activities?group=${groupId}`,
    `/activities/${own.id}`,
    '/curricula',
    `/curricula/${key}`,
    `/curricula/${key}/edit`,
    '/calendar',
    '/calendar?view=week',
    '/calendar?view=list',
    `/print/sessions/${planned.id}/agenda`,
    `/print/sessions/${planned.id}/wall`,
    `/print/week/${planned.date}/materials`,
    `/print/activity/${own.id}/card`,
    `/print/calendar/${planned.date}/week`,
    `/print/calendar/${planned.date}/month`,
    `/print/groups/${groupId}/register`,
    `/print/groups/${groupId}/proposal`,
  ];
}

/** Text that is drawn outside the sheet of paper. */
export async function listOffPaper(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found = new Set<string>();
    for (const sheet of document.querySelectorAll<HTMLElement>('article.sheet')) {
      const paper = sheet.getBoundingClientRect();
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const words = walker.currentNode.textContent ?? '';
        if (words.trim() === '' || walker.currentNode.parentElement?.closest('.visually-hidden')) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const { left, right } of range.getClientRects())
          if (right > paper.right + 1 || left < paper.left - 1) found.add(words.trim().slice(0, 60));
      }
    }
    return [...found];
  });
}
