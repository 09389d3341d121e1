import { Check, Info, ListPlus, Minus } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivitySummary, Situation } from '../../../shared/contract/activities.ts';
import { type Fit, type FitReason } from '../../../shared/domain/activity-fit.ts';
import { categoryHue, categoryName } from '../../data/activity-words.ts';
import { AppLink, Button, Data, joinClasses, Pill } from '../../ui/index.ts';
import { FavouriteButton } from './FavouriteButton.tsx';
import styles from './fit.module.css';
import { reasonWords } from './fit-words.ts';
import { useAddToAgenda } from './use-add-to-agenda.ts';

interface FitRowProps {
  fit: Fit<ActivitySummary>;
  known: Situation | null;
  onAdded: () => void;
}

/** One suggestion: what it is, why it fits and what speaks against it, and the way onto the agenda. */
export const FitRow = memo(function FitRow({
  fit: { activity, fits, pro, contra, notes },
  known,
  onAdded,
}: FitRowProps) {
  const { t } = useTranslation();
  const add = useAddToAgenda(known, onAdded);
  // Without a group nothing is new to it.
  const reasons = known === null ? pro.filter(({ code }) => code !== 'new-here') : pro;
  return (
    <li className={joinClasses(styles.suggestion, !fits && styles.misfit)}>
      <div className={styles.suggestionHead}>
        <h3 className={styles.suggestionName}>
          <AppLink href={`/activities/${activity.id}`}>
            <Data>{activity.name}</Data>
          </AppLink>
        </h3>
        <Pill hue={categoryHue[activity.category]}>{categoryName(activity.category, t)}</Pill>
        <span className={styles.acts}>
          <FavouriteButton activity={activity} />
          {known !== null && known.sessionId !== null && (
            <Button
              size="small"
              icon={<ListPlus aria-hidden="true" />}
              isPending={add.isPending}
              aria-label={t('Add to the agenda: {{name}}', { name: activity.name })}
              onPress={() => add.mutate(activity)}
            >
              {t('Add to the agenda')}
            </Button>
          )}
        </span>
      </div>
      <p className={styles.purpose}>
        <Data>{activity.purpose}</Data>
      </p>
      <ul className={styles.reasons}>
        {contra.map((reason) => (
          <Reason key={reason.code} kind="contra" reason={reason} />
        ))}
        {reasons.map((reason) => (
          <Reason key={reason.code} kind="pro" reason={reason} />
        ))}
        {notes.map((reason) => (
          <Reason key={reason.code} kind="note" reason={reason} />
        ))}
      </ul>
    </li>
  );
});

const marks = { pro: Check, contra: Minus, note: Info } as const;

function Reason({ kind, reason }: { kind: 'pro' | 'contra' | 'note'; reason: FitReason }) {
  const { t } = useTranslation();
  const Mark = marks[kind];
  return (
    <li className={joinClasses(styles.reason, styles[kind])}>
      <Mark aria-hidden="true" />
      {kind === 'contra' && <span className="visually-hidden">{t('Against it:')} </span>}
      {kind === 'pro' && <span className="visually-hidden">{t('For it:')} </span>}
      {reason.code === 'materials-missing' || reason.code === 'materials-needed' ? (
        <Data>{reasonWords(reason, t)}</Data>
      ) : (
        <span>{reasonWords(reason, t)}</span>
      )}
    </li>
  );
}
