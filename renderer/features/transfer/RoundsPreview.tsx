import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { mostChoices, type RoundsPreview } from '../../../shared/contract/sociometry.ts';
import { useNames } from '../../data/names.ts';
import { formatNumber } from '../../i18n/format.ts';
import {
  Card,
  Data,
  DataTable,
  DateField,
  EmptyState,
  type Hue,
  NumberField,
  Pill,
  TextField,
} from '../../ui/index.ts';
import { RejectionsInFile } from './RejectionsInFile.tsx';
import styles from './transfer.module.css';

/** What the file does not say of a round: what was asked, and when. */
export interface RoundSaid {
  label: string;
  criterion: string;
  takenOn: string | null;
  /** How many choices each could make; null: as many as they liked. */
  choiceLimit: number | null;
}

interface RoundsPreviewProps {
  preview: RoundsPreview;
  said: readonly RoundSaid[];
  onSay: (said: RoundSaid[]) => void;
  careTaken: boolean;
  onCare: (isTaken: boolean) => void;
  /** True after a try to go on with something left empty. */
  showsMissing: boolean;
}

type Person = RoundsPreview['people'][number];
const hueOf: Record<Person['outcome'], Hue> = { member: 'slate', joins: 'blue', new: 'teal' };

/** The rounds and people in a file, with room for what the file leaves open. */
export function RoundsInFile(props: RoundsPreviewProps) {
  const { preview, said, onSay, careTaken, onCare, showsMissing } = props;
  const { t } = useTranslation();
  const change = (label: string, part: Partial<RoundSaid>) =>
    onSay(said.map((round) => (round.label === label ? { ...round, ...part } : round)));
  return (
    <>
      {preview.rounds.map((round, place) => {
        const words = said[place];
        if (!words) return null;
        const title =
          round.label === '' ? t('The round in the file') : t('Round “{{label}}”', { label: round.label });
        return (
          <Card key={round.label} title={title} subtitle={figuresOf(round, t)}>
            <div className={styles.step}>
              <TextField
                label={t('Question')}
                value={words.criterion}
                onChange={(criterion) => change(round.label, { criterion })}
                maxLength={300}
                isRequired
                description={t('What the members were asked, as they heard it.')}
                errorMessage={showsMissing && words.criterion.trim() === '' ? t('Write what was asked.') : ''}
              />
              <DateField
                label={t('Day')}
                value={words.takenOn}
                onChange={(takenOn) => change(round.label, { takenOn })}
                isRequired
                errorMessage={showsMissing && words.takenOn === null ? t('Say on which day.') : ''}
              />
              {round.most <= mostChoices && (
                <NumberField
                  label={t('Choices allowed')}
                  value={words.choiceLimit}
                  onChange={(choiceLimit) => change(round.label, { choiceLimit })}
                  least={Math.max(1, round.most)}
                  most={mostChoices}
                  description={t('The most that one made in the file. Empty: as many as wanted.')}
                />
              )}
            </div>
          </Card>
        );
      })}
      <RejectionsInFile preview={preview} careTaken={careTaken} onCare={onCare} showsMissing={showsMissing} />
      <PeopleInFile people={preview.people} />
    </>
  );
}

function figuresOf(round: RoundsPreview['rounds'][number], t: TFunction): string {
  return [
    t('{{count}} people', { count: round.members }),
    t('{{count}} choices', { count: round.choices }),
    ...(round.rejections > 0 ? [t('{{count}} rejections', { count: round.rejections })] : []),
    ...(round.nobody > 0 ? [t('{{count}} answered with nobody', { count: round.nobody })] : []),
  ].join(' · ');
}

function PeopleInFile({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation();
  const { isHidden } = useNames();
  const outcome = (person: Person) => {
    switch (person.outcome) {
      case 'member':
        return t('In the group');
      case 'joins':
        return t('Known, joins the group');
      case 'new':
        return t('New, joins the group');
    }
  };
  return (
    <DataTable<Person>
      label={t('People in the file')}
      rows={people}
      rowId={(person) => String(person.line) + person.name}
      rowName={(person) => person.name}
      filterLabel={t('Find a person')}
      maxHeight="24rem"
      columns={[
        {
          id: 'name',
          header: t('Name'),
          cell: (person) => (isHidden ? '•••' : <Data>{person.name}</Data>),
          sortValue: (person) => (isHidden ? null : person.name),
        },
        {
          id: 'outcome',
          header: t('What happens'),
          cell: (person) => <Pill hue={hueOf[person.outcome]}>{outcome(person)}</Pill>,
          sortValue: outcome,
          width: '16rem',
        },
        {
          id: 'line',
          header: t('Line'),
          cell: (person) => formatNumber(person.line),
          sortValue: (person) => person.line,
          isNumeric: true,
          width: '6rem',
        },
      ]}
      empty={<EmptyState>{t('The file names nobody.')}</EmptyState>}
    />
  );
}
