import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Norm } from '../../../shared/contract/plan.ts';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import type { NormAct } from './NormActDialog.tsx';
import type { NormChanges } from './use-norm-changes.ts';

interface NormButtonsProps {
  norm: Norm;
  changes: NormChanges;
  onAct: (act: NormAct) => void;
}

/** What can be done with a norm that holds: kept and broken at hand, the rest in a menu. */
export function NormButtons({ norm, changes, onAct }: NormButtonsProps) {
  const { t } = useTranslation();
  const ids = [norm.id];
  const isProposed = norm.agreedOn === null;
  return (
    <>
      <Button
        size="small"
        aria-label={t('“{{norm}}” was kept', { norm: norm.text })}
        onPress={() => onAct({ kind: 'kept', ids })}
      >
        {t('Kept…')}
      </Button>
      <Button
        size="small"
        aria-label={t('“{{norm}}” was broken', { norm: norm.text })}
        onPress={() => onAct({ kind: 'broken', ids })}
      >
        {t('Broken…')}
      </Button>
      <Menu
        label={t('More for “{{norm}}”', { norm: norm.text })}
        trigger={
          <IconButton
            size="small"
            label={t('More for “{{norm}}”', { norm: norm.text })}
            icon={<Ellipsis aria-hidden="true" />}
          />
        }
        entries={[
          { id: 'revise', label: t('Revise the wording…') },
          {
            id: 'agree',
            label: isProposed ? t('The group has agreed…') : t('Correct the day of agreement…'),
          },
          ...(isProposed ? [] : [{ id: 'propose', label: t('Only proposed so far') }]),
          ...(norm.sightings.length > 0 ? [{ id: 'seen', label: t('What was seen of it…') }] : []),
          { id: 'give-up', label: t('Give up…'), startsGroup: true },
          {
            id: 'remove',
            label: t('Remove'),
            description: t('For one that should never have been there; its history goes too'),
            isDanger: true,
          },
        ]}
        onAction={(id) => {
          if (id === 'revise' || id === 'agree' || id === 'seen' || id === 'give-up')
            onAct({ kind: id, ids });
          if (id === 'propose') changes.agree.mutate({ ids, agreedOn: null });
          if (id === 'remove') changes.remove.mutate(norm);
        }}
      />
    </>
  );
}
