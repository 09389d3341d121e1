/** A file that the core has made: its name, and its text as it shall stand on the disk. */
interface CsvFile {
  fileName: string;
  text: string;
}

/** Long enough for any browser to have begun reading, short enough that a register does not linger in memory. */
const keepFor = 60_000;

/**
 * Hands a CSV file to the person, through the browser's or the desktop window's own way of saving. The core has
 * written the export into the audit log when it made the text: `downloadCsv(await client.exports.people())`.
 */
export function downloadCsv({ fileName, text }: CsvFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), keepFor);
}
