import { expect, it } from 'vitest';
import { emptyGroup } from '../../../../renderer/features/groups/group-fields.ts';
import { fillFromTemplate } from '../../../../renderer/features/groups/template-fields.ts';
import type { TemplateSummary } from '../../../../shared/contract/plan.ts';

const template = (name: string, minutes: number): TemplateSummary => ({
  key: name.toLowerCase(),
  name,
  audience: '',
  summary: '',
  kind: 'socialization',
  openness: 'open',
  minutes,
  capacity: 8,
  consentRule: 'consent',
  plan: [{ heading: 'purpose', text: `What ${name} is for` }],
  sessions: [],
  norms: [],
  goals: [],
});
const grief = template('Grief', 45);
const friends = template('Friendship', 40);
const empty = emptyGroup(null);

it('a template fills a form that is still empty', () => {
  expect(fillFromTemplate(empty, empty, undefined, grief)).toEqual({
    name: 'Grief',
    kind: 'socialization',
    openness: 'open',
    minutes: 45,
    capacity: 8,
    purpose: 'What Grief is for',
  });
});

it('another template replaces what the first one filled, and leaves what was typed', () => {
  const typed = { ...empty, ...fillFromTemplate(empty, empty, undefined, grief), name: 'Spring friends' };
  const next = fillFromTemplate(typed, empty, grief, friends);
  expect(next).toMatchObject({ minutes: 40, purpose: 'What Friendship is for' });
  expect(next).not.toHaveProperty('name');
});

it('no template takes back what one had filled, and nothing else', () => {
  const typed = { ...empty, ...fillFromTemplate(empty, empty, undefined, grief), capacity: 6 };
  expect({ ...typed, ...fillFromTemplate(typed, empty, grief, undefined) }).toEqual({
    ...empty,
    capacity: 6,
  });
});
