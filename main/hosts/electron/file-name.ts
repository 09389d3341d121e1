// What one of the three systems refuses in a name; a name must be good on all, because files travel.
const refusedCharacters = /[<>:"/\\|?*\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]+/g;
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name that every system accepts: no folder in it, no direction marks that hide an ending, no dot or
 * space at either end, at most 120 characters with its ending kept.
 */
export function cleanFileName(name: string): string {
  const cleaned = name
    .replace(refusedCharacters, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]{1,8})?$/.exec(cleaned) ?? [];
  const shortStem = stem.slice(0, 120 - ending.length).trimEnd();
  return `${shortStem === '' || reservedOnWindows.test(shortStem) ? 'Mezzo' : shortStem}${ending}`;
}
