import { FileCheck, UserPlus } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import { consentRuleWords } from '../../data/consent-words.ts';
import { Button, FilterChips, LinkButton } from '../../ui/index.ts';
import type { OpenDialog } from './BoardDialogs.tsx';
import { useBoardPreferences } from './board-preferences.ts';
import { hasExpiringForm, lacksForm } from './candidate-moves.ts';
import styles from './enrolment.module.css';
import type { UsedBoardFilter } from './use-board-filter.ts';

interface BoardHeadProps {
  groupId: string;
  candidates: readonly Candidate[];
  rule: ConsentRule;
  filter: UsedBoardFilter;
  onOpen: (dialog: OpenDialog) => void;
}

/** How to look at the people before the group, whom to show, and the way in. */
export function BoardHead({ groupId, candidates, rule, filter, onOpen }: BoardHeadProps) {
  const { t } = useTranslation();
  const { view, setView } = useBoardPreferences();
  const missing = candidates.filter(lacksForm).length;
  const expiring = candidates.filter(hasExpiringForm).length;
  const chips = [
    { value: 'missing', label: t('Members without a form'), count: missing },
    { value: 'expiring', label: t('Runs out soon'), count: expiring },
  ].filter(({ value, count }) => count > 0 || filter.chosen.includes(value));
  return (
    <div className={styles.head}>
      <ToggleButtonGroup
        aria-label={t('View')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={(keys) => setView(keys.has('table') ? 'table' : 'board')}
        className={styles.switch ?? ''}
      >
        <ToggleButton id="board" className={styles.switchButton ?? ''}>
          {t('Board')}
        </ToggleButton>
        <ToggleButton id="table" className={styles.switchButton ?? ''}>
          {t('Table')}
        </ToggleButton>
      </ToggleButtonGroup>
      {chips.length > 0 && (
        <FilterChips
          label={t('Show only')}
          options={chips}
          value={filter.chosen}
          onChange={filter.setChosen}
        />
      )}
      <div className={styles.tools}>
        <Button
          kind="quiet"
          icon={<FileCheck aria-hidden="true" />}
          aria-label={t('Forms that this group asks for: {{forms}}', {
            forms: consentRuleWords(rule, t).name,
          })}
          onPress={() => onOpen({ kind: 'rule' })}
        >
          {t('Asks for: {{forms}}', { forms: consentRuleWords(rule, t).name.toLocaleLowerCase() })}
        </Button>
        {candidates.length > 0 && (
          <LinkButton href={`/print/group/${groupId}/invitation`}>{t('Print letters')}</LinkButton>
        )}
        <Button
          kind="primary"
          icon={<UserPlus aria-hidden="true" />}
          onPress={() => onOpen({ kind: 'refer' })}
        >
          {t('Refer people')}
        </Button>
      </div>
    </div>
  );
}
