import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Norm } from '../../../shared/contract/plan.ts';
import { useToday } from '../../data/today.ts';
import { CheckboxField, Data } from '../../ui/index.ts';
import { LineDialog } from './LineDialog.tsx';
import { NormDayDialog } from './NormDayDialog.tsx';
import { SightingDialog } from './SightingDialog.tsx';
import { SightingsDialog } from './SightingsDialog.tsx';
import type { NormChanges } from './use-norm-changes.ts';

/** What is to be done, and with which norms. */
export interface NormAct {
  kind: 'kept' | 'broken' | 'revise' | 'agree' | 'give-up' | 'seen';
  ids: readonly string[];
}

interface NormActDialogProps {
  groupId: string;
  act: NormAct;
  norms: readonly Norm[];
  changes: NormChanges;
  onClose: () => void;
}

/** The question that an act asks before it is done. */
export function NormActDialog({ groupId, act, norms, changes, onClose }: NormActDialogProps) {
  const { t } = useTranslation();
  const chosen = norms.filter((norm) => act.ids.includes(norm.id));
  const [norm] = chosen;
  if (!norm) return null;
  switch (act.kind) {
    case 'kept':
    case 'broken':
      return (
        <SightingDialog groupId={groupId} norm={norm} state={act.kind} changes={changes} onClose={onClose} />
      );
    case 'seen':
      return <SightingsDialog norm={norm} changes={changes} onClose={onClose} />;
    case 'revise':
      return <ReviseNorm norm={norm} changes={changes} onClose={onClose} />;
    case 'agree':
      return (
        <NormDayDialog
          title={t('The group has agreed')}
          label={t('Agreed on')}
          saveLabel={t('Save the day')}
          isPending={changes.agree.isPending}
          onClose={onClose}
          onSave={(agreedOn) =>
            changes.agree.mutate(
              { ids: chosen.map((one) => one.id), agreedOn },
              {
                onSuccess: onClose,
              },
            )
          }
        >
          <ul>
            {chosen.map((one) => (
              <li key={one.id}>
                <Data>{one.text}</Data>
              </li>
            ))}
          </ul>
        </NormDayDialog>
      );
    case 'give-up':
      return (
        <NormDayDialog
          title={t('Give the norm up')}
          label={t('No longer holds from')}
          saveLabel={t('Give it up')}
          isPending={changes.drop.isPending}
          onClose={onClose}
          onSave={(droppedOn) => changes.drop.mutate({ id: norm.id, droppedOn }, { onSuccess: onClose })}
        >
          <p>
            <Data>{norm.text}</Data>
          </p>
        </NormDayDialog>
      );
  }
}

function ReviseNorm({ norm, changes, onClose }: { norm: Norm; changes: NormChanges; onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  // What the group has agreed on is history; what is only proposed may still be put right.
  const [keepsEarlier, setKeepsEarlier] = useState(norm.agreedOn !== null);
  return (
    <LineDialog
      title={t('Revise the norm')}
      label={t('New wording')}
      initial={norm.text}
      saveLabel={t('Save the wording')}
      isPending={changes.revise.isPending}
      onClose={onClose}
      onSave={(text) =>
        changes.revise.mutate({ id: norm.id, text, revisedOn: today, keepsEarlier }, { onSuccess: onClose })
      }
    >
      <CheckboxField
        label={t('Keep the wording so far as history')}
        description={t('Without it, only a slip of the pen is put right.')}
        value={keepsEarlier}
        onChange={setKeepsEarlier}
      />
    </LineDialog>
  );
}
