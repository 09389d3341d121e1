/** A file that the core has made: its name, and its text as it shall stand on the disk. */
interface TextFile {
  fileName: string;
  text: string;
}

/** Long enough for any browser to have begun reading, short enough that a register does not linger in memory. */
const keepFor = 60_000;

/**
 * Hands a CSV file to the person, through the browser's or the desktop window's own way of saving. The core has
 * written the export into the audit log when it made the text: `downloadCsv(await client.exports.people())`.
 */
export function downloadCsv({ fileName, text }: TextFile): void {
  offer(fileName, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

/** The same for a calendar file (RFC 5545): `downloadCalendar(await client.calendar.file(…))`. */
export function downloadCalendar({ fileName, text }: TextFile): void {
  offer(fileName, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
}

/** The same for a file of activities: `downloadActivities(await client.activities.export(…))`. */
export function downloadActivities({ fileName, text }: TextFile): void {
  offer(fileName, new Blob([text], { type: 'application/json' }));
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands over a Word file that the core has made (and noted in the audit log); its content comes as base64. */
export function downloadWord({ name, content }: { name: string; content: string }): void {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  offer(name, new Blob([bytes], { type: wordType }));
}

/** Hands over a hand-off, sealed by the core; its content comes as base64 in pieces. */
export function downloadHandOff(fileName: string, pieces: readonly string[]): void {
  const bytes = pieces.map((piece) => Uint8Array.from(atob(piece), (character) => character.charCodeAt(0)));
  offer(fileName, new Blob(bytes, { type: 'application/octet-stream' }));
}

function offer(fileName: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), keepFor);
}
