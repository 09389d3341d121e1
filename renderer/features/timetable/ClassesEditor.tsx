import { ListPlus, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { StudentClassFields } from '../../../shared/contract/timetable.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { useChange } from '../../data/query.ts';
import { Banner, Button, Card, FormActions, FormLayout, IconButton, useNavigate } from '../../ui/index.ts';
import {
  type Bells,
  classesResolver,
  type ClassesForm,
  emptyClass,
  fieldsOf,
  isBlank,
  periodKey,
  rowOf,
} from './class-form.ts';
import { ClassFields, type ClassFieldName, useClassLabels } from './ClassFields.tsx';
import styles from './timetable.module.css';

const mostClasses = 60;

interface ClassesEditorProps {
  personId: string;
  bells: Bells;
  classes: readonly StudentClassFields[];
}

/** All classes of a student in a grid; saved in one step. */
export function ClassesEditor({ personId, bells, classes }: ClassesEditorProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const labels = useClassLabels();
  const back = `/people/${personId}`;
  const hasLetters = bells.cycle.kind !== 'none';
  const columns = (Object.keys(labels) as ClassFieldName[]).filter(
    (name) => name !== 'letters' || hasLetters,
  );
  const [defaultValues] = useState<ClassesForm>(() => ({
    rows: classes.length > 0 ? classes.map(rowOf) : rowsForEveryPeriod(bells, []),
  }));
  const form = useForm<ClassesForm>({ resolver: classesResolver(t), defaultValues });
  const draft = useDraft(`classes:${personId}`, form);
  const { control } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'rows' });
  const rows = useWatch({ control, name: 'rows' });
  const missing = rowsForEveryPeriod(bells, rows);
  const save = useChange(
    (written: StudentClassFields[]) => client.timetable.setClasses({ personId, classes: written }),
    { message: () => t('The timetable is saved.') },
  );

  async function submit(values: ClassesForm): Promise<void> {
    try {
      await save.mutateAsync(values.rows.filter((row) => !isBlank(row)).map(fieldsOf));
      await draft.clear();
      navigate(back);
    } catch {
      // The refusal has been said; the rows stay as they are.
    }
  }

  return (
    <Card>
      <FormLayout label={t('Classes')} onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        {draft.isRestored && (
          <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
            {t('What you had begun to write is here again.')}
          </Banner>
        )}
        <div className={styles.gridBox}>
          <table className={styles.grid}>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col" data-column={name}>
                    {labels[name]}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('Remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {fields.map((row, place) => (
                <tr key={row.id}>
                  <ClassFields
                    control={control}
                    prefix={`rows.${place}.`}
                    bells={bells}
                    rowNumber={place + 1}
                  >
                    {(parts) => columns.map((name) => <td key={name}>{parts[name]}</td>)}
                  </ClassFields>
                  <td>
                    <IconButton
                      label={t('Remove row {{number}}', { number: place + 1 })}
                      icon={<X aria-hidden="true" />}
                      onPress={() => remove(place)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className={styles.tools}>
          <Button
            icon={<Plus aria-hidden="true" />}
            isDisabled={rows.length >= mostClasses}
            onPress={() => append(emptyClass, { focusName: `rows.${rows.length}.course` })}
          >
            {t('Add a class')}
          </Button>
          {missing.length > 0 && rows.length + missing.length <= mostClasses && (
            <Button
              icon={<ListPlus aria-hidden="true" />}
              onPress={() => append(missing, { focusName: `rows.${rows.length}.course` })}
            >
              {t('A row for each empty period')}
            </Button>
          )}
        </div>
        <p className={styles.quiet}>
          {t('A row without a class name is left out. A class that meets in two periods stands in two rows.')}
        </p>
        <FormActions>
          <Button
            onPress={() => {
              void draft.clear();
              navigate(back);
            }}
          >
            {t('Cancel')}
          </Button>
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {t('Save the timetable')}
          </Button>
        </FormActions>
      </FormLayout>
    </Card>
  );
}

/** A blank row for each period of the first schedule in which nothing stands yet. */
function rowsForEveryPeriod({ schedules }: Bells, rows: ClassesForm['rows']): ClassesForm['rows'] {
  const [schedule] = schedules;
  if (!schedule) return [];
  const known = new Set(rows.map(({ period }) => period));
  return schedule.periods
    .map(({ name }) => ({ ...emptyClass, period: periodKey(schedule.id, name) }))
    .filter(({ period }) => !known.has(period));
}
