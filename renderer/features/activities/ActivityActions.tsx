import { CopyPlus, Ellipsis, FileDown, Pencil, Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../../shared/contract/activities.ts';
import { client } from '../../data/client.ts';
import { downloadActivities } from '../../data/download.ts';
import { useChange } from '../../data/query.ts';
import { Button, IconButton, LinkButton, Menu, useNavigate } from '../../ui/index.ts';
import { CopyActivityDialog } from './CopyActivityDialog.tsx';
import { FavouriteButton } from './FavouriteButton.tsx';

/** What can be done with an activity. One that Mezzo brings is changed by way of a copy. */
export function ActivityActions({ activity }: { activity: Activity }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isCopying, setCopying] = useState(false);
  const { id, name, isOwn } = activity;
  const trash = useChange(() => client.activities.trash({ id }), {
    message: () => t('“{{name}}” is in the trash.', { name }),
    onSuccess: () => navigate('/activities'),
  });
  const exportOne = useChange(() => client.activities.export({ ids: [id] }), {
    onSuccess: downloadActivities,
  });
  return (
    <>
      <FavouriteButton activity={activity} />
      <LinkButton href={`/print/activity/${id}/card`} icon={<Printer aria-hidden="true" />}>
        {t('Print')}
      </LinkButton>
      {isOwn ? (
        <LinkButton href={`/activities/${id}/edit`} icon={<Pencil aria-hidden="true" />}>
          {t('Edit')}
        </LinkButton>
      ) : (
        <Button icon={<CopyPlus aria-hidden="true" />} onPress={() => setCopying(true)}>
          {t('Copy to change it')}
        </Button>
      )}
      <Menu
        label={t('More for this activity')}
        trigger={<IconButton label={t('More for this activity')} icon={<Ellipsis aria-hidden="true" />} />}
        entries={[
          ...(isOwn ? [{ id: 'copy', label: t('Copy…'), icon: <CopyPlus aria-hidden="true" /> }] : []),
          {
            id: 'export',
            label: t('Export'),
            description: t('As a file to hand on; no records are in it'),
            icon: <FileDown aria-hidden="true" />,
          },
          ...(isOwn
            ? [
                {
                  id: 'trash',
                  label: t('Move to trash'),
                  icon: <Trash2 aria-hidden="true" />,
                  isDanger: true,
                  startsGroup: true,
                },
              ]
            : []),
        ]}
        onAction={(action) => {
          if (action === 'copy') setCopying(true);
          if (action === 'export') exportOne.mutate();
          if (action === 'trash') trash.mutate();
        }}
      />
      {isCopying && <CopyActivityDialog activity={activity} onClose={() => setCopying(false)} />}
    </>
  );
}
