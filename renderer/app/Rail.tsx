import { useQuery } from '@tanstack/react-query';
import {
  CalendarCheck,
  CalendarDays,
  ChartColumn,
  Eye,
  EyeOff,
  KeyRound,
  LibraryBig,
  Lock,
  type LucideIcon,
  Network,
  Search,
  Settings,
  Undo2,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { WorkspaceStatus } from '../../shared/contract/workspace.ts';
import { client, core } from '../data/client.ts';
import { useChange } from '../data/query.ts';
import { useSettings } from '../data/settings.ts';
import { AppLink, joinClasses, Kbd, Mark } from '../ui/index.ts';
import type { Commands } from './commands.ts';
import styles from './Rail.module.css';

interface RailProps {
  status: WorkspaceStatus;
  commands: Commands;
}

/** The places on the left, and what is always in reach below them. */
export function Rail({ status, commands }: RailProps) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const needs = useQuery(core.today.read.queryOptions()).data?.needs.length ?? 0;
  const { namesHidden } = useSettings();
  const hideNames = useChange(client.settings.update);

  const places: { href: string; label: string; icon: LucideIcon; badge?: number }[] = [
    { href: '/', label: t('Today'), icon: CalendarCheck, badge: needs },
    { href: '/calendar', label: t('Calendar'), icon: CalendarDays },
    { href: '/groups', label: t('Groups'), icon: Network },
    { href: '/people', label: t('People'), icon: Users },
    { href: '/activities', label: t('Activities'), icon: LibraryBig },
    { href: '/reports', label: t('Reports'), icon: ChartColumn },
  ];
  const isAt = (href: string) =>
    href === '/'
      ? path === '/'
      : path.startsWith(href) ||
        (href === '/groups' && path.startsWith('/sessions')) ||
        (href === '/activities' && /^\/(curricula|agenda-templates|measures)/.test(path));

  return (
    <nav className={styles.rail} aria-label={t('Places')}>
      <AppLink href="/" className={styles.brand}>
        <Mark />
        <span translate="no">Mezzo</span>
      </AppLink>
      <ul className={styles.places}>
        {places.map(({ href, label, icon: Icon, badge }) => (
          <li key={href}>
            <AppLink
              href={href}
              className={styles.place}
              title={label}
              aria-current={isAt(href) ? 'page' : undefined}
            >
              <Icon aria-hidden="true" />
              <span className={styles.label}>{label}</span>
              {badge ? (
                <span className={styles.badge}>
                  <span aria-hidden="true">{badge}</span>
                  <span className="visually-hidden">{t('{{count}} things need you', { count: badge })}</span>
                </span>
              ) : null}
            </AppLink>
          </li>
        ))}
      </ul>
      <ul className={joinClasses(styles.places, styles.always)}>
        <li>
          <RailButton icon={Search} label={t('Search')} keys="Mod+K" onPress={commands.search} />
        </li>
        <li>
          <RailButton icon={Undo2} label={t('Undo')} keys="Mod+Z" onPress={commands.undo} />
        </li>
        <li>
          <RailButton
            icon={namesHidden ? EyeOff : Eye}
            label={t('Hide names')}
            isPressed={namesHidden}
            onPress={() => hideNames.mutate({ namesHidden: !namesHidden })}
          />
        </li>
        <li>
          <AppLink
            href="/private-notes"
            className={styles.place}
            title={t('Private notes')}
            aria-current={isAt('/private-notes') ? 'page' : undefined}
          >
            <KeyRound aria-hidden="true" />
            <span className={styles.label}>{t('Private notes')}</span>
          </AppLink>
        </li>
        <li>
          <AppLink
            href="/settings/general"
            className={styles.place}
            title={t('Settings')}
            aria-current={isAt('/settings') ? 'page' : undefined}
          >
            <Settings aria-hidden="true" />
            <span className={styles.label}>{t('Settings')}</span>
          </AppLink>
        </li>
        <li>
          <RailButton
            icon={Lock}
            label={status.kind === 'practice' ? t('Leave practice') : t('Lock')}
            keys={status.kind === 'practice' ? undefined : 'Mod+L'}
            onPress={commands.lock}
          />
        </li>
      </ul>
    </nav>
  );
}

interface RailButtonProps {
  icon: LucideIcon;
  label: string;
  keys?: string;
  isPressed?: boolean;
  onPress: () => void;
}

function RailButton({ icon: Icon, label, keys, isPressed, onPress }: RailButtonProps) {
  return (
    <button type="button" className={styles.place} title={label} aria-pressed={isPressed} onClick={onPress}>
      <Icon aria-hidden="true" />
      <span className={styles.label}>{label}</span>
      {isPressed !== undefined && <span className={styles.switch} aria-hidden="true" />}
      {keys !== undefined && (
        <span className={styles.keys} aria-hidden="true">
          <Kbd keys={keys} />
        </span>
      )}
    </button>
  );
}
