import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broughtActivities } from '../../../main/content/activities/index.ts';
import { groupTemplates } from '../../../main/content/templates/index.ts';
import { readSessions } from '../../../main/content/templates/read-sessions.ts';
import { curriculumFields } from '../../../shared/contract/curricula.ts';
import { groupFields } from '../../../shared/contract/groups.ts';
import { planAnswerFields } from '../../../shared/contract/plan.ts';
import { planHeadings } from '../../../shared/domain/plan-headings.ts';

const named = groupTemplates.map((template) => ({ name: template.name, template }));
const slugs = new Set(broughtActivities.map(({ slug }) => slug));

it('there are templates for at least ten common groups, each with a name and key of its own', () => {
  expect(groupTemplates.length).toBeGreaterThanOrEqual(10);
  expect(new Set(groupTemplates.map(({ key }) => key)).size).toBe(groupTemplates.length);
  expect(new Set(groupTemplates.map(({ name }) => name)).size).toBe(groupTemplates.length);
  for (const { key } of groupTemplates) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe.each(named)('$name', ({ template }) => {
  const blocks = template.sessions.flatMap((session) => session.blocks);

  it('answers every heading of planning in a paragraph of three to six sentences, with nothing to fill in', () => {
    expect(Object.keys(template.plan).toSorted()).toEqual([...planHeadings].toSorted());
    for (const heading of planHeadings) {
      const text = template.plan[heading];
      const sentences = text.match(/[.?!](?=\s|$)/g) ?? [];
      expect(sentences.length, `${heading} of ${template.key}`).toBeGreaterThanOrEqual(3);
      expect(sentences.length, `${heading} of ${template.key}`).toBeLessThanOrEqual(7);
      expect(text).not.toMatch(/[[\]<>_]|\bTODO\b/);
      // It is printed as it stands: it tells nobody what to write.
      expect(text).not.toMatch(
        /(?:^|[.:;] |, )(?:[Aa]dd|[Pp]ut|[Ww]rite|[Ff]ill in|[Nn]ame) (?:how|what|the|here|whom|who)\b/,
      );
      expect(planAnswerFields.parse({ heading, text, state: 'complete', reason: '' }).text).toBe(text);
    }
  });

  it('has three or four goals, five to seven norms, and sessions as many as a term holds', () => {
    expect([3, 4]).toContain(template.goals.length);
    expect([5, 6, 7]).toContain(template.norms.length);
    expect(template.sessions.length).toBeGreaterThanOrEqual(6);
    expect(template.sessions.length).toBeLessThanOrEqual(10);
    for (const text of [...template.goals, ...template.norms]) expect(text.length).toBeLessThanOrEqual(300);
  });

  it.each(template.sessions.map((session, place) => ({ place: place + 1, session })))(
    'session $place fills its minutes, begins with a check-in and ends with a closing',
    ({ session }) => {
      expect(session.blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(template.minutes);
      expect(session.blocks.length).toBeGreaterThanOrEqual(4);
      expect(session.blocks.length).toBeLessThanOrEqual(6);
      expect(session.blocks[0]!.kind).toBe('check-in');
      expect(session.blocks.at(-1)!.kind).toBe('closing');
      expect(session.objectives.length).toBeGreaterThanOrEqual(1);
      expect(session.objectives.length).toBeLessThanOrEqual(3);
    },
  );

  it('ties objectives to goals that are there, and every goal is served', () => {
    const served = template.sessions.flatMap((session) => session.objectives.map(({ goal }) => goal));
    for (const goal of served) expect(template.goals[goal!]).toBeDefined();
    expect(new Set(served).size).toBe(template.goals.length);
  });

  it('says in the first session what stays confidential and agrees on norms', () => {
    const words = template.sessions[0]!.blocks.map(
      ({ title, goal, notes }) => `${title} ${goal} ${notes}`,
    ).join(' ');
    expect(words).toMatch(/stays? (here|with them|in this)/i);
    expect(words).toMatch(/private|confidential|cannot (promise|guarantee)/);
    expect(words).toMatch(/danger|hurt/);
    expect(words).toMatch(/norms?|agree/i);
  });

  it('has notes and a goal for every block, and activities that are in the library', () => {
    for (const { title, goal, notes, activity } of blocks) {
      expect(goal, title).not.toBe('');
      expect(notes.length, title).toBeGreaterThan(2);
      if (activity !== undefined) expect(slugs, title).toContain(activity);
    }
    expect(blocks.filter(({ activity }) => activity !== undefined).length).toBeGreaterThan(10);
  });

  it('is accepted by the contract as it stands', () => {
    const { name, audience, summary, sessions, kind, openness, capacity } = template;
    const parts = sessions.map(({ title, objectives, blocks: of }) => ({
      title,
      objectives: objectives.map(({ text }) => ({ text, goal: '' })),
      blocks: of.map(({ activity: _activity, ...block }) => ({ ...block, lane: 'all', activityId: null })),
    }));
    const fields = { name, audience, summary, parts };
    expect(curriculumFields.parse(fields)).toEqual(fields);
    expect(groupFields.shape.kind.parse(kind)).toBe(kind);
    expect(groupFields.shape.openness.parse(openness)).toBe(openness);
    expect(capacity).toBeGreaterThan(3);
  });
});

describe('session plans written as prose', () => {
  it('become sessions with objectives and blocks', () => {
    expect(
      readSessions(`
        # Names
        > Names are known. (goal 2)
        > They have met.
        ## 6 check-in · Hello [name-toss]
        Goal: Everybody is greeted.
        Materials: ball; cards
        Adapt: Roll it.
        Throw it.
        Catch it.
      `),
    ).toEqual([
      {
        title: 'Names',
        objectives: [{ text: 'Names are known.', goal: 1 }, { text: 'They have met.' }],
        blocks: [
          {
            title: 'Hello',
            kind: 'check-in',
            minutes: 6,
            goal: 'Everybody is greeted.',
            materials: ['ball', 'cards'],
            notes: 'Throw it.\nCatch it.',
            adaptations: 'Roll it.',
            activity: 'name-toss',
          },
        ],
      },
    ]);
  });

  it.each([
    ['a block before a session', '## 5 talk · Too early'],
    ['notes before a block', '# A session\nToo early'],
    ['a kind that there is not', '# A session\n## 5 lecture · No'],
    ['a block without minutes', '# A session\n## talk · No'],
    ['an objective without words', '# A session\n>'],
  ])('are refused with %s', (_, text) => {
    expect(() => readSessions(text)).toThrow();
  });

  it('never lose a line of notes', () => {
    const line = fc.stringMatching(/^[a-z][a-z ,']{0,40}[a-z]$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const [session] = readSessions(`# One\n## 5 talk · Talk\n${lines.join('\n')}`);
        expect(session!.blocks[0]!.notes.split('\n')).toEqual(lines);
      }),
    );
  });
});
