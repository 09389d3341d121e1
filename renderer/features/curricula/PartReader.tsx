import { Target } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CurriculumPart, PartBlock } from '../../../shared/contract/curricula.ts';
import { agendaTimes } from '../../../shared/domain/agenda-times.ts';
import { blockKindWord, laneWord } from '../../data/agenda-words.ts';
import { formatList, formatMinutes } from '../../i18n/format.ts';
import { AppLink, Card, Data, EmptyState } from '../../ui/index.ts';
import styles from './curricula.module.css';

interface PartReaderProps {
  part: CurriculumPart;
  number: number;
  of: number;
}

/** One session of a curriculum as it stands: what members can do afterwards, and what is done, minute by minute. */
export function PartReader({ part, number, of }: PartReaderProps) {
  const { t } = useTranslation();
  const times = agendaTimes('00:00', part.blocks);
  return (
    <Card
      title={<Data>{part.title}</Data>}
      subtitle={t('Session {{number}} of {{total}}', { number, total: of })}
      aside={<time>{formatMinutes(times.minutes)}</time>}
    >
      <div className={styles.reader}>
        {part.objectives.length > 0 && (
          <section>
            <h3 className={styles.heading}>{t('Objectives')}</h3>
            <ul className={styles.objectives}>
              {part.objectives.map(({ text, goal }, place) => (
                <li key={place}>
                  <Data>{text}</Data>
                  {goal !== '' && (
                    <span className={styles.goal}>
                      <Target aria-hidden="true" />
                      <span>
                        {t('Goal:')} <Data>{goal}</Data>
                      </span>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        {part.blocks.length === 0 && <EmptyState>{t('This session has no blocks yet.')}</EmptyState>}
        <ol className={styles.blocks}>
          {part.blocks.map((block, place) => (
            <BlockReader key={place} block={block} offset={times.blocks[place]!.offset} />
          ))}
        </ol>
      </div>
    </Card>
  );
}

function BlockReader({ block, offset }: { block: PartBlock; offset: number }) {
  const { t } = useTranslation();
  return (
    <li className={styles.block}>
      <p className={styles.blockTime}>
        <time className={styles.figure}>{formatMinutes(block.minutes)}</time>
        <span className={styles.note}>{t('from minute {{minute}}', { minute: offset })}</span>
      </p>
      <div className={styles.blockWords}>
        <h4 className={styles.blockTitle}>
          <Data>{block.title}</Data>
        </h4>
        <p className={styles.note}>
          {blockKindWord(block.kind, t)}
          {block.lane !== 'all' && <> · {laneWord(block.lane, t)}</>}
          {block.activityId !== null && (
            <>
              {' · '}
              <AppLink href={`/activities/${block.activityId}`}>{t('in the activity library')}</AppLink>
            </>
          )}
        </p>
        {block.goal !== '' && (
          <p className={styles.blockGoal}>
            <Data>{block.goal}</Data>
          </p>
        )}
        {block.notes !== '' && (
          <p className={styles.prose}>
            <Data>{block.notes}</Data>
          </p>
        )}
        {block.materials.length > 0 && (
          <p>
            <b>{t('Materials:')}</b> <Data>{formatList(block.materials)}</Data>
          </p>
        )}
        {block.adaptations !== '' && (
          <p>
            <b>{t('To make it fit:')}</b> <Data>{block.adaptations}</Data>
          </p>
        )}
      </div>
    </li>
  );
}
