import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  Card,
  CheckboxField,
  ComboBoxField,
  DateField,
  FileDrop,
  FormActions,
  FormErrorSummary,
  FormLayout,
  FormRow,
  FormSection,
  MultiSelectField,
  NumberField,
  PasswordField,
  RadioCards,
  SearchField,
  SelectField,
  SwitchField,
  TagField,
  TextArea,
  TextField,
  TimeField,
} from '../index.ts';
import styles from './Gallery.module.css';

export function FieldsPart() {
  const { t } = useTranslation();
  const [text, setText] = useState('Friendship group 4B');
  const [number, setNumber] = useState<number | null>(8);
  const [kind, setKind] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>('12');
  const [days, setDays] = useState<readonly string[]>(['mon', 'thu']);
  const [date, setDate] = useState<string | null>('2026-03-12');
  const [time, setTime] = useState<string | null>('10:20');
  const [entry, setEntry] = useState<string | null>('closed');
  const [isOn, setOn] = useState(true);
  const [tags, setTags] = useState<readonly string[]>(['grief', 'grade 4']);
  const [search, setSearch] = useState('Cho');

  const kinds = [
    { value: 'support', label: t('Support') },
    { value: 'education', label: t('Education') },
    { value: 'socialization', label: t('Socialization') },
  ];
  const rooms = Array.from({ length: 30 }, (_, room) => ({
    value: String(room),
    label: `Room ${room}`,
    isData: true,
  }));
  const week = [
    { value: 'mon', label: t('Monday') },
    { value: 'tue', label: t('Tuesday') },
    { value: 'wed', label: t('Wednesday') },
    { value: 'thu', label: t('Thursday') },
    { value: 'fri', label: t('Friday') },
  ];
  const entries = [
    { value: 'open', label: t('Open'), description: t('Members may join at any time.') },
    { value: 'closed', label: t('Closed'), description: t('Members start and end together.') },
    { value: 'other', label: t('Not decided'), isDisabled: true },
  ];
  const missing = t('Write the name that members use for the group.');

  return (
    <div className={styles.part}>
      <Card title={t('A form')}>
        <FormLayout label={t('A form')} onSubmit={(event) => event.preventDefault()}>
          <FormErrorSummary
            errors={[{ name: 'name', label: t('Name'), message: missing }]}
            onGoTo={() => {}}
            submitCount={0}
          />
          <FormRow>
            <TextField
              label={t('Name')}
              value={text}
              onChange={setText}
              isRequired
              description={t('As members say it.')}
            />
            <TextField
              label={t('Short name')}
              value=""
              onChange={() => {}}
              isRequired
              errorMessage={missing}
            />
            <TextField label={t('Agency')} value="Lakeside School" onChange={() => {}} isDisabled />
          </FormRow>
          <FormRow>
            <SelectField label={t('Kind')} value={kind} onChange={setKind} options={kinds} isRequired />
            <ComboBoxField label={t('Place')} value={place} onChange={setPlace} options={rooms} />
            <MultiSelectField label={t('Weekdays')} value={days} onChange={setDays} options={week} />
          </FormRow>
          <FormRow least="9rem">
            <DateField label={t('First session')} value={date} onChange={setDate} isRequired />
            <DateField
              label={t('Last session')}
              value={null}
              onChange={() => {}}
              errorMessage={t('Choose a day.')}
            />
            <TimeField label={t('Start')} value={time} onChange={setTime} />
            <NumberField label={t('Capacity')} value={number} onChange={setNumber} least={0} most={40} />
          </FormRow>
          <RadioCards label={t('Joining')} value={entry} onChange={setEntry} options={entries} />
          <FormSection title={t('More')}>
            <TextArea
              label={t('Purpose')}
              value={text}
              onChange={setText}
              description={t('What will be different for members.')}
            />
            <TagField
              label={t('Tags')}
              value={tags}
              onChange={setTags}
              suggestions={['grief', 'newcomers', 'teens']}
            />
            <FormRow>
              <CheckboxField
                label={t('Consent is needed')}
                value={isOn}
                onChange={setOn}
                description={t('From a parent, before the first session.')}
              />
              <CheckboxField
                label={t('I have read this')}
                value={false}
                onChange={() => {}}
                errorMessage={t('Please read it first.')}
              />
              <SwitchField
                label={t('Hide names')}
                value={isOn}
                onChange={setOn}
                description={t('Stable pseudonyms, everywhere.')}
              />
              <CheckboxField label={t('Some members')} value={false} isIndeterminate onChange={() => {}} />
            </FormRow>
          </FormSection>
          <FormRow>
            <PasswordField label={t('Passphrase')} value="four random words" onChange={() => {}} />
            <SearchField label={t('Find a person')} value={search} onChange={setSearch} />
          </FormRow>
          <FileDrop
            label={t('Drop a CSV file here')}
            description={t('Up to 50 MB. Nothing is changed before you have seen what it holds.')}
            accept={['.csv', 'text/csv']}
            onFile={() => {}}
          />
          <FormActions>
            <Button>{t('Cancel')}</Button>
            <Button kind="primary" type="submit">
              {t('Save')}
            </Button>
          </FormActions>
        </FormLayout>
      </Card>
    </div>
  );
}
