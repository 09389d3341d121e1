import { useTranslation } from 'react-i18next';
import type { CurriculumPart } from '../../../shared/contract/curricula.ts';
import { plannedMinutes } from '../../../shared/domain/agenda-times.ts';
import { formatMinutes } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './curricula.module.css';

interface PartListProps {
  parts: readonly CurriculumPart[];
  shown: number;
  onShow: (place: number) => void;
}

/** The sessions of a curriculum, one of them shown beside the list. */
export function PartList({ parts, shown, onShow }: PartListProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('Sessions of this curriculum')} className={styles.partList}>
      <ol>
        {parts.map((part, place) => (
          <li key={place}>
            <button
              type="button"
              className={styles.partButton}
              aria-current={place === shown ? 'true' : undefined}
              onClick={() => onShow(place)}
            >
              <span className={styles.partNumber}>{place + 1}</span>
              <span className={styles.partTitle}>
                <Data>{part.title}</Data>
              </span>
              <time className={styles.note}>{formatMinutes(plannedMinutes(part.blocks))}</time>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
