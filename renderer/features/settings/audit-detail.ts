/**
 * The figures and codes of an entry in one short line: "people 4, scope this". Lists count as how many they hold;
 * hashes and ids of records say nothing to a reader and are left out. What is not an object stands as it is.
 */
export function auditDetail(detail: string | null): string {
  if (detail === null) return '';
  const parsed = readJson(detail);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return detail;
  return Object.entries(parsed)
    .filter(([name, value]) => !/(Hash|Id|hash|id)$/.test(name) && value !== null && value !== '')
    .map(([name, value]) => `${spaced(name)} ${shown(value)}`)
    .join(', ');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return String(value.length);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
