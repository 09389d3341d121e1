import { useTranslation } from 'react-i18next';
import type { GroupGoalProgress, Voice } from '../../../../shared/contract/goals.ts';
import { useNames } from '../../../data/names.ts';
import { SelectField } from '../../../ui/index.ts';
import { voiceLabel } from './progress-words.ts';

interface VoiceSelectProps {
  voice: GroupGoalProgress['voice'];
  voices: GroupGoalProgress['voices'];
  onChange: (voice: Voice) => void;
}

const keyOf = ({ rater, raterName }: GroupGoalProgress['voice']) => JSON.stringify([rater, raterName]);

/** Whose ratings are shown: one voice at a time, never several in one figure. */
export function VoiceSelect({ voice, voices, onChange }: VoiceSelectProps) {
  const { t } = useTranslation();
  const names = useNames();
  const offered = voices.some((one) => keyOf(one) === keyOf(voice))
    ? voices
    : [{ ...voice, ratings: 0 }, ...voices];
  return (
    <SelectField
      label={t('Ratings by')}
      value={keyOf(voice)}
      onChange={(key) => {
        const chosen = offered.find((one) => keyOf(one) === key);
        if (chosen) onChange({ rater: chosen.rater, raterName: chosen.raterName });
      }}
      options={offered.map((one) => ({
        value: keyOf(one),
        label: voiceLabel({ ...one, raterName: names.rater(one.raterName) }, t),
        description: t('{{count}} ratings', { count: one.ratings }),
        ...(one.raterName === '' ? {} : { isData: true as const }),
      }))}
    />
  );
}
