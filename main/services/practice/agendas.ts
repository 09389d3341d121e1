import type { Agenda, AgendaBlock } from '../../../shared/contract/agenda.ts';
import { saveTemplate } from '../agenda-templates.ts';
import * as agendas from '../agendas.ts';
import * as groups from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { listForGroup } from '../sessions.ts';

/**
 * What became of the agendas that the curricula laid: what was reached and what was not, one evening worked over by
 * hand with two parts side by side, and a template that was kept. All of it is invented.
 */
export function fillAgendas(workspace: OpenWorkspace): void {
  const friends = sessionsOf(workspace, 'Friendship group, grade 4');
  const carers = sessionsOf(workspace, 'Caregivers’ circle');
  for (const { id } of [...friends.held.slice(0, -1), ...carers.held])
    rework(workspace, id, (agenda) => agenda.blocks.map((block) => ({ ...block, isReached: true })));
  // In the last one time ran out before the talk: it waits to be moved to next time.
  const [last, next] = [friends.held.at(-1), friends.planned[0]];
  if (last)
    rework(workspace, last.id, ({ blocks }) =>
      blocks.map((block, place) => ({ ...block, isReached: place !== blocks.length - 2 })),
    );
  if (next) rework(workspace, next.id, (agenda) => withTwoParts(workspace, agenda));
  const [, , third] = friends.held;
  if (third) saveTemplate(workspace, { sessionId: third.id, name: 'Forty minutes with a game' });
  const [evening] = carers.held;
  if (evening) saveTemplate(workspace, { sessionId: evening.id, name: 'Evening circle, ninety minutes' });
}

function sessionsOf(workspace: OpenWorkspace, name: string) {
  const group = groups.list(workspace).find((candidate) => candidate.name === name);
  if (!group) throw new Error(`the practice workspace lacks the group ${name}`);
  const sessions = listForGroup(workspace, { groupId: group.id });
  return {
    held: sessions.filter(({ state }) => state === 'held'),
    planned: sessions.filter(({ state }) => state === 'planned'),
  };
}

function rework(
  workspace: OpenWorkspace,
  sessionId: string,
  change: (agenda: Agenda) => AgendaBlock[],
): void {
  const agenda = agendas.get(workspace, { sessionId });
  if (agenda.blocks.length === 0) return;
  const { version, objectives } = agenda;
  agendas.save(workspace, { sessionId, version, objectives, blocks: change(agenda) });
}

/** Both leaders have a name at their blocks, and in the middle the group works in two parts. */
function withTwoParts(workspace: OpenWorkspace, { blocks, facilitators }: Agenda): AgendaBlock[] {
  const [first, second] = facilitators.map(({ id }) => id);
  const middle = Math.floor(blocks.length / 2);
  return blocks.flatMap((block, place): AgendaBlock[] => {
    const led = { ...block, ownerId: (place % 2 === 0 ? first : second) ?? null };
    if (place !== middle) return [led];
    return [
      { ...led, lane: 'a', ownerId: first ?? null },
      {
        ...led,
        id: workspace.newId(),
        lane: 'b',
        kind: 'activity',
        title: 'A comic strip of standing by somebody',
        goal: 'The same thing for those who would rather draw than act.',
        materials: ['Paper', 'Coloured pencils'],
        ownerId: second ?? null,
        notes:
          'Four boxes on a sheet: what happens, who sees it, what they do, how it ends.\nSpeech bubbles may stay empty. Whoever is done reads theirs to a neighbour.',
        adaptations: 'For slow writers: a sheet on which the boxes are drawn already.',
        activityId: null,
      },
    ];
  });
}
