import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../data/today.ts';
import { Button, DateField, Dialog, FormLayout } from '../../ui/index.ts';

interface NormDayDialogProps {
  title: string;
  label: string;
  saveLabel: string;
  children: ReactNode;
  isPending: boolean;
  onClose: () => void;
  onSave: (day: string) => void;
}

/** Asks for the day on which something was settled about norms; today unless said otherwise. */
export function NormDayDialog({
  title,
  label,
  saveLabel,
  children,
  isPending,
  onClose,
  onSave,
}: NormDayDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const today = useToday();
  const [day, setDay] = useState<string | null>(today);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (day !== null) onSave(day);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={isPending}>
            {saveLabel}
          </Button>
        </>
      }
    >
      <FormLayout id={formId} onSubmit={submit}>
        {children}
        <DateField
          label={label}
          value={day}
          onChange={setDay}
          isRequired
          autoFocus
          errorMessage={day === null ? t('A day is needed.') : undefined}
        />
      </FormLayout>
    </Dialog>
  );
}
