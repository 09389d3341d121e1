import { noteSections } from './note-writing.ts';
import { pick, type Scene } from './random-changes.ts';

/** A draft of somebody at some session, begun or written on. */
async function saveDraft(scene: Scene): Promise<unknown> {
  const { client, draw } = scene;
  const sessionId = scene.any('sessions');
  const { entries } = await client.notes.forSession({ sessionId });
  const personId = pick(draw, entries).person?.id ?? null;
  const note = entries.find((entry) => (entry.person?.id ?? null) === personId)?.note ?? null;
  return client.notes.saveDraft({
    noteId: note?.id ?? null,
    sessionId,
    personId,
    format: pick(draw, ['dap', 'free']),
    version: note?.version ?? 0,
    sections: noteSections(draw),
  });
}

export const noteChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'notes.saveDraft': saveDraft,
  'notes.trash': (scene) => scene.client.notes.trash({ noteId: scene.any('notes') }),
  'notes.saveTemplate': ({ client, draw, ids }) =>
    client.notes.saveTemplate({
      id: draw(2) ? null : (ids.noteTemplates[draw(Math.max(1, ids.noteTemplates.length))] ?? null),
      name: pick(draw, ['Ours', 'School day']),
      kind: pick(draw, ['group', 'individual']),
      sections: [{ heading: 'What I saw', prompt: '' }],
    }),
  'notes.removeTemplate': (scene) => scene.client.notes.removeTemplate({ id: scene.any('noteTemplates') }),
  'notes.saveSnippet': ({ client, draw, ids }) =>
    client.notes.saveSnippet({
      id: draw(2) ? null : (ids.snippets[draw(Math.max(1, ids.snippets.length))] ?? null),
      name: `s${draw(1000)}`,
      text: 'Sat at the window.',
    }),
  'notes.removeSnippet': (scene) => scene.client.notes.removeSnippet({ id: scene.any('snippets') }),
};
