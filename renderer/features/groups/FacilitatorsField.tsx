import { useQuery } from '@tanstack/react-query';
import { UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { type UseFormReturn, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { facilitatorRoles, type GroupFields } from '../../../shared/contract/groups.ts';
import { core } from '../../data/client.ts';
import { facilitatorRoleName } from '../../data/group-words.ts';
import { Button, ComboBoxField, Data, IconButton, SelectField } from '../../ui/index.ts';
import styles from './groups.module.css';
import { NewFacilitator } from './NewFacilitator.tsx';

/** Who leads the group, in what role: chosen from those known, or added here. */
export function FacilitatorsField({ form }: { form: UseFormReturn<GroupFields> }) {
  const { t } = useTranslation();
  const known = useQuery(core.facilitators.list.queryOptions());
  const { field } = useController({ control: form.control, name: 'facilitators' });
  const [isAdding, setAdding] = useState(false);
  const chosen = field.value;
  const others = (known.data ?? []).filter(
    (facilitator) => !chosen.some((one) => one.facilitatorId === facilitator.id),
  );

  function add(facilitatorId: string) {
    field.onChange([
      ...chosen,
      { facilitatorId, role: chosen.length === 0 ? 'facilitator' : 'co-facilitator' },
    ]);
  }

  return (
    <div className={styles.facilitators}>
      {chosen.map((one) => {
        const facilitator = known.data?.find((candidate) => candidate.id === one.facilitatorId);
        const name = facilitator?.name ?? '';
        return (
          <div key={one.facilitatorId} className={styles.facilitator}>
            <span>
              <Data>{name}</Data>{' '}
              {facilitator && facilitator.credentials !== '' && (
                <Data className={styles.quiet}>{facilitator.credentials}</Data>
              )}
            </span>
            <SelectField
              label={t('Role of {{name}}', { name })}
              hideLabel
              value={one.role}
              options={facilitatorRoles.map((role) => ({ value: role, label: facilitatorRoleName(role, t) }))}
              onChange={(role) =>
                field.onChange(
                  chosen.map((other) => (other === one && role !== null ? { ...one, role } : other)),
                )
              }
            />
            <IconButton
              size="small"
              label={t('Remove {{name}}', { name })}
              icon={<X aria-hidden="true" />}
              onPress={() => field.onChange(chosen.filter((other) => other !== one))}
            />
          </div>
        );
      })}
      {isAdding ? (
        <NewFacilitator
          onAdded={(id) => {
            add(id);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div className={styles.buttons}>
          {others.length > 0 && (
            <ComboBoxField
              key={chosen.length}
              label={t('Add a facilitator')}
              value={null}
              options={others.map((facilitator) => ({
                value: facilitator.id,
                label: facilitator.name,
                description: facilitator.credentials || undefined,
                isData: true,
              }))}
              onChange={(id) => id !== null && add(id)}
            />
          )}
          <Button icon={<UserPlus aria-hidden="true" />} onPress={() => setAdding(true)}>
            {t('Someone new')}
          </Button>
        </div>
      )}
    </div>
  );
}
