import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { Button, InfoPopover } from '../../ui/index.ts';
import styles from './sociometry.module.css';

/** What the columns of the members' table mean, in plain words. */
export function ColumnHelp({ details: { measures, statusTypes } }: { details: RoundDetails }) {
  const { t } = useTranslation();
  const hasRejections = (measures?.negative.ties ?? 0) > 0;
  const meanings: [string, string][] = [
    [t('Chosen'), t('How many members chose this one.')],
    [t('Chose'), t('How many this one chose; a dash where nobody has asked yet.')],
    [t('Mutual'), t('How many of these chose each other.')],
    [
      t('Reciprocity'),
      t('From 0 to 1: how much of choosing and being chosen is mutual. A dash where there is neither.'),
    ],
    [t('Choice status'), t('From 0 to 1: chosen by this share of the others.')],
    [t('Expansiveness'), t('From 0 to 1: chose this share of the others.')],
    ...(hasRejections
      ? ([
          [t('Rejections'), t('How many said that they would rather not.')],
          [t('Preference'), t('Choices received less rejections received.')],
          [
            t('Impact'),
            t('Choices and rejections received together: how much this one was on others’ minds.'),
          ],
        ] satisfies [string, string][])
      : []),
    ...(statusTypes
      ? ([
          [
            t('Type in this round'),
            t(
              'Often chosen, often named for “rather not”, hardly named, named both ways, or average, by how far from the mean. In the literature: popular, rejected, neglected, controversial, average.',
            ),
          ],
        ] satisfies [string, string][])
      : []),
  ];
  return (
    <InfoPopover
      label={t('What the columns mean')}
      trigger={<Button size="small">{t('What the columns mean')}</Button>}
    >
      <dl className={styles.help}>
        {meanings.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </InfoPopover>
  );
}
