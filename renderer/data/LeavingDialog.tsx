import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type DisclosureFields, disclosureFields } from '../../shared/contract/disclosures.ts';
import { DisclosureFieldset } from './DisclosureFieldset.tsx';
import { useToday } from './today.ts';
import { Button, Dialog, FormLayout, RadioCards } from '../ui/index.ts';

interface LeavingDialogProps {
  title: string;
  /** What the register would say is disclosed; it can be changed. */
  what: string;
  goLabel: string;
  isPending: boolean;
  /** With what goes into the register, or null where nothing leaves the agency. */
  onGo: (disclosure: DisclosureFields | null) => void;
  onClose: () => void;
}

/** Asks of a record whether it leaves the agency, and if so who asked, who receives it, and what for. */
export function LeavingDialog({ title, what, goLabel, isPending, onGo, onClose }: LeavingDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [leaves, setLeaves] = useState<'no' | 'yes' | null>(null);
  const [isSent, setSent] = useState(false);
  const form = useForm<DisclosureFields>({
    resolver: zodResolver(disclosureFields),
    defaultValues: { disclosedOn: today, what, askedBy: '', receivedBy: '', interest: '' },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="leaving" isPending={isPending}>
            {goLabel}
          </Button>
        </>
      }
    >
      <FormLayout
        id="leaving"
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          if (leaves === 'no') onGo(null);
          else if (leaves === 'yes') void form.handleSubmit((fields) => onGo(fields))(event);
        }}
      >
        <RadioCards
          label={t('Does this leave the agency?')}
          value={leaves}
          onChange={(value) => setLeaves(value === 'yes' || value === 'no' ? value : null)}
          errorMessage={isSent && leaves === null ? t('Say whether it leaves the agency.') : undefined}
          options={[
            {
              value: 'no',
              label: t('No, it stays here'),
              description: t('The audit log has it, the disclosure register does not.'),
            },
            {
              value: 'yes',
              label: t('Yes'),
              description: t('It goes into the disclosure register of everybody whom it is about.'),
            },
          ]}
        />
        {leaves === 'yes' && <DisclosureFieldset form={form} />}
      </FormLayout>
    </Dialog>
  );
}
