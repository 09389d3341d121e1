import { memo, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionAnswer } from '../../../shared/contract/questions.ts';
import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { ReportPaper } from '../../charts/report/ReportPaper.tsx';
import { ReportFrame } from '../../data/report/ReportFrame.tsx';
import { type NameChoice, namesInReport } from '../../data/report/report-names.ts';
import { useSettings } from '../../data/settings.ts';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import { Data } from '../../ui/index.ts';
import { questionsAddress } from './addresses.ts';
import { answerDocument, peopleOf } from './answer-document.ts';
import { spotAddress } from './drill-down.ts';

interface AnswerSheetProps {
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
      report={report}
      kind="question"
      objectId={null}
      names={isNaming ? names : null}
      of={isNaming && groupIds.length > 0 ? { kind: 'groups', groupIds, from, to } : null}
      what={t('Answer to a question of one’s own')}
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
      <Paper report={report} />
    </ReportFrame>
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
