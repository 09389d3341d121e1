import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roleKinds, rolesByKind } from '../../../../shared/domain/group-roles.ts';
import { therapeuticFactors } from '../../../../shared/domain/therapeutic-factors.ts';
import { core } from '../../../data/client.ts';
import { factorWords, roleKindWords, roleWords } from '../../../data/observation-words.ts';
import { Data } from '../../../ui/index.ts';
import { LiveButton } from '../LiveButton.tsx';
import styles from './capture.module.css';
import type { Capture, PendingTag } from './use-capture.ts';

interface TagBarProps {
  /** The one that waits for whom it is about. */
  waiting: PendingTag | null;
  onChoose: Capture['chooseTag'];
}

/** What can be said of a member or the group in one more tap: own tags, roles, what helps. */
export const TagBar = memo(function TagBar({ waiting, onChoose }: TagBarProps) {
  const { t } = useTranslation();
  const own = useQuery(core.tags.list.queryOptions()).data ?? [];
  const [open, setOpen] = useState<'roles' | 'factors' | null>(null);
  const toggle = (list: 'roles' | 'factors') => setOpen((before) => (before === list ? null : list));
  const chip = (tag: PendingTag, meaning?: string) => (
    <button
      key={`${tag.kind} ${tag.code}`}
      type="button"
      className={styles.tag}
      title={meaning}
      aria-pressed={waiting?.code === tag.code && waiting.kind === tag.kind}
      onClick={() => {
        // The list lies over the table: whom the tag is about is tapped there.
        setOpen(null);
        onChoose(tag);
      }}
    >
      {tag.kind === 'tag' ? <Data>{tag.name}</Data> : tag.name}
    </button>
  );
  return (
    <div className={styles.tagBar} role="group" aria-label={t('Tags')}>
      {own.map(({ id, name }) => chip({ kind: 'tag', code: id, name }))}
      <LiveButton kind="quiet" aria-expanded={open === 'roles'} onPress={() => toggle('roles')}>
        {t('Roles')}
      </LiveButton>
      <LiveButton kind="quiet" aria-expanded={open === 'factors'} onPress={() => toggle('factors')}>
        {t('What helps')}
      </LiveButton>
      {open !== null && (
        <div className={styles.lists}>
          {open === 'roles' ? (
            roleKinds.map((kind) => (
              <div key={kind} className={styles.tagList}>
                <h3>{roleKindWords(kind, t).name}</h3>
                {rolesByKind[kind].map((role) => {
                  const { name, meaning } = roleWords(role, t);
                  return chip({ kind: 'role', code: role, name }, meaning);
                })}
              </div>
            ))
          ) : (
            <div className={styles.tagList}>
              {therapeuticFactors.map((factor) => {
                const { name, meaning } = factorWords(factor, t);
                return chip({ kind: 'factor', code: factor, name }, meaning);
              })}
            </div>
          )}
        </div>
      )}
    </div>
  );
});
