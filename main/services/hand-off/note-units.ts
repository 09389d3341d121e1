import { createHash } from 'node:crypto';
import type { Row } from '../../repositories/hand-off-rows.ts';

type Hanging = Readonly<Record<string, readonly Row[]>>;

/**
 * By what a note is known on every copy: a draft by the id with which it began; a signed one by that and the hash of
 * what was signed. So a note that was signed here and written on there becomes two, and no word of either is lost; and
 * two texts signed apart stand beside each other.
 */
export function keyOfNote(base: string, row: Row, hanging: Hanging): string {
  if (row['state'] !== 'signed') return base;
  return `${base}#${signedHash(hanging).slice(0, 16)}`;
}

/** The id with which a note began, from its key. */
export function baseOfKey(key: string): string {
  return key.split(/[#~]/)[0]!;
}

function signedHash(hanging: Hanging): string {
  const [signature] = hanging['noteSignatures'] ?? [];
  if (signature) return String(signature['textHash']);
  // A signed note without a signature is a damaged one: known by its text.
  return createHash('sha256')
    .update(String(hanging['noteVersions']?.at(-1)?.['sections'] ?? ''))
    .digest('hex');
}

/** What makes a note another one: of a draft its words, of a signed one who signed it and what was added. */
export function noteFingerprint(row: Row, hanging: Hanging): unknown {
  const { kind, sessionId, personId, format } = row;
  const head = [kind, sessionId, personId, format];
  if (row['state'] !== 'signed')
    return [
      ...head,
      row['trashedAt'],
      row['namesReason'],
      hanging['noteVersions']!.map(({ sections }) => sections),
    ];
  return [
    ...head,
    signedHash(hanging),
    hanging['noteSignatures']!.map(
      ({ facilitatorId, textHash }) => `${facilitatorId} ${textHash}`,
    ).toSorted(),
    hanging['noteAddenda']!.map(({ id }) => String(id)).toSorted(),
  ];
}

/**
 * Two drafts of one note, written apart: the one that stands, with every text that only the other has among its earlier
 * versions. The same from both sides.
 */
export function uniteDrafts(standing: Hanging, other: Hanging): Hanging {
  const own = standing['noteVersions']!;
  const last = own.at(-1);
  const known = new Set(own.map(({ sections }) => sections));
  const earlier = [
    ...own.slice(0, -1),
    ...other['noteVersions']!.filter(({ sections }) => !known.has(sections!)),
  ].toSorted((one, next) => {
    const [first, second] = [one, next].map(
      ({ savedAt, sections }) => `${String(savedAt)} ${String(sections)}`,
    ) as [string, string];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  const versions = [...earlier, ...(last ? [last] : [])];
  return {
    ...standing,
    noteVersions: versions.map((version, place) => ({ ...version, number: place + 1 })),
  };
}

/** One signed text with what either side added to it: signatures and addenda only ever grow. */
export function uniteSigned(ours: Hanging, theirs: Hanging): Hanging {
  const by = (rows: readonly Row[], more: readonly Row[], nameOf: (row: Row) => string) => {
    const known = new Map(rows.map((row) => [nameOf(row), row]));
    for (const row of more) if (!known.has(nameOf(row))) known.set(nameOf(row), row);
    return [...known.values()];
  };
  return {
    ...ours,
    noteSignatures: by(ours['noteSignatures']!, theirs['noteSignatures']!, ({ facilitatorId }) =>
      String(facilitatorId),
    ),
    noteAddenda: by(ours['noteAddenda']!, theirs['noteAddenda']!, ({ id }) => String(id)),
  };
}
