import type { ReactNode } from 'react';
import { Controller, type Control, type FieldValues, type Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { lettersOf } from '../../../shared/domain/day-cycle.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { formatTimeRange, formatWeekday } from '../../i18n/format.ts';
import { MultiSelectField, SectionedSelectField, TextField } from '../../ui/index.ts';
import { type Bells, periodKey } from './class-form.ts';

interface ClassFieldsProps<Form extends FieldValues> {
  control: Control<Form>;
  /** Before the names of the fields: 'rows.3.'; empty where the form is one class. */
  prefix: string;
  bells: Bells;
  /** In a row of a grid the words stand above the column, and each field says its row. */
  rowNumber?: number;
  /** Puts each field in its place. */
  children: (fields: Record<ClassFieldName, ReactNode>) => ReactNode;
}

export type ClassFieldName = 'course' | 'teacher' | 'room' | 'period' | 'letters' | 'weekdays';

/** The words above the fields of a class. */
export function useClassLabels(): Record<ClassFieldName, string> {
  const { t } = useTranslation();
  return {
    course: t('Class'),
    teacher: t('Teacher'),
    room: t('Room'),
    period: t('Period'),
    letters: t('Letters'),
    weekdays: t('Weekdays'),
  };
}

const mostCharacters = { course: 80, teacher: 80, room: 40 } as const;

/** What is known of a class: its name, who teaches it, where, in which period, and on which days. */
export function ClassFields<Form extends FieldValues>({
  control,
  prefix,
  bells,
  rowNumber,
  children,
}: ClassFieldsProps<Form>) {
  const { t } = useTranslation();
  const labels = useClassLabels();
  const inGrid = rowNumber !== undefined;
  const words = (name: ClassFieldName) => ({
    label: inGrid ? t('{{part}} of row {{number}}', { part: labels[name], number: rowNumber }) : labels[name],
    hideLabel: inGrid,
  });
  const nameOf = (name: ClassFieldName) => `${prefix}${name}` as Path<Form>;
  const text = (name: 'course' | 'teacher' | 'room') => (
    <Controller
      control={control}
      name={nameOf(name)}
      render={({ field, fieldState }) => (
        <TextField
          {...field}
          {...words(name)}
          isRequired={!inGrid && name === 'course'}
          maxLength={mostCharacters[name]}
          errorMessage={fieldMessage(fieldState.error, t)}
        />
      )}
    />
  );
  const sections = bells.schedules.map(({ id, name, periods }) => ({
    title: name,
    options: periods.map((period) => ({
      value: periodKey(id, period.name),
      label: period.name,
      description: formatTimeRange(period.start, period.minutes),
      isData: true,
    })),
  }));
  return children({
    course: text('course'),
    teacher: text('teacher'),
    room: text('room'),
    period: (
      <Controller
        control={control}
        name={nameOf('period')}
        render={({ field, fieldState }) => (
          <SectionedSelectField
            {...field}
            {...words('period')}
            isRequired={!inGrid}
            sections={sections}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
    ),
    letters: (
      <Controller
        control={control}
        name={nameOf('letters')}
        render={({ field }) => (
          <MultiSelectField
            {...field}
            {...words('letters')}
            placeholder={t('Every')}
            options={lettersOf(bells.cycle).map((letter) => ({ value: letter, label: letter, isData: true }))}
          />
        )}
      />
    ),
    weekdays: (
      <Controller
        control={control}
        name={nameOf('weekdays')}
        render={({ field }) => (
          <MultiSelectField
            {...field}
            {...words('weekdays')}
            placeholder={t('Mon–Fri')}
            options={[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
              value: String(weekday),
              label: formatWeekday(weekday, 'short'),
              isData: true,
            }))}
          />
        )}
      />
    ),
  });
}
