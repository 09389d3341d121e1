import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HoldKind } from '../../shared/contract/retention.ts';
import { formatDate } from '../i18n/format.ts';
import { AppLink } from '../ui/index.ts';
import { core } from './client.ts';

/** That a group or a person is on legal hold, by itself or through others, with the way there; else nothing. */
export function HeldSince({ kind, id }: { kind: HoldKind; id: string }) {
  const { t } = useTranslation();
  const holds = useQuery(core.retention.holdsOf.queryOptions({ input: { kind, id } }));
  const [since] = (holds.data ?? []).map(({ placedOn }) => placedOn).sort();
  if (since === undefined) return null;
  return (
    <span>
      <AppLink href="/settings/retention">
        {t('On legal hold since {{day}}', { day: formatDate(since) })}
      </AppLink>
    </span>
  );
}
