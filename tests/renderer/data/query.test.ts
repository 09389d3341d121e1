import { ORPCError } from '@orpc/client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

type Page = typeof import('../../../renderer/data/query.ts');
let { isTap, queryClient, takeBack } = {} as Page;
const undo = { undo: vi.fn(), undoMany: vi.fn() };
const showToast = vi.fn();
const [clientModule, uiModule] = ['../../../renderer/data/client.ts', '../../../renderer/ui/index.ts'];

// The page's modules are read anew with a core and a toast that write down what they are told, and once more for
// whatever file comes next in this process.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(clientModule, () => ({ client: { undo } }));
  vi.doMock(uiModule, () => ({ showToast }));
  ({ isTap, queryClient, takeBack } = await import('../../../renderer/data/query.ts'));
  const { startLanguages } = await import('../../../renderer/i18n/language.ts');
  await startLanguages();
});
afterAll(() => {
  vi.doUnmock(clientModule);
  vi.doUnmock(uiModule);
  vi.resetModules();
});

const location = { assign: vi.fn(), reload: vi.fn() };
beforeEach(() => vi.stubGlobal('window', { location }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  queryClient.clear();
});

it('when the core has locked itself, the page forgets what it read and the address that names a record', async () => {
  queryClient.setQueryData(['people'], ['Ana']);
  const refused = queryClient.fetchQuery({
    queryKey: ['group'],
    queryFn: () => Promise.reject(new ORPCError('LOCKED')),
  });
  await expect(refused).rejects.toThrow();
  expect(queryClient.getQueryData(['people'])).toBeUndefined();
  expect(location.assign).toHaveBeenCalledWith('/');
});

it('a burst of marks is taken back by one call, named with all its marks, and read again', async () => {
  undo.undoMany.mockResolvedValue({ action: 'attendance.mark', count: 3 });
  queryClient.setQueryData(['register'], 'before');
  await takeBack([4, 5, 6]);
  expect(undo.undoMany.mock.calls).toEqual([[{ steps: [4, 5, 6] }]]);
  expect(showToast.mock.calls).toEqual([[{ message: 'Taken back: 3 marks changed' }]]);
  expect(queryClient.getQueryState(['register'])?.isInvalidated).toBe(true);
});

it('a burst that is refused is told as refused, and nothing of it as taken back', async () => {
  undo.undoMany.mockRejectedValue(new ORPCError('UNDO_OVERTAKEN'));
  await takeBack([4, 5]);
  expect(undo.undo).not.toHaveBeenCalled();
  expect(showToast.mock.calls).toEqual([[{ message: expect.any(String), isAlarm: true }]]);
});

it('the live screen takes back what was tapped on it, and no note or beginning of a run', () => {
  const tapped = [
    'act.record',
    'observation.add',
    'sample.add',
    'seat.place',
    'run.moveTo',
    'attendance.mark',
  ];
  expect([...tapped, 'guest.add', 'incident.note'].filter((action) => !isTap(action))).toEqual([]);
  const others = ['run.start', 'run.reopen', 'note.save', 'incident.update', 'person.update', 'import.acts'];
  expect(others.filter(isTap)).toEqual([]);
});
