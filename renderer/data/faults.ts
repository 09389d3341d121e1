import { client } from './client.ts';

/** A fault in the page goes into the local log by its kind and its place, never with what somebody typed. */
export function watchForFaults(): void {
  window.addEventListener('error', (event) => {
    // The browser's own notices (a resize that took two rounds) carry no error and are no fault.
    if (event.error) noteFault(event.error, `${event.filename}:${event.lineno}`);
  });
  window.addEventListener('unhandledrejection', (event) => noteFault(event.reason, 'promise'));
}

/** Notes one fault; `place` may be an address of a script, of which only the file's name is kept. */
export function noteFault(error: unknown, place: string): void {
  const code = error instanceof Error ? error.name : typeof error;
  // Only a script has a name of ours; an address of the page holds the id of a record.
  const file = /[\w.-]+\.js:\d+$/.exec(place)?.[0] ?? 'page';
  // Where the log cannot be reached either, there is nobody left to tell.
  client.diagnostics.note({ code, place: file }).catch(() => {});
}
