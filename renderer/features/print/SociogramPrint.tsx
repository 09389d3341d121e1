import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { pictureOf, tiesOf } from '../../charts/round-picture.ts';
import { Sociogram } from '../../charts/Sociogram.tsx';
import { SociogramLegend } from '../../charts/SociogramLegend.tsx';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { askedWords, findings, headline, personWords, shortNames } from '../../data/sociometry-words.ts';
import { Busy, Data, DateText, LoadFailure, Sheet } from '../../ui/index.ts';
import { PrintFrame } from './PrintFrame.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import { SociogramTable } from './SociogramTable.tsx';
import styles from './round-print.module.css';

/** A sociogram on one page, with its words and its figures. */
export function SociogramPrint({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.sociometry.get.queryOptions({ input: { id: roundId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  return <SociogramPaper details={read.data} />;
}

function SociogramPaper({ details }: { details: RoundDetails }) {
  const { t } = useTranslation();
  const { paper } = useSettings();
  const names = useNames();
  const { round, measures } = details;
  const nameOf = useMemo(() => shortNames(round.members, names), [round.members, names]);
  const { people, places } = useMemo(
    () =>
      pictureOf({ round, measures }, (id) => {
        const name = nameOf.get(id) ?? '';
        return { name, description: personWords(id, { round, measures }, name, t) };
      }),
    [round, measures, nameOf, t],
  );
  const title = headline(details, t);
  const answered = round.members.filter(({ hasAnswered }) => hasAnswered).length;
  const cliques = measures?.cliques ?? [];
  return (
    <PrintFrame
      view="sociogram"
      objectId={round.id}
      fileName={t('Sociogram {{group}} {{date}}', { group: round.groupName, date: round.takenOn })}
      isWide={false}
      backHref={`/groups/${round.groupId}/dynamics/sociometry/${round.id}`}
      label={t('Sociogram with its words and figures')}
    >
      <Sheet
        paper={paper}
        title={title}
        subtitle={<Data>{round.criterion}</Data>}
        aside={
          <>
            <Data>{round.groupName}</Data>
            <br />
            <DateText date={round.takenOn} format="long" />
            <br />
            {t('{{answered}} of {{members}} answered', { answered, members: round.members.length })},{' '}
            {askedWords(round, t)}
          </>
        }
        footer={<SheetFooter />}
      >
        <div className={styles.sociogram} data-size={sizeOf(round.members.length)}>
          <div className={styles.picture}>
            <Sociogram
              label={title}
              people={people}
              ties={tiesOf(round.choices, 'positive')}
              places={places}
              cliques={cliques}
            />
          </div>
          <SociogramLegend hasCliques={cliques.length > 0} />
          <dl className={styles.words}>
            {findings(details, nameOf, t).map(({ key, what, who }) => (
              <div key={key}>
                <dt>{what}</dt>
                <dd>
                  <Data>{who}</Data>
                </dd>
              </div>
            ))}
          </dl>
          <SociogramTable details={details} nameOf={nameOf} />
          <p className={styles.caution}>
            {t(
              'A round shows one moment and one question. It is a reason to look and to ask, not a finding about anybody, and it is not shown to members.',
            )}
          </p>
        </div>
      </Sheet>
    </PrintFrame>
  );
}

function sizeOf(members: number): 'small' | 'middle' | 'large' {
  return members <= 12 ? 'small' : members <= 30 ? 'middle' : 'large';
}
