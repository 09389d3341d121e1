import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedPerson } from '../../data/names.ts';
import { KeepApartDialog } from './KeepApartDialog.tsx';
import { KeptApart } from './KeptApart.tsx';
import { PanelSection } from './PanelSection.tsx';

/** "Not to be placed together" in the panel of one person on the board. */
export function KeptApartSection({ person }: { person: NamedPerson }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  return (
    <PanelSection
      title={t('Not to be placed together with')}
      action={{ label: t('Add…'), onPress: () => setAdding(true) }}
    >
      <KeptApart personId={person.id} />
      {isAdding && <KeepApartDialog person={person} onClose={() => setAdding(false)} />}
    </PanelSection>
  );
}
