import { Ellipsis, FileDown, Pencil, Printer, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { client } from '../../data/client.ts';
import { downloadCsv } from '../../data/download.ts';
import { useChange } from '../../data/query.ts';
import { askedWords } from '../../data/sociometry-words.ts';
import {
  AppLink,
  Button,
  Data,
  DateText,
  IconButton,
  LinkButton,
  Menu,
  useNavigate,
} from '../../ui/index.ts';
import { roundsAddress } from './addresses.ts';
import styles from './sociometry.module.css';

/** What was asked, when and of whom, and what can be done with the round. */
export function RoundHead({ details: { round } }: { details: RoundDetails }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, groupId } = round;
  const answered = round.members.filter(({ hasAnswered }) => hasAnswered).length;
  const trash = useChange(() => client.sociometry.trash({ id }), {
    message: () => t('The round is in the trash, with its answers.'),
    onSuccess: () => navigate(roundsAddress(groupId)),
  });
  const exportRound = useChange(() => client.sociometry.export({ groupId, roundId: id }), {
    onSuccess: downloadCsv,
  });
  return (
    <header className={styles.head}>
      <div className={styles.headWords}>
        <AppLink href={roundsAddress(groupId)}>{t('All rounds')}</AppLink>
        <h2 className={styles.criterion}>
          <Data>{round.criterion}</Data>
        </h2>
        <p className={styles.facts}>
          <span>
            <DateText date={round.takenOn} format="long" />
          </span>
          {round.sessionNumber !== null && (
            <span>{t('after session {{number}}', { number: round.sessionNumber })}</span>
          )}
          <span>
            {t('{{answered}} of {{members}} answered', { answered, members: round.members.length })}
          </span>
          <span>{askedWords(round, t)}</span>
        </p>
        {round.remarks !== '' && (
          <p className={styles.remarks}>
            <Data>{round.remarks}</Data>
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <Menu
          label={t('Print the round')}
          trigger={<Button icon={<Printer aria-hidden="true" />}>{t('Print the round')}</Button>}
          entries={[
            {
              id: 'form',
              label: t('Forms for the members'),
              description: t('A sheet for each, to be answered on paper'),
              href: `/print/round/${id}/form`,
            },
            {
              id: 'sociogram',
              label: t('Sociogram'),
              description: t('The picture on a page, with its words and figures'),
              href: `/print/round/${id}/sociogram`,
            },
          ]}
          onAction={() => {}}
        />
        <LinkButton icon={<Pencil aria-hidden="true" />} href={roundsAddress(groupId, `${id}/edit`)}>
          {t('Edit the round')}
        </LinkButton>
        <Menu
          label={t('More for this round')}
          trigger={<IconButton label={t('More for this round')} icon={<Ellipsis aria-hidden="true" />} />}
          entries={[
            { id: 'export', label: t('Export as CSV'), icon: <FileDown aria-hidden="true" /> },
            {
              id: 'trash',
              label: t('Move to trash'),
              icon: <Trash2 aria-hidden="true" />,
              isDanger: true,
              startsGroup: true,
            },
          ]}
          onAction={(action) => {
            if (action === 'export') exportRound.mutate();
            if (action === 'trash') trash.mutate();
          }}
        />
      </div>
    </header>
  );
}
