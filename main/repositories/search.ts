import { all, type ReadableDatabase } from '../db/query.ts';

export interface SearchHit {
  kind: 'group' | 'person' | 'session' | 'facilitator' | 'activity' | 'measure' | 'question';
  id: string;
  title: string;
  detail: string;
  date: string | null;
  groupId: string | null;
}

/** Documents that have, for every folded word given, a word that begins with it. The best first, at most 30. */
export function findDocuments(db: ReadableDatabase, words: readonly string[]): SearchHit[] {
  // Each word is quoted, so that nothing in it can be read as the query language.
  const query = words.map((word) => `"${word.replaceAll('"', '')}"*`).join(' ');
  return all(
    db,
    `SELECT d.kind, d.objectId AS id,
       coalesce(g.name, f.name, s.topic, a.name,
         trim(coalesce(nullif(p.preferredName, ''), p.givenName) || ' ' || p.familyName)) AS title,
       coalesce(g.place, f.credentials, sg.name, p.grade, json_extract(a.content, '$.purpose'), '') AS detail,
       s.date, s.groupId
     FROM searchIndex AS i JOIN searchDocuments AS d ON d.number = i.rowid
     LEFT JOIN groups AS g ON d.kind = 'group' AND g.id = d.objectId
     LEFT JOIN people AS p ON d.kind = 'person' AND p.id = d.objectId
     LEFT JOIN facilitators AS f ON d.kind = 'facilitator' AND f.id = d.objectId
     LEFT JOIN sessions AS s ON d.kind = 'session' AND s.id = d.objectId
     LEFT JOIN activities AS a ON d.kind = 'activity' AND a.id = d.objectId
     LEFT JOIN groups AS sg ON sg.id = s.groupId
     WHERE searchIndex MATCH @query AND (s.id IS NULL OR sg.trashedAt IS NULL)
     ORDER BY CASE d.kind WHEN 'group' THEN 0 WHEN 'person' THEN 1 WHEN 'session' THEN 2 WHEN 'facilitator' THEN 3 ELSE 4 END, i.rank, title
     LIMIT 30`,
    { query },
  );
}
