/** A moment of a session as minutes and seconds since its run began: "12:05". `atMs` is 0 or more. */
export function writeMoment(atMs: number): string {
  const seconds = Math.floor(atMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
