import { useQuery } from '@tanstack/react-query';
import { Merge } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { Busy, Button, Data, LoadFailure, RadioCards } from '../../ui/index.ts';
import { recordedMarks, useComparison } from './comparison.ts';
import styles from './people.module.css';

interface ComparePeopleProps {
  firstId: string;
  secondId: string;
  onMerged: () => void;
}

/** Two records line by line; where they differ, the line is marked. One is kept, the other goes into it. */
export function ComparePeople({ firstId, secondId, onMerged }: ComparePeopleProps) {
  const { t } = useTranslation();
  const names = useNames();
  const first = useQuery(core.people.get.queryOptions({ input: { id: firstId } }));
  const second = useQuery(core.people.get.queryOptions({ input: { id: secondId } }));
  const lines = useComparison(first.data, second.data);
  const [chosen, setChosen] = useState<string | null>(null);
  const merge = useChange(client.people.merge, {
    message: ({ keptApart }) =>
      keptApart === 0
        ? t('The two records are one now.')
        : t('The two records are one now, and in a group with {{count}} people not to be placed with them.', {
            count: keptApart,
          }),
    onSuccess: onMerged,
  });

  if (!first.data || !second.data) {
    const failed = [first, second].find((read) => read.isError);
    return (
      <div className={styles.compare}>
        {failed ? (
          <LoadFailure
            message={failureMessage(toFailure(failed.error), t)}
            onRetry={() => void failed.refetch()}
          />
        ) : (
          <Busy lines={6} />
        )}
      </div>
    );
  }
  // The record with more behind it is proposed.
  const proposed = recordedMarks(second.data) > recordedMarks(first.data) ? secondId : firstId;
  const keepId = chosen ?? proposed;
  const duplicateId = keepId === firstId ? secondId : firstId;
  const optionFor = (person: typeof first.data, ordinal: string) => ({
    value: person.id,
    label: `${ordinal}: ${names.full(person)}`,
    description: t('{{count}} marks recorded', { count: recordedMarks(person) }),
    isData: true,
  });

  return (
    <div className={styles.compare}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('Comparison')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('Field')}</th>
              <th scope="col">{t('First record')}</th>
              <th scope="col">{t('Second record')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.field} className={line.differs ? styles.differs : undefined}>
                <th scope="row">
                  {line.field}
                  {line.differs && <span className="visually-hidden">, {t('differs')}</span>}
                </th>
                <td>
                  <Data>{line.first || '–'}</Data>
                </td>
                <td>
                  <Data>{line.second || '–'}</Data>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <RadioCards
        label={t('Keep')}
        value={keepId}
        onChange={setChosen}
        options={[optionFor(first.data, t('First record')), optionFor(second.data, t('Second record'))]}
        description={t(
          'Groups, marks and planned absences of the other record move over, and its values fill what is empty. Where both have a mark in one session, the mark of the kept record stands.',
        )}
      />
      <div className={styles.buttons}>
        <Button
          kind="primary"
          icon={<Merge aria-hidden="true" />}
          isPending={merge.isPending}
          onPress={() => merge.mutate({ keepId, duplicateId })}
        >
          {t('Make them one')}
        </Button>
      </div>
    </div>
  );
}
