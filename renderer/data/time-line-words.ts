import type { TFunction } from 'i18next';
import { type GroupTimeLine, type TimeLineEntry, timeLineKinds } from '../../shared/contract/time-line.ts';
import { stagesByModel } from '../../shared/domain/group-stages.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { confidenceWords, stageHue, stageModelWords, stageName } from './stage-words.ts';
import { climateByColumn, entriesByColumn, stageBands, timeLineKindWords } from './time-line.ts';

/** The rows of a time line that can be left out. */
export const timeLineRows = ['stage', 'attendance', 'climate', ...timeLineKinds] as const;
export type TimeLineRow = (typeof timeLineRows)[number];

/** What the time line of a group draws (a TimeLinePlot), in words: the rows asked for, of the entries given. */
export function plotTimeLine(
  line: GroupTimeLine,
  shown: { rows: readonly TimeLineRow[]; entries: readonly TimeLineEntry[]; questionId: string | null },
  t: TFunction,
) {
  const columns = entriesByColumn(line, shown.entries);
  const climate = climateByColumn(line, shown.questionId);
  const stages = stageBands(line);
  return {
    columns: line.sessions.map(({ id, number, date }) => ({
      id,
      number: formatNumber(number ?? 0),
      date,
      day: formatDate(date, 'short'),
    })),
    stages: shown.rows.includes('stage')
      ? stages.map(({ model, bands }) => ({
          name: stages.length === 1 ? t('Stage') : stageModelWords(model, t),
          bands: bands.map(({ judgement, from, to }) => ({
            from,
            to,
            name: stageName(judgement.stage, t),
            number: formatNumber(stageNumber(judgement)),
            hue: stageHue(judgement.stage),
            confidence: judgement.confidence,
            confidenceLabel: confidenceWords(judgement.confidence, t),
          })),
        }))
      : [],
    attendance:
      shown.rows.includes('attendance') && line.sessions.some((session) => session.recorded > 0)
        ? {
            name: t('Attendance'),
            cells: line.sessions.map(({ attended, recorded }) =>
              recorded === 0
                ? null
                : {
                    share: attended / recorded,
                    text: t('{{attended}} of {{recorded}}', { attended, recorded }),
                  },
            ),
          }
        : null,
    climate:
      shown.rows.includes('climate') && climate.some((cell) => cell !== null)
        ? {
            name: t('Climate, 0 to 10'),
            cells: climate.map(
              (cell) =>
                cell && {
                  value: cell.value,
                  text: formatNumber(cell.value, { maximumFractionDigits: 1 }),
                  label: t('{{value}} of 10, from {{count}} answers', {
                    value: formatNumber(cell.value, { maximumFractionDigits: 1 }),
                    count: cell.answers,
                  }),
                },
            ),
          }
        : null,
    lanes: timeLineKinds
      .filter((kind) => shown.rows.includes(kind) && shown.entries.some((entry) => entry.kind === kind))
      .map((kind) => {
        const { name, hue } = timeLineKindWords(kind, t);
        return {
          key: kind,
          name,
          hue,
          cells: columns.map((entries) => {
            const own = entries.filter((entry) => entry.kind === kind);
            return {
              count: own.length,
              label: t('{{name}}: {{number}}', { name, number: own.length }),
              isLocked: own.some((entry) => entry.isRestricted),
            };
          }),
        };
      }),
  };
}

/** The place of a judged stage in its model, from 1. */
function stageNumber({ model, stage }: GroupTimeLine['judgements'][number]): number {
  return (stagesByModel[model] as readonly string[]).indexOf(stage) + 1;
}

/** What the numbers on narrow bands stand for: the stages judged, once each, by number. */
export function stageLegend(line: GroupTimeLine, t: TFunction): { number: string; name: string }[] {
  const judged = stageBands(line).flatMap(({ bands }) => bands.map(({ judgement }) => judgement));
  const byStage = new Map(judged.map((judgement) => [judgement.stage, judgement]));
  return [...byStage.values()]
    .map((judgement) => ({ number: stageNumber(judgement), name: stageName(judgement.stage, t) }))
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, name }) => ({ number: formatNumber(number), name }));
}
