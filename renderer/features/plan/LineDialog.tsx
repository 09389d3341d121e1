import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, FormLayout, TextArea } from '../../ui/index.ts';

interface LineDialogProps {
  title: string;
  label: string;
  initial: string;
  saveLabel: string;
  isPending: boolean;
  /** More fields of the same form. */
  children?: ReactNode;
  onClose: () => void;
  onSave: (text: string) => void;
}

/** Asks for a sentence that replaces another; an empty one is no answer. */
export function LineDialog({
  title,
  label,
  initial,
  saveLabel,
  isPending,
  children,
  onClose,
  onSave,
}: LineDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [text, setText] = useState(initial);
  const isEmpty = text.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isEmpty) onSave(text);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
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
        <TextArea
          label={label}
          value={text}
          onChange={setText}
          rows={2}
          maxLength={300}
          isRequired
          autoFocus
          errorMessage={isEmpty ? t('This cannot be empty.') : undefined}
        />
        {children}
      </FormLayout>
    </Dialog>
  );
}
