import { memo, type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/attendance.ts';
import { markWords } from '../../data/attendance-words.ts';
import { useMarking } from '../../data/marking.ts';
import { useNames } from '../../data/names.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { Button, EmptyState, SearchField, SelectField } from '../../ui/index.ts';
import styles from './Register.module.css';
import { RegisterGrid } from './RegisterGrid.tsx';
import { RegisterNotes } from './RegisterNotes.tsx';
import { useRegisterPreferences } from './register-preferences.ts';
import { asPerson, orderMembers } from './shown-members.ts';

interface RegisterViewProps {
  groupId: string;
  register: Register;
  /** Before and after the filter, in the one line above the register. */
  viewSwitch: ReactNode;
  actions: ReactNode;
}

/** The register with what chooses and orders its rows. */
export function RegisterView({ groupId, register, viewSwitch, actions }: RegisterViewProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { date: today } = useWallClock();
  const { order } = useRegisterPreferences();
  const [filter, setFilter] = useState('');
  // The notes can wait until the keys pause; the marks cannot.
  const settled = useDeferredValue(register);

  const memberOf = useMemo(
    () => new Map(register.members.map((member) => [member.personId, member])),
    [register.members],
  );
  const marking = useMarking(groupId, ({ personId, mark }) => {
    const member = memberOf.get(personId);
    return t('{{name}}: {{mark}}', {
      name: member ? names.display(asPerson(member)) : '',
      mark: mark ? markWords(mark, t) : t('Not recorded'),
    });
  });

  // The order is settled when it is asked for, not with each mark: rows must not jump under the hand.
  const roster = register.members.map((member) => member.personId).join(' ');
  const shownIds = useMemo(
    () => orderMembers(register.members, filter, order, names),
    // oxlint-disable-next-line react/exhaustive-deps -- roster stands for the members: only who is there counts
    [roster, filter, order, names.isHidden],
  );
  const shown = shownIds.flatMap((id) => memberOf.get(id) ?? []);

  return (
    <div className={styles.view}>
      <div className={styles.toolbar}>
        {viewSwitch}
        <RegisterTools filter={filter} onFilter={setFilter} />
        {actions}
      </div>
      {shown.length === 0 ? (
        <EmptyState action={<Button onPress={() => setFilter('')}>{t('Clear the filter')}</Button>}>
          {t('Nobody in this group matches “{{filter}}”.', { filter })}
        </EmptyState>
      ) : (
        <RegisterGrid groupId={groupId} register={register} members={shown} today={today} marking={marking} />
      )}
      <RegisterNotes register={settled} />
    </div>
  );
}

/** What chooses and orders the rows. Memoized: a mark draws the register, not the fields above it. */
const RegisterTools = memo(function RegisterTools({
  filter,
  onFilter,
}: {
  filter: string;
  onFilter: (filter: string) => void;
}) {
  const { t } = useTranslation();
  const { order, setOrder } = useRegisterPreferences();
  return (
    <>
      <div className={styles.filter}>
        <SearchField label={t('Find a member')} value={filter} onChange={onFilter} />
      </div>
      <SelectField
        label={t('Sort by')}
        hideLabel
        value={order}
        onChange={(next) => setOrder(next === 'attendance' ? 'attendance' : 'name')}
        options={[
          { value: 'name', label: t('By name') },
          { value: 'attendance', label: t('By attendance, lowest first') },
        ]}
      />
    </>
  );
});
