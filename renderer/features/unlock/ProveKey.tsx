import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseGroup, ProveGroup } from '../../ui/index.ts';
import { UnlockFrame } from './UnlockFrame.tsx';

interface ProveKeyProps {
  onProve: (group: number, text: string) => Promise<boolean>;
  onShowAgain: () => void;
}

/** One group of the key typed back, so that nobody finds out on a bad day that it was never kept. */
export function ProveKey({ onProve, onShowAgain }: ProveKeyProps) {
  const { t } = useTranslation();
  const [group] = useState(() => chooseGroup());
  return (
    <UnlockFrame
      title={t('Is it really kept?')}
      subtitle={t('Take what you printed or wrote down, and type the group that is asked.')}
    >
      <ProveGroup group={group} onProve={(text) => onProve(group, text)} onShowAgain={onShowAgain} />
    </UnlockFrame>
  );
}
