import { useTranslation } from 'react-i18next';
import { balesProfile } from '../../../shared/domain/bales.ts';
import { BarRows } from '../../charts/BarRows.tsx';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { balesWords } from '../../data/bales-words.ts';
import { balesFinding } from '../../data/dynamics-findings.ts';
import { balesBandWords, balesBars } from '../../data/dynamics-rows.ts';
import { formatShare } from '../../i18n/format.ts';
import styles from './dynamics.module.css';

/** What was said, in Bales's twelve categories and four bands, with the five figures that follow. */
export function BalesFigure({ counts }: { counts: readonly number[] }) {
  const { t } = useTranslation();
  const profile = balesProfile(counts);
  const most = Math.max(1, ...counts);
  const ratios: [string, string, number | null][] = [
    [t('Asking for information'), t('of asking and giving it'), profile.communicationDifficulty],
    [t('Asking for opinion'), t('of asking and giving it'), profile.evaluationDifficulty],
    [t('Asking for suggestion'), t('of asking and giving it'), profile.controlDifficulty],
    [t('Positive'), t('of the acts of feeling'), profile.positiveShare],
    [t('Questions'), t('of the acts on the task'), profile.questionShare],
  ];
  return (
    <ChartFigure
      title={balesFinding(counts, t)}
      caption={t('Acts by Bales’s categories: {{count}} acts that were given one.', { count: profile.total })}
      isReadable
      footer={
        <dl className={styles.ratios}>
          {ratios.map(([name, of, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <b>{value === null ? t('none seen') : formatShare(value)}</b> {of}
              </dd>
            </div>
          ))}
        </dl>
      }
    >
      <div className={styles.bands}>
        {balesBars(counts).map(({ band, rows }) => (
          <section key={band}>
            <h3>{balesBandWords(band, t)}</h3>
            <BarRows
              label={balesBandWords(band, t)}
              most={most}
              rows={rows.map((row) => ({ ...row, name: `${row.id} ${balesWords(Number(row.id), t)}` }))}
            />
          </section>
        ))}
      </div>
    </ChartFigure>
  );
}
