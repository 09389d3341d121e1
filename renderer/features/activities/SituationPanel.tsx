import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Situation } from '../../../shared/contract/activities.ts';
import {
  ageBands,
  disclosureLevels,
  type DisclosureLevel,
  type GroupStage,
  groupStages,
  type TouchLevel,
} from '../../../shared/domain/activity-fields.ts';
import { ageBandName, disclosureWords, stageWords } from '../../data/activity-words.ts';
import { useNames } from '../../data/names.ts';
import { compareText, formatNumber } from '../../i18n/format.ts';
import {
  Button,
  Card,
  Data,
  FormRow,
  MultiSelectField,
  NumberField,
  SelectField,
  SwitchField,
  TagField,
} from '../../ui/index.ts';
import styles from './fit.module.css';
import { mostMinutes, mostPresent, type Wanted } from './use-situation.ts';

interface SituationPanelProps {
  known: Situation | null;
  suggestedStage: GroupStage | null;
  wanted: Wanted;
  onChange: (part: Partial<Wanted>) => void;
  /** Null where nothing was changed by hand. */
  onReset: (() => void) | null;
  /** Every material of the library, to be proposed. */
  materials: readonly string[];
}

/** What the room is like: proposed from the group's records, and for the person to say otherwise. */
export function SituationPanel(props: SituationPanelProps) {
  const { known, suggestedStage, wanted, onChange, onReset, materials } = props;
  const { t } = useTranslation();
  const names = useNames();
  const stage = wanted.stage === null ? null : stageWords(wanted.stage, t);
  return (
    <Card
      title={t('What it is like')}
      aside={
        onReset && (
          <Button size="small" kind="quiet" icon={<RotateCcw aria-hidden="true" />} onPress={onReset}>
            {t('As proposed')}
          </Button>
        )
      }
    >
      <div className={styles.fields}>
        <FormRow least="8rem">
          <NumberField
            label={t('People there')}
            value={wanted.present}
            least={1}
            most={mostPresent}
            onChange={(present) => onChange({ present })}
            description={
              known && known.expected > 0
                ? t('{{present}} of {{expected}} are expected', {
                    present: formatNumber(known.present),
                    expected: formatNumber(known.expected),
                  })
                : undefined
            }
          />
          <NumberField
            label={t('Minutes at hand')}
            value={wanted.minutes}
            least={1}
            most={mostMinutes}
            onChange={(minutes) => onChange({ minutes })}
            description={
              known && known.minutesFree <= 0
                ? t('The agenda is full: it takes all {{minutes}}', { minutes: formatNumber(known.minutes) })
                : known
                  ? t('{{free}} of {{minutes}} are free', {
                      free: formatNumber(known.minutesFree),
                      minutes: formatNumber(known.minutes),
                    })
                  : undefined
            }
          />
        </FormRow>
        {known && known.minutesFree <= 0 && known.minutes > 0 && wanted.minutes === null && (
          <div>
            <Button size="small" onPress={() => onChange({ minutes: known.minutes })}>
              {t('Take the whole session: {{minutes}} min', { minutes: formatNumber(known.minutes) })}
            </Button>
          </div>
        )}
        <SelectField
          label={t('Stage of the group')}
          value={wanted.stage ?? 'any'}
          onChange={(value) => onChange({ stage: groupStages.find((known_) => known_ === value) ?? null })}
          description={
            known && wanted.stage !== null && wanted.stage === suggestedStage
              ? t('Proposed by session {{number}} of {{of}}; you decide. {{meaning}}', {
                  number: known.sessionNumber,
                  of: known.ofNumber,
                  meaning: stage?.meaning,
                })
              : stage?.meaning
          }
          options={[
            { value: 'any', label: t('Any stage') },
            ...groupStages.map((value) => ({ value, label: stageWords(value, t).name })),
          ]}
        />
        <MultiSelectField
          label={t('Ages')}
          placeholder={t('Any age')}
          value={wanted.ages}
          onChange={(ages) => onChange({ ages: ageBands.filter((band) => ages.includes(band)) })}
          options={ageBands.map((band) => ({ value: band, label: ageBandName(band, t) }))}
          description={
            known && known.agesUnknown > 0
              ? t('{{count}} birth dates are not on record', { count: known.agesUnknown })
              : undefined
          }
        />
        <SelectField
          label={t('Touch')}
          value={wanted.mostTouch}
          onChange={(value) => onChange({ mostTouch: (value ?? 'optional') as TouchLevel })}
          options={[
            { value: 'none', label: t('No touch at all') },
            { value: 'optional', label: t('Only where each can leave it out') },
            { value: 'needed', label: t('Any') },
          ]}
        />
        <SelectField
          label={t('At most so personal')}
          value={String(wanted.mostDisclosure)}
          onChange={(value) => onChange({ mostDisclosure: Number(value ?? 1) as DisclosureLevel })}
          options={disclosureLevels.map((level) => ({
            value: String(level),
            label: disclosureWords(level, t).name,
          }))}
        />
        <SelectField
          label={t('Materials')}
          value={wanted.materialsAre}
          onChange={(value) => onChange({ materialsAre: (value ?? 'any') as Wanted['materialsAre'] })}
          options={[
            { value: 'any', label: t('Everything is at hand') },
            { value: 'only', label: t('Only what I name') },
            { value: 'all-but', label: t('All but what I name') },
          ]}
        />
        {wanted.materialsAre !== 'any' && (
          <TagField
            label={wanted.materialsAre === 'only' ? t('At hand') : t('Not at hand')}
            value={wanted.materials}
            suggestions={[...new Set(materials)].sort((one, other) => compareText(one, other))}
            onChange={(chosen) => onChange({ materials: chosen })}
            description={
              wanted.materialsAre === 'only' && wanted.materials.length === 0
                ? t('Nothing named yet: only activities without materials fit.')
                : undefined
            }
          />
        )}
        <SwitchField
          label={t('The group meets online')}
          value={wanted.isOnline}
          onChange={(isOnline) => onChange({ isOnline })}
        />
        {known && known.accessNeeds.length > 0 && !names.isHidden && (
          <div className={styles.needs}>
            <h3>{t('Keep in mind')}</h3>
            <ul>
              {known.accessNeeds.map((need) => (
                <li key={need}>
                  <Data>{need}</Data>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}
