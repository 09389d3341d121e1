import { client } from './client.ts';

/** A fault in the page goes into the local log by its kind and its place, never with what somebody typed. */
export function watchForFaults(): void {
  window.addEventListener('error', (event) => note(event.error, `${event.filename}:${event.lineno}`));
  window.addEventListener('unhandledrejection', (event) => note(event.reason, 'promise'));
}

function note(error: unknown, place: string): void {
  const code = error instanceof Error ? error.name : typeof error;
  const file = place.split('/').at(-1) ?? place;
  // Where the log cannot be reached either, there is nobody left to tell.
  client.diagnostics.note({ code, place: file }).catch(() => {});
}
