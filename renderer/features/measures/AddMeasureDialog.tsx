import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Rater, raters, type Rhythm, rhythms } from '../../../shared/contract/measures.ts';
import { client, core } from '../../data/client.ts';
import { raterKindWord, rangeText, rhythmWord } from '../../data/measure-words.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, Busy, Button, Dialog, RadioCards, SearchField, useNavigate } from '../../ui/index.ts';
import { wordFilter } from '../../../shared/domain/text-folding.ts';
import { groupMeasuresAddress, measuresAddress } from './addresses.ts';
import { measureExamples } from './measure-examples.ts';
import styles from './group-measures.module.css';

interface AddMeasureDialogProps {
  groupId: string;
  usedIds: readonly string[];
  onClose: () => void;
}

/** More than so many are searched. */
const fewMeasures = 8;

/** Which measure the group asks from now on, how often, and of whom. An example can be taken as it is. */
export function AddMeasureDialog({ groupId, usedIds, onClose }: AddMeasureDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const read = useQuery(core.measures.list.queryOptions());
  const [chosen, setChosen] = useState<string | null>(null);
  const [rhythm, setRhythm] = useState<Rhythm>('each-session');
  const [rater, setRater] = useState<Rater>('member');
  const [filter, setFilter] = useState('');
  const own = read.data?.filter(({ id }) => !usedIds.includes(id)) ?? [];
  const examples = measureExamples(t).filter(
    ({ fields }) => !read.data?.some(({ name }) => name === fields.name),
  );
  const isFound = wordFilter(filter);
  const options = [
    ...own.map((measure) => ({
      value: measure.id,
      label: measure.name,
      isData: true,
      description: rangeText(measure, t),
    })),
    ...examples.map(({ key, fields, use }) => ({ value: key, label: fields.name, description: use })),
  ];
  const shown = options.filter(({ label }) => isFound(label)).slice(0, 20);

  const add = useChange(
    async (key: string) => {
      const example = examples.find((one) => one.key === key);
      const measureId = example ? (await client.measures.create({ fields: example.fields })).id : key;
      const made = await client.groupMeasures.add({ groupId, measureId, rhythm, rater });
      return { ...made, measureId };
    },
    {
      message: () => t('The measure is added.'),
      onSuccess: ({ measureId }) => {
        onClose();
        navigate(groupMeasuresAddress(groupId, measureId));
      },
    },
  );

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('Add a measure')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={chosen === null}
            isPending={add.isPending}
            onPress={() => chosen !== null && add.mutate(chosen)}
          >
            {t('Add')}
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        {!read.data ? (
          <Busy lines={4} />
        ) : (
          <>
            {options.length > fewMeasures && (
              <SearchField label={t('Find a measure')} value={filter} onChange={setFilter} />
            )}
            <RadioCards
              label={t('Measure')}
              value={chosen}
              onChange={(next) => {
                setChosen(next);
                setRater(examples.find(({ key }) => key === next)?.rater ?? 'member');
              }}
              cardWidth="15rem"
              options={shown}
            />
          </>
        )}
        <RadioCards
          label={t('When it is asked')}
          value={rhythm}
          onChange={(next) => setRhythm(rhythms.find((one) => one === next) ?? 'each-session')}
          cardWidth="12rem"
          options={rhythms.map((one) => ({ value: one, label: rhythmWord(one, t) }))}
        />
        <RadioCards
          label={t('Who answers it')}
          value={rater}
          onChange={(next) => setRater(raters.find((one) => one === next) ?? 'member')}
          cardWidth="9rem"
          options={raters.map((one) => ({ value: one, label: raterKindWord(one, t) }))}
        />
        <p>
          <AppLink href={measuresAddress}>{t('Write a measure of your own')}</AppLink>
        </p>
      </div>
    </Dialog>
  );
}
