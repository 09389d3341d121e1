import { expect, it } from 'vitest';
import { fitSections, noteFormats, noteSources, sectionFor } from '../../../shared/domain/note-formats.ts';

it('every kind of sentence has a place in every format', () => {
  for (const keys of Object.values(noteFormats))
    for (const source of noteSources) expect(keys).toContain(sectionFor(source, keys));
  expect(sectionFor('acts', noteFormats.group)).toBe('process');
  expect(sectionFor('attendance', noteFormats.dap)).toBe('data');
  expect(sectionFor('goals', ['own-1', 'own-2'])).toBe('own-1');
});

it('no word is lost when a note takes another format', () => {
  const before = [
    { key: 'data', heading: 'Data', text: 'Drew.' },
    { key: 'assessment', heading: 'Assessment', text: 'Nearer.' },
    { key: 'plan', heading: 'Plan', text: 'Again.' },
  ];
  const soap = noteFormats.soap.map((key) => ({ key, heading: key }));
  expect(fitSections(before, soap)).toEqual([
    { key: 'subjective', heading: 'subjective', text: 'Data: Drew.' },
    { key: 'objective', heading: 'objective', text: '' },
    { key: 'assessment', heading: 'assessment', text: 'Nearer.' },
    { key: 'plan', heading: 'plan', text: 'Again.' },
  ]);
  expect(fitSections(before, [{ key: 'text', heading: 'Note' }])[0]!.text).toBe(
    'Data: Drew.\nAssessment: Nearer.\nPlan: Again.',
  );
});
