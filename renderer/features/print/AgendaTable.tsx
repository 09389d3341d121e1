import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../../shared/contract/agenda.ts';
import type { AgendaTimes } from '../../../shared/domain/agenda-times.ts';
import { blockKindWord, clockWords, laneWord } from '../../data/agenda-words.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './agenda-print.module.css';

/** The blocks with their times; parallel parts one after the other, each with its name. The heading repeats. */
export function AgendaTable({ agenda, times }: { agenda: Agenda; times: AgendaTimes }) {
  const { t } = useTranslation();
  const { blocks, facilitators } = agenda;
  const nameOf = (id: string | null) => facilitators.find((leader) => leader.id === id)?.name ?? '';
  const ordered = times.sections.flatMap((section) => {
    const places = blocks.slice(section.from, section.to).map((_, place) => section.from + place);
    return ['all', 'a', 'b'].flatMap((lane) => places.filter((place) => blocks[place]!.lane === lane));
  });
  return (
    <table className={styles.blocks}>
      <thead>
        <tr>
          <th scope="col">{t('Time')}</th>
          <th scope="col" className="numeric">
            {t('Min')}
          </th>
          <th scope="col">{t('What')}</th>
          <th scope="col">{t('How it goes')}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((place) => {
          const block = blocks[place]!;
          const owner = nameOf(block.ownerId);
          return (
            <tr key={block.id} data-lane={block.lane}>
              <td className={styles.time}>
                <time dateTime={times.blocks[place]!.starts.time}>
                  {clockWords(times.blocks[place]!.starts, t)}
                </time>
              </td>
              <td className="numeric">{formatNumber(block.minutes)}</td>
              <td>
                <b>
                  <Data>{block.title}</Data>
                </b>
                <span className={styles.line}>
                  {block.lane !== 'all' && `${laneWord(block.lane, t)} · `}
                  {blockKindWord(block.kind, t)}
                  {owner !== '' && (
                    <>
                      {' · '}
                      <Data>{owner}</Data>
                    </>
                  )}
                </span>
                {block.goal !== '' && (
                  <span className={styles.line}>
                    <Data>{block.goal}</Data>
                  </span>
                )}
                {block.materials.length > 0 && (
                  <span className={styles.needed}>
                    {t('Materials:')} <Data>{formatList(block.materials)}</Data>
                  </span>
                )}
              </td>
              <td className={styles.written}>
                {block.notes !== '' && <Data>{block.notes}</Data>}
                {block.adaptations !== '' && (
                  <span className={styles.line}>
                    {t('Adaptations:')} <Data>{block.adaptations}</Data>
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
