import { memo, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionAnswer } from '../../../shared/contract/questions.ts';
import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { ReportPaper } from '../../charts/report/ReportPaper.tsx';
import type { ReportQuery } from '../../data/report/kept-figures.ts';
import { ReportFrame } from '../../data/report/ReportFrame.tsx';
import { type NameChoice, namesInReport } from '../../data/report/report-names.ts';
import { spanText } from '../../data/report/SpanFields.tsx';
import { useSettings } from '../../data/settings.ts';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { Banner, Button, Data } from '../../ui/index.ts';
import { questionsAddress } from './addresses.ts';
import { answerDocument, peopleOf, questionTitle } from './answer-document.ts';
import { drawnReport, mostDrawn } from './drawn-report.ts';
import { spotAddress } from './drill-down.ts';

interface AnswerSheetProps {
  query: ReportQuery;
  answer: QuestionAnswer;
  /** What it is called: by its user, or as an example; null: by what it asks. */
  name: string | null;
  isOwnName: boolean;
  names: NameChoice;
  /** Where the question is. */
  address: string;
  /** It lists the records behind one figure of the question. */
  isOfSpot: boolean;
  /** It was changed and not saved. */
  isDraft: boolean;
  tools: ReactNode;
  choices: ReactNode;
}

/** The answer on its sheet, and the ways by which it leaves. */
export function AnswerSheet({
  query,
  answer,
  name,
  isOwnName,
  names,
  address,
  isOfSpot,
  isDraft,
  tools,
  choices,
}: AnswerSheetProps) {
  const { t } = useTranslation();
  const { style } = names;
  const people = useMemo(() => peopleOf(answer), [answer]);
  const isNaming = people.length > 0;
  const report = useMemo(
    () =>
      answerDocument({
        answer,
        name: isOfSpot || name === null ? null : isOwnName ? { text: name, isData: true } : name,
        nameOf: namesInReport(style, people),
        addressOf: (spot) => spotAddress(address, spot),
        t,
      }),
    [answer, name, isOwnName, style, people, address, isOfSpot, t],
  );
  const { from, to, groupIds, records } = answer;
  return (
    <ReportFrame
      query={query}
      report={report}
      kind="question"
      objectId={null}
      names={isNaming ? names : null}
      of={isNaming && groupIds.length > 0 ? { kind: 'groups', groupIds, from, to } : null}
      what={t('{{title}}, {{days}}', {
        title: questionTitle(answer.question, t),
        days: spanText({ from, to }, t),
      })}
      backHref={isOfSpot ? address : questionsAddress}
      label={
        isDraft
          ? t('{{records}}; changed, and kept as a draft', {
              records: t('{{count}} records', { count: records }),
            })
          : t('{{count}} records', { count: records })
      }
      tools={tools}
      choices={choices}
    >
      <Drawn key={JSON.stringify(answer.question)} report={report} />
    </ReportFrame>
  );
}

/** A long list is there at once by its first lines; files have all of them either way. */
function Drawn({ report }: { report: ReportDocument }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { drawn, lines } = useMemo(() => drawnReport(report), [report]);
  const isCut = !isWhole && drawn !== report;
  return (
    <>
      {isCut && (
        <Banner
          actions={
            <Button size="small" onPress={() => setWhole(true)}>
              {t('Show all lines')}
            </Button>
          }
        >
          {t(
            'The sheet shows the first {{shown}} of {{all}} lines, and they alone are printed. CSV and Word files have all of them.',
            { shown: formatNumber(mostDrawn), all: formatNumber(lines) },
          )}
        </Banner>
      )}
      <Paper report={isCut ? drawn : report} />
    </>
  );
}

/** Apart, so that a choice beside it does not draw a long sheet again. */
const Paper = memo(function Paper({ report }: { report: ReportDocument }) {
  const { paper, organisation } = useSettings();
  return (
    <ReportPaper
      report={report}
      paper={paper}
      aside={organisation && <Data>{organisation}</Data>}
      footer={<SheetFooter />}
    />
  );
});
