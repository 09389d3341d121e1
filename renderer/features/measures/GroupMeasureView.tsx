import { useQuery } from '@tanstack/react-query';
import { CalendarClock, Ellipsis, FileDown, PenLine, SquarePen, UserPen, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GroupMeasure, raters, rhythms } from '../../../shared/contract/measures.ts';
import { client, core } from '../../data/client.ts';
import { downloadCsv } from '../../data/download.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { answeredByWord, rangeText, rhythmWord } from '../../data/measure-words.ts';
import { useChange } from '../../data/query.ts';
import { Busy, Card, Data, IconButton, LinkButton, LoadFailure, Menu, Pill } from '../../ui/index.ts';
import { enterAddress, measureAddress } from './addresses.ts';
import { BeforeAfterCard } from './BeforeAfterCard.tsx';
import styles from './group-measures.module.css';
import { PersonSheetsPanel } from './PersonSheetsPanel.tsx';
import { ScoresTable } from './ScoresTable.tsx';

/** One measure in a group: its scores by member and day, before and after, and what is done with it. */
export function GroupMeasureView({ groupId, used }: { groupId: string; used: GroupMeasure }) {
  const { t } = useTranslation();
  const { measure } = used;
  const [personId, setPersonId] = useState<string | null>(null);
  const read = useQuery(core.scores.ofGroup.queryOptions({ input: { groupId, measureId: measure.id } }));
  const setRhythm = useChange(
    (rhythm: GroupMeasure['rhythm']) => client.groupMeasures.setRhythm({ id: used.id, rhythm }),
    { message: (_, rhythm) => t('Asked: {{rhythm}}.', { rhythm: rhythmWord(rhythm, t) }) },
  );
  const setRater = useChange(
    (rater: GroupMeasure['rater']) => client.groupMeasures.setRater({ id: used.id, rater }),
    { message: (_, rater) => t('From now on: {{by}}.', { by: answeredByWord(rater, t) }) },
  );
  const remove = useChange(() => client.groupMeasures.remove({ id: used.id }), {
    message: () => t('The group does not use this measure any more. Its scores stay.'),
  });
  const exportOne = useChange(() => client.scores.export({ groupId, measureId: measure.id }), {
    onSuccess: downloadCsv,
  });

  return (
    <Card
      title={<Data>{measure.name}</Data>}
      subtitle={t('{{range}} · {{rhythm}} · {{by}}', {
        range: rangeText(measure, t),
        rhythm: rhythmWord(used.rhythm, t),
        by: answeredByWord(used.rater, t),
      })}
      isFlush
      aside={
        <span className={styles.buttons}>
          {measure.needsConsent && <Pill hue="amber">{t('Needs consent')}</Pill>}
          <LinkButton
            kind="primary"
            icon={<PenLine aria-hidden="true" />}
            href={enterAddress(groupId, measure.id)}
          >
            {t('Enter scores')}
          </LinkButton>
          <Menu
            trigger={
              <IconButton
                label={t('More for {{name}}', { name: measure.name })}
                icon={<Ellipsis aria-hidden="true" />}
              />
            }
            label={t('Measure')}
            entries={[
              ...rhythms.map((rhythm) => ({
                id: rhythm,
                label: rhythmWord(rhythm, t),
                icon: <CalendarClock aria-hidden="true" />,
                isDisabled: rhythm === used.rhythm,
              })),
              ...raters.map((rater, place) => ({
                id: rater,
                label: answeredByWord(rater, t),
                icon: <UserPen aria-hidden="true" />,
                isDisabled: rater === used.rater,
                startsGroup: place === 0,
              })),
              {
                id: 'export',
                label: t('Export these scores'),
                icon: <FileDown aria-hidden="true" />,
                startsGroup: true,
              },
              {
                id: 'edit',
                label: t('Look at or change the measure'),
                icon: <SquarePen aria-hidden="true" />,
                href: measureAddress(measure.id),
              },
              { id: 'remove', label: t('Take it from the group'), icon: <X aria-hidden="true" /> },
            ]}
            onAction={(act) => {
              const rhythm = rhythms.find((one) => one === act);
              const rater = raters.find((one) => one === act);
              if (rhythm) setRhythm.mutate(rhythm);
              else if (rater) setRater.mutate(rater);
              else if (act === 'export') exportOne.mutate();
              else if (act === 'remove') remove.mutate();
            }}
          />
        </span>
      }
    >
      {read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : !read.data ? (
        <Busy lines={6} />
      ) : (
        <div className={styles.beside} data-open={personId !== null || undefined}>
          <div className={styles.tables}>
            <ScoresTable scores={read.data} onOpen={setPersonId} />
            <BeforeAfterCard scores={read.data} rhythm={used.rhythm} />
          </div>
          {personId !== null && (
            <PersonSheetsPanel
              key={personId}
              measure={read.data.measure}
              member={read.data.members.find(({ id }) => id === personId)}
              sheets={read.data.sheets.filter((sheet) => sheet.personId === personId)}
              onClose={() => setPersonId(null)}
            />
          )}
        </div>
      )}
    </Card>
  );
}
