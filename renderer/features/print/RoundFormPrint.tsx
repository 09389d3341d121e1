import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/contract/sociometry.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { shortNames } from '../../data/sociometry-words.ts';
import { Busy, CheckboxField, Data, LoadFailure, SelectField, Sheet } from '../../ui/index.ts';
import { PrintFrame } from './PrintFrame.tsx';
import { mostPerPage, RoundSlip, type SlipAnswer } from './RoundSlip.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import styles from './round-print.module.css';

/** The form of a sociometric round, to be answered on paper: one for each member. */
export function RoundFormPrint({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.sociometry.get.queryOptions({ input: { id: roundId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  return <RoundForms round={read.data.round} />;
}

function RoundForms({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { paper } = useSettings();
  const nameOf = shortNames(round.members, useNames());
  const [answer, setAnswer] = useState<SlipAnswer>(round.isRanked ? 'lines' : 'names');
  const [wanted, setWanted] = useState(2);
  const [isNamed, setNamed] = useState(true);
  const most = mostPerPage(round, answer);
  const perPage = Math.min(wanted, most);
  const slips = round.members.length === 0 ? [null] : round.members.map(({ personId }) => personId);
  const pages = Array.from({ length: Math.ceil(slips.length / perPage) }, (_, page) =>
    slips.slice(page * perPage, (page + 1) * perPage),
  );
  return (
    <PrintFrame
      view="round-form"
      objectId={round.id}
      fileName={t('Forms {{group}} {{date}}', { group: round.groupName, date: round.takenOn })}
      isWide={false}
      backHref={`/groups/${round.groupId}/dynamics/sociometry/${round.id}`}
      label={t('{{count}} forms', { count: slips.length })}
      tools={
        <>
          <SelectField
            label={t('Answered by')}
            value={answer}
            onChange={(value) => setAnswer(value === 'names' ? 'names' : 'lines')}
            options={[
              { value: 'lines', label: t('Writing names on lines') },
              { value: 'names', label: t('Ticking names') },
            ]}
          />
          <SelectField
            label={t('On a page')}
            value={String(perPage)}
            onChange={(value) => setWanted(Number(value ?? 2))}
            options={[1, 2, 4]
              .filter((count) => count <= most)
              .map((count) => ({ value: String(count), label: t('{{count}} forms', { count }) }))}
          />
          <CheckboxField label={t('With the name of who answers')} value={isNamed} onChange={setNamed} />
        </>
      }
    >
      <Sheet
        paper={paper}
        title={<Data>{round.groupName}</Data>}
        subtitle={perPage > 1 ? t('Cut along the lines.') : t('A question for you')}
        footer={<SheetFooter hasAuditLine={false} />}
      >
        {pages.map((ids, page) => (
          <div key={page} className={styles.slips} data-per-page={perPage}>
            {ids.map((id, place) => (
              <RoundSlip
                key={id ?? place}
                round={round}
                name={isNamed && id !== null ? (nameOf.get(id) ?? '') : null}
                others={round.members
                  .filter(({ personId }) => personId !== id || !isNamed)
                  .map(({ personId }) => nameOf.get(personId) ?? '')}
                answer={answer}
              />
            ))}
          </div>
        ))}
      </Sheet>
    </PrintFrame>
  );
}
