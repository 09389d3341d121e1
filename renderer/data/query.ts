import { MutationCache, notifyManager, QueryCache, QueryClient, useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { t } from '../i18n/language.ts';
import { showToast } from '../ui/index.ts';
import { changeName } from './change-names.ts';
import { client } from './client.ts';
import { toFailure } from './failure.ts';
import { failureMessage } from './failure-messages.ts';

/** Nothing that was read stays in the page, nor an id in its address: the page starts again from the first place. */
export function forgetEverything(): void {
  queryClient.clear();
  window.location.assign('/');
}

function onFailure(error: unknown): void {
  if (toFailure(error).code === 'LOCKED') forgetEverything();
}

// What a key changes is drawn in the frame of that key, not one later: a register is typed into.
notifyManager.setScheduler(queueMicrotask);

/** What the core has answered. Server data lives here and in no store. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: onFailure }),
  mutationCache: new MutationCache({ onError: onFailure }),
  defaultOptions: {
    // The core is on this machine: no network to wait for, no reason to try again, no staleness but our own.
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      // Not a screen's own affair: the whole place is not there (app/FaultBoundary.tsx says so).
      throwOnError: (error) => toFailure(error).code === 'NO_SUCH_ADDRESS',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Everything read so far is read again where it is on screen. A change can reach any list; reads are cheap. */
export async function refresh(): Promise<void> {
  await queryClient.invalidateQueries();
}

/** Refusals because the screen was behind the records: it is read again. */
const changedElsewhere: ReadonlySet<string> = new Set(['CHANGED_ELSEWHERE', 'GROUP_CLOSED', 'NOT_FOUND']);

interface ChangeOptions<Input, Output> {
  /** What to say when it is done, already translated; with the undo where there is one. Null says nothing. */
  message?: (output: Output, input: Input) => string | null;
  onSuccess?: (output: Output, input: Input) => void;
  /** Called before the toast; answer true where the failure is shown at its field instead. */
  onFailure?: (failure: ReturnType<typeof toFailure>) => boolean;
  /** What is read again afterwards; by default everything that is on screen. */
  reads?: () => Promise<void>;
  /** Shown at once, before the core has answered; what it returns is called if the core refuses. */
  optimistic?: (input: Input) => () => void;
}

/**
 * A change of a record: one call, then everything on screen is fresh, a toast says what was done and offers to take
 * it back, and a refusal is said in words. `useChange((input) => client.groups.trash(input), {...})`.
 */
export function useChange<Input, Output>(
  call: (input: Input) => Promise<Output>,
  options: ChangeOptions<Input, Output> = {},
) {
  const { t } = useTranslation();
  return useMutation<Output, unknown, Input, (() => void) | undefined>({
    mutationFn: call,
    onMutate: (input) => options.optimistic?.(input),
    onSuccess: async (output, input) => {
      const message = options.message?.(output, input) ?? null;
      const step = undoStepOf(output);
      if (message !== null && step === null) showToast({ message });
      else if (message !== null && step !== null) offerUndo(message, [step]);
      options.onSuccess?.(output, input);
      await (options.reads ?? refresh)();
    },
    onError: (error, _input, rollBack) => {
      rollBack?.();
      const failure = toFailure(error);
      if (failure.code === 'LOCKED' || options.onFailure?.(failure)) return;
      if (changedElsewhere.has(failure.code)) void refresh();
      showToast({ message: failureMessage(failure, t), isAlarm: true });
    },
  });
}

function undoStepOf(output: unknown): number | null {
  if (typeof output !== 'object' || output === null || !('undoStep' in output)) return null;
  return typeof output.undoStep === 'number' ? output.undoStep : null;
}

/** The offers in sight, each with the steps that it would take back. */
const offers = new Set<{ steps: readonly number[]; close: () => void }>();

/** Says what was done and offers to take it back, all or none. Returns a function that takes the offer away. */
export function offerUndo(message: string, steps: readonly number[]): () => void {
  const close = showToast({
    message,
    onUndo: () => void takeBack(steps),
    onClose: () => void offers.delete(offer),
  });
  const offer = { steps, close };
  offers.add(offer);
  return close;
}

/**
 * Takes back the last change (null), a named one, or those of an offer. Offers of what was taken back go. Quietly: the
 * screen itself shows what was taken back.
 */
export async function takeBack(
  step: number | readonly number[] | null,
  { isQuiet = false }: { isQuiet?: boolean } = {},
): Promise<void> {
  await move(
    async () => {
      const taken =
        typeof step === 'number' || step === null
          ? await client.undo.undo({ step })
          : await client.undo.undoMany({ steps: [...step] });
      const back = 'step' in taken ? [taken.step] : taken.steps;
      for (const { steps, close } of offers) if (steps.some((one) => back.includes(one))) close();
      return taken;
    },
    isQuiet ? 'quiet-undo' : 'undo',
  );
}

/** With these a run begins: what was done before is not taken back from the live screen. */
const beginnings = ['run.start', 'run.reopen'];
/** What is tapped while a session runs. Notes and everything else of another window are taken back there. */
const taps = /^((run|act|observation|sample|seat|attendance|guest)\.|incident\.note$)/;

/** Whether a change was made while a session ran, as far as the live screen takes back. */
export function isTap(action: string): boolean {
  return taps.test(action) && !beginnings.includes(action);
}

/** Takes back the last tap of a run, and nothing from before it. */
export async function takeBackTap(): Promise<void> {
  const last = (await client.undo.state()).undo;
  if (last && isTap(last.action)) await takeBack(last.step, { isQuiet: true });
}

/** Brings again what was taken back. */
export async function bringAgain(): Promise<void> {
  await move(() => client.undo.redo(), 'redo');
}

async function move(
  call: () => Promise<{ action: string; count: number }>,
  way: 'undo' | 'quiet-undo' | 'redo',
): Promise<void> {
  try {
    const { action, count } = await call();
    const change = changeName(action, count, t);
    if (way !== 'quiet-undo')
      showToast({
        message:
          way === 'undo' ? t('Taken back: {{change}}', { change }) : t('Done again: {{change}}', { change }),
      });
    await refresh();
  } catch (error) {
    const failure = toFailure(error);
    if (failure.code !== 'LOCKED')
      showToast({ message: failureMessage(failure, t), isAlarm: failure.code !== 'NOTHING_TO_UNDO' });
  }
}
