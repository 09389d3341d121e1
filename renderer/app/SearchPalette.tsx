import { useQuery } from '@tanstack/react-query';
import {
  CalendarDays,
  Gauge,
  LibraryBig,
  type LucideIcon,
  MessageCircleQuestionMark,
  Network,
  SquareArrowRight,
  User,
  UserCog,
} from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../data/client.ts';
import { useNames } from '../data/names.ts';
import { DateText, Data, Dialog, joinClasses, useNavigate } from '../ui/index.ts';
import { findPlaces } from './found-places.ts';
import styles from './SearchPalette.module.css';

interface SearchPaletteProps {
  isOpen: boolean;
  onClose: () => void;
}

type HitKind = 'group' | 'person' | 'session' | 'facilitator' | 'activity' | 'measure' | 'question' | 'place';

interface Hit {
  kind: HitKind;
  /** Of a place its address. */
  id: string;
  title: string;
  detail: string;
  date: string | null;
}

const icons: Record<HitKind, LucideIcon> = {
  group: Network,
  person: User,
  session: CalendarDays,
  facilitator: UserCog,
  activity: LibraryBig,
  measure: Gauge,
  question: MessageCircleQuestionMark,
  place: SquareArrowRight,
};

const aPlace = { kind: 'place', detail: '', date: null } as const;

/** Search over everything, from anywhere: type, arrow down, Enter. */
export function SearchPalette({ isOpen, onClose }: SearchPaletteProps) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('Search')} isDismissable>
      <Palette onClose={onClose} />
    </Dialog>
  );
}

function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const names = useNames();
  const listId = useId();
  const [text, setText] = useState('');
  const [place, setPlace] = useState(0);
  const wanted = text.trim();
  const found = useQuery({
    ...core.search.find.queryOptions({ input: { text: wanted } }),
    enabled: wanted !== '',
    placeholderData: (before) => before,
  });
  // With names hidden a search must not say who is behind a pseudonym.
  const hits: Hit[] =
    wanted === '' || !found.data
      ? []
      : [
          ...found.data.filter((hit) => !names.isHidden || hit.kind !== 'person'),
          ...findPlaces(wanted, t).map(({ href, title }) => ({ ...aPlace, id: href, title })),
        ];
  const current = hits[Math.min(place, hits.length - 1)];
  const kinds = {
    group: t('Group'),
    person: t('Person'),
    session: t('Session'),
    facilitator: t('Facilitator'),
    activity: t('Activity'),
    measure: t('Measure'),
    question: t('Question of one’s own'),
    place: t('Place in Mezzo'),
  };

  function titleOf({ kind, title }: Hit): ReactNode {
    if (kind === 'place') return title;
    return title ? <Data>{title}</Data> : t('Session');
  }

  function open(hit: Hit): void {
    onClose();
    navigate(addressOf(hit));
  }

  return (
    <div className={styles.palette}>
      <input
        className={styles.input}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
        aria-label={t('Search groups, people, sessions and activities')}
        placeholder={t('Search groups, people, sessions and activities')}
        value={text}
        autoFocus
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          setPlace(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setPlace(Math.min(place + 1, hits.length - 1));
          else if (event.key === 'ArrowUp') setPlace(Math.max(place - 1, 0));
          else if (event.key === 'Enter' && current) open(current);
          else return;
          event.preventDefault();
        }}
      />
      <p role="status" className="visually-hidden">
        {wanted !== '' && found.isSuccess ? t('{{count}} found', { count: hits.length }) : ''}
      </p>
      <ul id={listId} role="listbox" aria-label={t('Found')} className={styles.hits}>
        {hits.map((hit) => {
          const Icon = icons[hit.kind];
          return (
            <li
              key={hit.id}
              id={`${listId}-${hit.id}`}
              role="option"
              aria-selected={hit === current}
              className={joinClasses(styles.hit, hit === current && styles.current)}
              onMouseMove={() => setPlace(hits.indexOf(hit))}
              onClick={() => open(hit)}
            >
              <Icon aria-hidden="true" />
              <span className={styles.words}>
                <span className={styles.title}>{titleOf(hit)}</span>
                <span className={styles.detail}>
                  {kinds[hit.kind]}
                  {hit.date !== null && (
                    <>
                      {' · '}
                      <DateText date={hit.date} />
                    </>
                  )}
                  {hit.detail !== '' && (
                    <>
                      {' · '}
                      <Data>{hit.detail}</Data>
                    </>
                  )}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {wanted === '' && <p className={styles.hint}>{t('Accents and capital letters do not matter.')}</p>}
      {wanted !== '' && found.isSuccess && hits.length === 0 && (
        <p className={styles.hint}>{t('Nothing was found. Try fewer letters, or another word.')}</p>
      )}
    </div>
  );
}

function addressOf(hit: Pick<Hit, 'kind' | 'id'>): string {
  switch (hit.kind) {
    case 'group':
      return `/groups/${hit.id}`;
    case 'person':
      return `/people/${hit.id}`;
    case 'session':
      return `/sessions/${hit.id}`;
    case 'facilitator':
      return '/settings/facilitators';
    case 'activity':
      return `/activities/${hit.id}`;
    case 'measure':
      return `/measures/${hit.id}`;
    case 'question':
      return `/reports/questions/${hit.id}`;
    case 'place':
      return hit.id;
  }
}
