import { useTranslation } from 'react-i18next';
import type { StoryFields } from '../../../shared/contract/endings.ts';
import { Data } from '../../ui/index.ts';
import styles from './story-paper.module.css';
import { StoryPicture } from './StoryPicture.tsx';

type Stop = StoryFields['path'][number];

/** Stops in a row, so that a row is neither crowded nor half empty: 10 stand as 5 and 5. */
function rowsOf<Item>(stops: readonly Item[]): Item[][] {
  const most = stops.length <= 12 ? 5 : stops.length <= 24 ? 6 : 8;
  const rows = Math.ceil(stops.length / most);
  const each = Math.ceil(stops.length / Math.max(rows, 1));
  return Array.from({ length: rows }, (_, row) => stops.slice(row * each, (row + 1) * each));
}

/** How large the pictures are, in the letters of the page: the fewer in a row, the larger. */
function discOf(each: number): number {
  return each <= 3 ? 7.5 : each <= 5 ? 5.6 : each <= 6 ? 4.8 : 3.8;
}

/** The way of the group: each session a picture, to and fro over the page on one line. */
export function StoryPath({ path }: { path: readonly Stop[] }) {
  const { t } = useTranslation();
  const rows = rowsOf(path);
  const each = rows[0]?.length ?? 1;
  return (
    <div className={styles.path} role="list" aria-label={t('The way of the group')}>
      {rows.map((row, place) => (
        <div
          key={place}
          role="presentation"
          className={styles.row}
          data-back={place % 2 === 1}
          data-turns={place < rows.length - 1}
          style={{
            ['--each' as string]: each,
            ['--own' as string]: row.length,
            ['--disc' as string]: `${discOf(each)}em`,
          }}
        >
          {row.map(({ number, picture, words }, stop) => (
            <div key={stop} role="listitem" className={styles.stop}>
              <span className={styles.picture}>
                <StoryPicture picture={picture} />
              </span>
              {number !== null && <span className={styles.number}>{number}</span>}
              <span className={styles.stopWords}>
                <Data>{words}</Data>
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
