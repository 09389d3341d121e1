import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { Button, Card, Term } from '../../ui/index.ts';
import { KeepApartDialog } from './KeepApartDialog.tsx';
import { KeptApart } from './KeptApart.tsx';

/** "Do not place together" on a person's page. */
export function SeparationsCard({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const person = useQuery(core.people.get.queryOptions({ input: { id: personId } })).data;
  if (!person) return null;
  return (
    <Card
      title={
        <Term
          meaning={t('Whoever enrols the two in one group is asked first. It is no judgement on either.')}
        >
          {t('Do not place together')}
        </Term>
      }
      aside={<Button onPress={() => setAdding(true)}>{t('Add…')}</Button>}
    >
      <KeptApart personId={personId} />
      {isAdding && <KeepApartDialog person={person} onClose={() => setAdding(false)} />}
    </Card>
  );
}
