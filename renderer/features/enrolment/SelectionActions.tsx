import { FileInput, MailCheck, Printer, ShieldCheck, UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import { Button, LinkButton } from '../../ui/index.ts';
import { moveTo } from './candidate-moves.ts';
import { kindsToReceive } from './signers.ts';
import type { BoardChanges } from './use-board-changes.ts';

interface SelectionActionsProps {
  groupId: string;
  people: readonly Candidate[];
  rule: ConsentRule;
  changes: BoardChanges;
  onReceive: (people: readonly Candidate[]) => void;
  onEnrol: (people: readonly Candidate[]) => void;
  onDone: () => void;
}

/** What can be done with everybody chosen, each in one step. */
export function SelectionActions(props: SelectionActionsProps) {
  const { groupId, people, rule, changes, onReceive, onEnrol, onDone } = props;
  const { t } = useTranslation();
  const onTheWay = people.filter(({ stage }) => stage !== 'declined' && stage !== 'left');
  const enrollable = people.filter(({ stage }) => moveTo(stage, 'enrolled', rule) !== null);
  const chosen = onTheWay.map(({ person }) => `person=${person.id}`).join('&');
  return (
    <>
      {rule !== 'none' && (
        <Button
          size="small"
          icon={<MailCheck aria-hidden="true" />}
          isDisabled={onTheWay.length === 0}
          onPress={() => {
            changes.send(onTheWay);
            onDone();
          }}
        >
          {t('Forms sent today')}
        </Button>
      )}
      {rule !== 'none' && (
        <Button
          size="small"
          icon={<FileInput aria-hidden="true" />}
          isDisabled={!onTheWay.some((candidate) => kindsToReceive(candidate, rule).length > 0)}
          onPress={() => onReceive(onTheWay)}
        >
          {t('Forms came back today…')}
        </Button>
      )}
      <Button
        size="small"
        icon={<ShieldCheck aria-hidden="true" />}
        isDisabled={onTheWay.length === 0}
        onPress={() => {
          changes.explain(onTheWay);
          onDone();
        }}
      >
        {t('Limits explained today')}
      </Button>
      <Button
        size="small"
        icon={<UserCheck aria-hidden="true" />}
        isDisabled={enrollable.length === 0}
        onPress={() => onEnrol(enrollable)}
      >
        {t('Enrol…')}
      </Button>
      {onTheWay.length > 0 && (
        <LinkButton
          size="small"
          icon={<Printer aria-hidden="true" />}
          href={`/print/group/${groupId}/consent?${chosen}`}
        >
          {t('Print their forms')}
        </LinkButton>
      )}
    </>
  );
}
