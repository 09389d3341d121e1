import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { EmptyState, LinkButton, Watermark } from '../../ui/index.ts';
import { RegisterPrint } from './RegisterPrint.tsx';
import { RosterPrint } from './RosterPrint.tsx';
import { SignInPrint } from './SignInPrint.tsx';
import styles from './print.module.css';

/** What can be put on paper: a group's register or roster, a session's sign-in sheet. `id` is the group or session. */
export function PrintScreen({ view, id }: { view: string; id: string }) {
  const { t } = useTranslation();
  const status = useQuery(core.workspace.status.queryOptions());
  return (
    <main className={styles.screen}>
      {view === 'register' && <RegisterPrint groupId={id} />}
      {view === 'roster' && <RosterPrint groupId={id} />}
      {view === 'sign-in' && <SignInPrint sessionId={id} />}
      {!['register', 'roster', 'sign-in'].includes(view) && (
        <EmptyState action={<LinkButton href="/">{t('Go to Today')}</LinkButton>}>
          {t('There is nothing at this address.')}
        </EmptyState>
      )}
      {status.data?.kind === 'practice' && <Watermark>{t('Practice: nothing here is real')}</Watermark>}
    </main>
  );
}
