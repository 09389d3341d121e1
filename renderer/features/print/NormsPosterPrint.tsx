import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import type { Norm } from '../../../shared/contract/plan.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, CheckboxField, Data, EmptyState, LinkButton, LoadFailure, Sheet } from '../../ui/index.ts';
import styles from './plan-print.module.css';
import { PrintFrame } from './PrintFrame.tsx';
import { leastSize, readableSize, useLargestType } from './use-largest-type.ts';

/** Letters; a longer name of a group is set smaller, so that the head keeps its height. */
const shortName = 36;

/** The norms that the group agreed on, or what is proposed while it agreed on none, for the wall: one page, as large as it goes, nothing private on it. */
export function NormsPosterPrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const norms = useQuery(core.norms.list.queryOptions({ input: { groupId } }));
  const failed = [group, norms].find((read) => read.isError);
  if (failed)
    return (
      <LoadFailure
        message={failureMessage(toFailure(failed.error), t)}
        onRetry={() => void failed.refetch()}
      />
    );
  if (!group.data || !norms.data) return <Busy lines={12} />;
  const holding = norms.data.filter((norm) => norm.droppedOn === null);
  if (holding.length === 0)
    return (
      <>
        <h1 className="visually-hidden">{t('Poster of the norms')}</h1>
        <EmptyState action={<LinkButton href={`/groups/${groupId}/plan/norms`}>{t('Norms')}</LinkButton>}>
          {t('There is no norm to put on the wall yet.')}
        </EmptyState>
      </>
    );
  const agreed = holding.filter((norm) => norm.agreedOn !== null);
  const isAgreed = agreed.length > 0;
  return <Poster group={group.data} norms={isAgreed ? agreed : holding} isAgreed={isAgreed} />;
}

interface PosterProps {
  group: Group;
  norms: readonly Norm[];
  /** False: the group has still to agree on them. */
  isAgreed: boolean;
}

function Poster({ group, norms, isAgreed }: PosterProps) {
  const { t } = useTranslation();
  const { paper } = useSettings();
  const [isWide, setWide] = useState(true);
  const [isNamed, setNamed] = useState(false);
  const isNameTitle = isNamed && isAgreed;
  const { list, size, fits } = useLargestType(
    JSON.stringify([paper, isWide, isNamed, norms.map((norm) => norm.text)]),
  );
  return (
    <PrintFrame
      view="norms"
      objectId={group.id}
      fileName={t('Norms {{group}}', { group: group.name })}
      isWide={isWide}
      backHref={`/groups/${group.id}/plan/norms`}
      label={
        size >= readableSize
          ? t('Poster in letters of {{size}} points: to be read from across the room', { size })
          : fits
            ? t('Letters of {{size}} points: fewer or shorter norms can be read from further away', { size })
            : t('Too much for one page: fewer or shorter norms make a better poster')
      }
      tools={
        <>
          <CheckboxField label={t('Landscape')} value={isWide} onChange={setWide} />
          <CheckboxField label={t('With the group’s name')} value={isNamed} onChange={setNamed} />
        </>
      }
    >
      <Sheet
        paper={paper}
        isWide={isWide}
        title={
          <span className={styles.posterTitle} data-long={isNameTitle && group.name.length > shortName}>
            {isNameTitle ? <Data>{group.name}</Data> : isAgreed ? t('Our norms') : t('Norms to talk about')}
          </span>
        }
        aside={isNamed && !isAgreed && <Data>{group.name}</Data>}
      >
        <ol
          ref={list}
          className={styles.poster}
          data-paper={paper}
          data-wide={isWide}
          data-runs-on={!fits && size === leastSize}
          style={{ fontSize: `${size}pt` }}
        >
          {norms.map((norm) => (
            <li key={norm.id}>
              <Data>{norm.text}</Data>
            </li>
          ))}
        </ol>
      </Sheet>
    </PrintFrame>
  );
}
