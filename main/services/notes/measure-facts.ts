import type { NoteFact } from '../../../shared/contract/note-facts.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { findMeasure } from '../../repositories/measures.ts';
import { listScores } from '../../repositories/scores.ts';
import { scoreOf } from '../measures/series.ts';

/**
 * What a member said of themselves in a session, by the measures asked in it. A sheet with a gap has no score and is
 * not mentioned; neither is how it was before, as seen now, nor what asks about a protected area: whoever wants that in
 * a note writes it there.
 */
export function ownCheckIns(
  db: ReadableDatabase,
  session: Pick<SessionWithGroup, 'id'>,
  personId: string,
  guard: (text: string) => string,
): NoteFact[] {
  const own = listScores(db, { sessionId: session.id }).filter(
    (sheet) => sheet.personId === personId && sheet.rater === 'member' && sheet.occasion !== 'retrospective',
  );
  return own.flatMap((sheet): NoteFact[] => {
    const measure = findMeasure(db, sheet.measureId);
    if (!measure || measure.kind !== 'check-in' || measure.needsConsent) return [];
    const { score } = scoreOf(measure, sheet.answers);
    const { low, high } = measure;
    return score === null ? [] : [{ kind: 'own-check-in', name: guard(measure.name), score, low, high }];
  });
}
