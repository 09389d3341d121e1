import type { TFunction } from 'i18next';
import type { StageJudgement } from '../../shared/contract/looking-back.ts';
import type { GroupTimeLine, TimeLineEntry, TimeLineKind } from '../../shared/contract/time-line.ts';
import { stageModels, type StageModel } from '../../shared/domain/group-stages.ts';
import type { Hue } from '../ui/index.ts';
import { observationName } from './observation-words.ts';

/** A stage from one column on to another, both included. */
export interface StageBand {
  judgement: StageJudgement;
  from: number;
  to: number;
}

/** The column of a session, or of the last session up to a day; the first where the day lies before all. */
function columnOf(
  line: Pick<GroupTimeLine, 'sessions'>,
  at: { sessionId: string | null; date: string },
): number {
  const own = line.sessions.findIndex((session) => session.id === at.sessionId);
  if (own >= 0) return own;
  return Math.max(
    0,
    line.sessions.findLastIndex((session) => session.date <= at.date),
  );
}

/** The stages by model, in the order of the models; each lasts until the next judgement or the last session held. */
export function stageBands(line: GroupTimeLine): { model: StageModel; bands: StageBand[] }[] {
  const lastMet = line.sessions.findLastIndex((session) => session.state === 'held');
  return stageModels.flatMap((model) => {
    const latestIn = new Map<number, StageJudgement>();
    for (const judgement of line.judgements.toReversed())
      if (judgement.model === model)
        latestIn.set(columnOf(line, { sessionId: judgement.sessionId, date: judgement.judgedOn }), judgement);
    const starts = [...latestIn].toSorted(([one], [other]) => one - other);
    const bands = starts.map(([from, judgement], place) => ({
      judgement,
      from,
      to: Math.max(from, (starts[place + 1]?.[0] ?? lastMet + 1) - 1),
    }));
    return bands.length === 0 ? [] : [{ model, bands }];
  });
}

/** The entries of each column, in their order. */
export function entriesByColumn(line: GroupTimeLine, entries: readonly TimeLineEntry[]): TimeLineEntry[][] {
  const columns = line.sessions.map((): TimeLineEntry[] => []);
  for (const entry of entries) columns[columnOf(line, entry)]?.push(entry);
  return columns;
}

/** The mean of what was answered about the climate of each session, with how many answers; null where nothing was. */
export function climateByColumn(
  line: GroupTimeLine,
  questionId: string | null,
): ({ value: number; answers: number } | null)[] {
  return line.sessions.map((session) => {
    const values = line.ratings
      .filter((rating) => rating.sessionId === session.id)
      .filter((rating) => questionId === null || rating.questionId === questionId)
      .map((rating) => rating.value);
    if (values.length === 0) return null;
    return { value: values.reduce((sum, value) => sum + value, 0) / values.length, answers: values.length };
  });
}

export function timeLineKindWords(kind: TimeLineKind, t: TFunction): { name: string; one: string; hue: Hue } {
  switch (kind) {
    case 'role':
      return { name: t('Roles'), one: t('Role'), hue: 'plum' };
    case 'factor':
      return { name: t('What helped'), one: t('What helped'), hue: 'teal' };
    case 'tag':
      return { name: t('Tags'), one: t('Tag'), hue: 'slate' };
    case 'norm-kept':
      return { name: t('Norms kept'), one: t('Norm kept'), hue: 'moss' };
    case 'norm-broken':
      return { name: t('Norms broken'), one: t('Norm broken'), hue: 'clay' };
    case 'incident':
      return { name: t('Incidents'), one: t('Incident'), hue: 'rose' };
    case 'next-step':
      return { name: t('Next steps'), one: t('Next step'), hue: 'blue' };
  }
}

/** What an entry says, and whether it is the user's own words. */
export function entryWords(entry: TimeLineEntry, t: TFunction): { text: string; isData: boolean } {
  if (entry.isRestricted) return { text: t('Incident in restricted view'), isData: false };
  if (entry.kind === 'role' || entry.kind === 'factor')
    return { text: observationName(entry.kind, entry.code, t), isData: false };
  if (entry.text === '') return { text: t('Former tag'), isData: false };
  return { text: entry.text, isData: true };
}
