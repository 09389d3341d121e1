import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Occasion, occasions, type Rater, raters } from '../../../shared/contract/measures.ts';
import { occasionWord, raterKindWord } from '../../data/measure-words.ts';
import { useNames } from '../../data/names.ts';
import { formatDate } from '../../i18n/format.ts';
import { DateField, FormRow, SelectField, TextField } from '../../ui/index.ts';

export const noSession = 'none';

export interface Setting {
  /** A session's id, or `noSession` for a day of one's own. */
  sessionId: string;
  takenOn: string;
  occasion: Occasion;
  rater: Rater;
  raterName: string;
}

interface EntrySettingProps {
  sessions: readonly { id: string; number: number | null; date: string }[];
  value: Setting;
  today: string;
  /** The session is given by the place and cannot be chosen. */
  isFixed: boolean;
  onChange: (setting: Setting) => void;
}

/** From when the scores are, on what occasion, and who gave them. */
export function EntrySetting({ sessions, value, today, isFixed, onChange }: EntrySettingProps) {
  const { t } = useTranslation();
  const [first] = sessions;
  const [name, setName] = useState(value.raterName);
  const { isHidden } = useNames();
  return (
    <FormRow least="11rem">
      {!isFixed && (
        <SelectField
          label={t('From')}
          value={value.sessionId}
          onChange={(sessionId) => onChange({ ...value, sessionId: sessionId ?? noSession })}
          options={[
            ...sessions.toReversed().map((session) => ({
              value: session.id,
              label: t('Session {{number}}, {{day}}', {
                number: session.number,
                day: formatDate(session.date),
              }),
            })),
            { value: noSession, label: t('Another day') },
          ]}
        />
      )}
      {value.sessionId === noSession && (
        <DateField
          label={t('Day')}
          value={value.takenOn}
          most={today}
          description={
            first && value.takenOn < first.date
              ? t('This is before the group began on {{day}}.', { day: formatDate(first.date) })
              : undefined
          }
          onChange={(takenOn) => takenOn !== null && onChange({ ...value, takenOn })}
        />
      )}
      <SelectField
        label={t('Occasion')}
        value={value.occasion}
        onChange={(next) =>
          onChange({ ...value, occasion: occasions.find((one) => one === next) ?? 'regular' })
        }
        options={occasions.map((one) => ({ value: one, label: occasionWord(one, t) }))}
      />
      <SelectField
        label={t('Rated by')}
        value={value.rater}
        onChange={(next) => {
          setName('');
          onChange({ ...value, rater: raters.find((one) => one === next) ?? 'member', raterName: '' });
        }}
        options={raters.map((one) => ({ value: one, label: raterKindWord(one, t) }))}
      />
      {value.rater !== 'member' && !isHidden && (
        <TextField
          label={t('Name (may stay empty)')}
          value={name}
          maxLength={80}
          onChange={setName}
          onBlur={() => onChange({ ...value, raterName: name.trim() })}
        />
      )}
    </FormRow>
  );
}
