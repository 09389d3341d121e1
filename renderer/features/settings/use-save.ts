import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingsFields } from '../../../shared/contract/everywhere.ts';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';

/**
 * Settings that are saved as soon as they are changed: on screen at once, in the core a moment later, and taken back
 * on screen where the core refuses. `lastStep` is what `SavedNote` offers to undo.
 */
export function useSave(): {
  settings: SettingsFields;
  save: (fields: Partial<SettingsFields>) => void;
  lastStep: number | null;
} {
  const queries = useQueryClient();
  const settings = useSettings();
  const [lastStep, setLastStep] = useState<number | null>(null);
  const change = useChange((fields: Partial<SettingsFields>) => client.settings.update(fields), {
    optimistic: (fields) => {
      const key = core.settings.get.queryKey();
      const before = queries.getQueryData<SettingsFields>(key);
      if (before) queries.setQueryData<SettingsFields>(key, { ...before, ...fields });
      return () => queries.setQueryData(key, before);
    },
    onSuccess: ({ undoStep }) => setLastStep(undoStep),
  });
  return { settings, save: (fields) => change.mutate(fields), lastStep };
}
