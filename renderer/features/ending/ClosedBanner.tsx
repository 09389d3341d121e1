import { Archive, ArchiveRestore, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Ending } from '../../../shared/contract/endings.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { formatDate } from '../../i18n/format.ts';
import { Banner, Button } from '../../ui/index.ts';

/** Says of a group that it is over, and offers the two ways on from there. */
export function ClosedBanner({ ending }: { ending: Ending }) {
  const { t } = useTranslation();
  const { groupId, status, endedOn } = ending;
  const isArchived = status === 'archived';
  const reopen = useChange(() => client.endings.reopen({ groupId }), {
    message: () => t('The group goes on.'),
  });
  const archive = useChange(
    (wanted: boolean) => client.endings.setArchived({ groupId, isArchived: wanted }),
    {
      message: (_, wanted) =>
        wanted ? t('The group is in the archive.') : t('The group is out of the archive.'),
    },
  );
  return (
    <Banner
      title={
        endedOn === null
          ? t('This group has ended')
          : t('This group ended on {{day}}', { day: formatDate(endedOn, 'long') })
      }
      actions={
        <>
          <Button
            icon={isArchived ? <ArchiveRestore aria-hidden="true" /> : <Archive aria-hidden="true" />}
            isPending={archive.isPending}
            onPress={() => archive.mutate(!isArchived)}
          >
            {isArchived ? t('Take out of the archive') : t('Put into the archive')}
          </Button>
          <Button
            icon={<Undo2 aria-hidden="true" />}
            isPending={reopen.isPending}
            onPress={() => reopen.mutate(undefined)}
          >
            {t('Take the group up again')}
          </Button>
        </>
      }
    >
      {isArchived
        ? t('Everything can still be read. In the archive it is out of the calendar, too.')
        : t('Everything can still be read and written. Today asks for nothing more of it.')}
    </Banner>
  );
}
