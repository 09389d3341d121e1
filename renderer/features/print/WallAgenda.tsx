import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../../shared/contract/agenda.ts';
import { type AgendaSection, agendaTimes, lanes } from '../../../shared/domain/agenda-times.ts';
import { clockWords, laneWord } from '../../data/agenda-words.ts';
import { useSettings } from '../../data/settings.ts';
import { formatDate } from '../../i18n/format.ts';
import { CheckboxField, Data, DateText, Sheet } from '../../ui/index.ts';
import styles from './agenda-print.module.css';
import { PrintFrame } from './PrintFrame.tsx';
import { useLargestType } from './use-largest-type.ts';

/**
 * What the group does today, for the wall: times and titles, as large as they go. No note is on it, and no name but
 * of those who lead: where the group parts, with whom.
 */
export function WallAgenda({ agenda }: { agenda: Agenda }) {
  const { t } = useTranslation();
  const { paper } = useSettings();
  const [isTimed, setTimed] = useState(true);
  const [isWide, setWide] = useState(false);
  const { session, blocks } = agenda;
  const times = agendaTimes(session.start, blocks);
  const { list, size, fits } = useLargestType(
    JSON.stringify([
      paper,
      isWide,
      isTimed,
      blocks.map(({ title, lane, ownerId }) => [title, lane, ownerId]),
    ]),
  );

  function drawBlock(place: number, showsTime: boolean) {
    return (
      <span key={blocks[place]!.id} className={styles.wallBlock}>
        {showsTime && (
          <time dateTime={times.blocks[place]!.starts.time} className={styles.wallTime}>
            {clockWords(times.blocks[place]!.starts, t)}
          </time>
        )}
        <span>
          <Data>{blocks[place]!.title}</Data>
        </span>
      </span>
    );
  }

  /** Who leads a part; nobody is named where it changes hands. */
  function leaderOf(owners: readonly (string | null)[]): string | undefined {
    const [leader, ...others] = new Set(owners.filter((owner) => owner !== null));
    return others.length > 0 ? undefined : agenda.facilitators.find(({ id }) => id === leader)?.name;
  }

  function drawParallel(section: AgendaSection) {
    const places = blocks.slice(section.from, section.to).map((_, place) => section.from + place);
    return (
      <div className={styles.wallParts}>
        {lanes.slice(1).map((lane) => {
          const own = places.filter((place) => blocks[place]!.lane === lane);
          const part = laneWord(lane, t);
          const leader = leaderOf(own.map((place) => blocks[place]!.ownerId));
          return (
            own.length > 0 && (
              <div key={lane}>
                <span className={styles.wallPart}>
                  {leader ? t('{{part}}, with {{leader}}', { part, leader }) : part}
                </span>
                {own.map((place) => drawBlock(place, isTimed))}
              </div>
            )
          );
        })}
      </div>
    );
  }

  return (
    <PrintFrame
      view="agenda-wall"
      objectId={session.id}
      fileName={t('Agenda for the wall {{day}}', { day: formatDate(session.date) })}
      isWide={isWide}
      backHref={`/sessions/${session.id}/plan`}
      label={
        fits
          ? t('For the wall: no member’s name, no notes')
          : t('Too much for one page: it runs on to another')
      }
      tools={
        <>
          <CheckboxField label={t('With times')} value={isTimed} onChange={setTimed} />
          <CheckboxField label={t('Landscape')} value={isWide} onChange={setWide} />
        </>
      }
    >
      <Sheet
        paper={paper}
        isWide={isWide}
        title={<span className={styles.wallTitle}>{t('What we do today')}</span>}
        aside={<DateText date={session.date} format="long" />}
      >
        <ol
          ref={list}
          className={styles.wall}
          data-paper={paper}
          data-wide={isWide}
          data-runs-on={!fits}
          style={{ fontSize: `${size}pt` }}
        >
          {times.sections.map((section) => (
            <li key={blocks[section.from]!.id}>
              {section.isParallel ? drawParallel(section) : drawBlock(section.from, isTimed)}
            </li>
          ))}
        </ol>
      </Sheet>
    </PrintFrame>
  );
}
