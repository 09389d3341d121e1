import { expect, it } from 'vitest';
import { append, expandSnippet, insertAt } from '../../../../renderer/features/notes/snippets.ts';

const snippets = [
  { id: '1', name: 'window', text: 'Sat at the window.' },
  { id: '2', name: 'été', text: 'Spoke of summer.' },
];

it.each([
  [';window ', 'Sat at the window. '],
  ['First. ;window\n', 'First. Sat at the window.\n'],
  ['(;Window ', '(Sat at the window. '],
  [';ete ', 'Spoke of summer. '],
])('a snippet called by name takes its place: %j', (typed, text) => {
  expect(expandSnippet(typed, typed.length, snippets)).toEqual({ text, caret: text.length });
});

it.each([';window', ';windows ', 'a;window ', ';unknown ', 'window ', '; window '])(
  'anything else that is typed stays as it is: %j',
  (typed) => expect(expandSnippet(typed, typed.length, snippets)).toBeNull(),
);

it('what stands behind the caret stays behind it', () => {
  expect(expandSnippet(';window  end', 8, snippets)).toEqual({ text: 'Sat at the window.  end', caret: 19 });
});

it('a piece that is put in does not run into its neighbours', () => {
  expect(insertAt('Before', 6, 'Piece.').text).toBe('Before Piece.');
  expect(insertAt('BeforeAfter', 6, 'Piece.').text).toBe('Before Piece. After');
  expect(insertAt('Before .', 7, 'piece').text).toBe('Before piece.');
});

it('sentences go behind what is written, and none goes in twice', () => {
  expect(append('', ['One.', 'Two.'])).toBe('One. Two.');
  expect(append('Mine.', ['One.'])).toBe('Mine. One.');
  expect(append('Mine.\n', ['One.'])).toBe('Mine.\nOne.');
  expect(append('One. Mine.', ['One.', 'Two.'])).toBe('One. Mine. Two.');
});
