import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Observation } from '../../../shared/contract/acts.ts';
import { core } from '../../data/client.ts';
import type { NameOf } from '../../data/dynamics-findings.ts';
import { observationName } from '../../data/observation-words.ts';
import { writeMoment } from '../../data/session-moment.ts';
import { Data } from '../../ui/index.ts';
import styles from './dynamics.module.css';
import type { TimedAct } from './replay-state.ts';

/** What was seen shows for so long before and after its moment, milliseconds. */
const near = 20_000;

interface WhatIsOnProps {
  act: TimedAct | undefined;
  at: number;
  isWhole: boolean;
  blocks: readonly { from: number; to: number; title: string }[];
  seen: readonly Observation[];
  nameOf: NameOf;
}

/** Where a replay stands, in words: who speaks to whom, in which block, and what was seen about then. */
export function WhatIsOn({ act, at, isWhole, blocks, seen, nameOf }: WhatIsOnProps) {
  const { t } = useTranslation();
  const tags = useQuery({ ...core.tags.list.queryOptions(), enabled: seen.length > 0 }).data ?? [];
  if (isWhole)
    return <p className={styles.quiet}>{t('The whole session. Play it, or pull the slider to a moment.')}</p>;
  const block = blocks.find(({ from, to }) => from <= at && at < to);
  const about = seen.filter(({ atMs }) => atMs !== null && Math.abs(atMs - at) <= near);
  return (
    <p className={styles.on}>
      {act ? (
        <span>
          <b>
            <Data>{nameOf(act.speakerId)}</Data>
          </b>{' '}
          {t('to')}{' '}
          <b>
            {act.addresseeId !== null ? (
              <Data>{nameOf(act.addresseeId)}</Data>
            ) : act.isAddresseeKnown ? (
              t('the whole group')
            ) : (
              t('somebody who is not on record')
            )}
          </b>
          {act.source === 'recalled' && ` (${t('from memory')})`}
        </span>
      ) : (
        <span>{t('Nobody has spoken yet.')}</span>
      )}
      {block && (
        <span>
          {t('Agenda')}: <Data>{block.title}</Data>
        </span>
      )}
      {about.map(({ id, kind, code, personId, atMs }) => (
        <span key={id}>
          {writeMoment(atMs!)}{' '}
          {kind === 'tag' ? (
            <Data>{tags.find((tag) => tag.id === code)?.name ?? t('Former tag')}</Data>
          ) : (
            observationName(kind, code, t)
          )}
          {personId !== null && (
            <>
              : <Data>{nameOf(personId)}</Data>
            </>
          )}
        </span>
      ))}
    </p>
  );
}
