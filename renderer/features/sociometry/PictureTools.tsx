import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/contract/sociometry.ts';
import { SelectField, SwitchField } from '../../ui/index.ts';
import styles from './sociometry.module.css';

/** What of a round is in the picture. */
export interface Shown {
  onlyMutual: boolean;
  rejections: boolean;
  cliques: boolean;
  talk: boolean;
}

interface PictureToolsProps {
  round: Round;
  shown: Shown;
  onChange: (shown: Shown) => void;
  hasCliques: boolean;
  chosenId: string | null;
  onChoose: (id: string | null) => void;
  nameOf: ReadonlyMap<string, string>;
}

const everybody = 'everybody';

/** Switches for what the picture shows; they change the picture alone. */
export function PictureTools(props: PictureToolsProps) {
  const { round, shown, onChange, hasCliques, chosenId, onChoose, nameOf } = props;
  const { t } = useTranslation();
  const hasRejections = round.choices.some(({ valence }) => valence === 'negative');
  const people = [...nameOf].sort(([, one], [, other]) => one.localeCompare(other));
  return (
    <div className={styles.tools}>
      <div className={styles.switches}>
        <SwitchField
          label={t('Mutual only')}
          value={shown.onlyMutual}
          onChange={(onlyMutual) => onChange({ ...shown, onlyMutual })}
        />
        {hasCliques && (
          <SwitchField
            label={t('Outlines')}
            value={shown.cliques}
            onChange={(cliques) => onChange({ ...shown, cliques })}
          />
        )}
        <SwitchField
          label={t('Observed talk')}
          value={shown.talk}
          onChange={(talk) => onChange({ ...shown, talk })}
        />
        {hasRejections && (
          <SwitchField
            label={t('Rejections')}
            value={shown.rejections}
            onChange={(rejections) => onChange({ ...shown, rejections })}
          />
        )}
      </div>
      <SelectField
        label={t('Choices of and for')}
        hideLabel
        value={chosenId ?? everybody}
        onChange={(value) => onChoose(value === everybody ? null : value)}
        options={[
          { value: everybody, label: t('Choices of everybody') },
          ...people.map(([value, label]) => ({ value, label, isData: true })),
        ]}
      />
    </div>
  );
}
