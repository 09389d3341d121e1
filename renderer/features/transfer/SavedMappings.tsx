import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeopleMapping, RegisterMapping } from '../../../shared/contract/transfer.ts';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button, Card, IconButton, SelectField, TextField } from '../../ui/index.ts';
import styles from './transfer.module.css';

interface SavedMappingsProps {
  mapping: PeopleMapping | RegisterMapping;
  /** The saved mapping in use, or null. */
  savedId: string | null;
  onUse: (id: string | null) => void;
}

/** What columns and codes mean, kept for the next file from the same source. */
export function SavedMappings({ mapping, savedId, onUse }: SavedMappingsProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const saved = useQuery(core.imports.mappings.queryOptions({ input: { kind: mapping.kind } }));
  const save = useChange((as: string) => client.imports.saveMapping({ name: as, mapping }), {
    message: () => t('The meaning is saved for files to come.'),
    onSuccess: () => setName(''),
  });
  const remove = useChange((id: string) => client.imports.removeMapping({ id }), {
    message: () => t('The saved meaning is removed.'),
    onSuccess: () => onUse(null),
  });
  const guessed = 'guessed';
  return (
    <Card
      title={t('For the next file like this')}
      subtitle={t('Files from the same source mean the same. Save it once, and it is used again.')}
    >
      <div className={styles.step}>
        {(saved.data?.length ?? 0) > 0 && (
          <div className={styles.buttons}>
            <SelectField
              label={t('Use what was saved')}
              value={savedId ?? guessed}
              onChange={(id) => onUse(id === guessed ? null : id)}
              options={[
                { value: guessed, label: t('Nothing saved; guess from the file') },
                ...(saved.data ?? []).map((each) => ({ value: each.id, label: each.name, isData: true })),
              ]}
            />
            {savedId !== null && (
              <IconButton
                label={t('Remove the saved meaning')}
                icon={<Trash2 aria-hidden="true" />}
                onPress={() => remove.mutate(savedId)}
              />
            )}
          </div>
        )}
        <div className={styles.buttons}>
          <TextField label={t('Save as')} value={name} onChange={setName} />
          <Button
            isDisabled={name.trim() === ''}
            isPending={save.isPending}
            onPress={() => save.mutate(name)}
          >
            {t('Save')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
