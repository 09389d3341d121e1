import {
  Ban,
  Ellipsis,
  FileInput,
  Hourglass,
  MailCheck,
  MessageCircle,
  PanelRight,
  Printer,
  RotateCcw,
  ShieldCheck,
  Trash2,
  UserCheck,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import { useNames } from '../../data/names.ts';
import { IconButton, Menu, type MenuEntry } from '../../ui/index.ts';
import { moveTo } from './candidate-moves.ts';

/** What can be done with one person on the board. */
export type CandidateAct =
  'open' | 'screen' | 'send' | 'returned' | 'explain' | 'enrol' | 'wait' | 'decline' | 'reopen' | 'remove';

interface CandidateMenuProps {
  groupId: string;
  candidate: Candidate;
  rule: ConsentRule;
  onAct: (act: CandidateAct, candidate: Candidate) => void;
}

/** Every move by keyboard or by one press, and what belongs to one person. */
export function CandidateMenu({ groupId, candidate, rule, onAct }: CandidateMenuProps) {
  const { t } = useTranslation();
  const names = useNames();
  const label = t('More for {{name}}', { name: names.display(candidate.person) });
  const { stage, missing } = candidate;
  const isOnTheWay = stage !== 'declined' && stage !== 'left';
  const lacksForm = missing.includes('consent') || missing.includes('assent');
  const icon = { 'aria-hidden': true } as const;
  const entries: (MenuEntry | false)[] = [
    { id: 'open', label: t('Open'), icon: <PanelRight {...icon} /> },
    moveTo(stage, 'screened', rule) === 'screen' && {
      id: 'screen',
      label: t('Talked with them today'),
      icon: <MessageCircle {...icon} />,
    },
    rule !== 'none' &&
      isOnTheWay &&
      lacksForm && { id: 'send', label: t('Forms sent today'), icon: <MailCheck {...icon} /> },
    rule !== 'none' &&
      isOnTheWay && { id: 'returned', label: t('A form came back…'), icon: <FileInput {...icon} /> },
    missing.includes('confidentiality') && {
      id: 'explain',
      label: t('Limits explained today'),
      icon: <ShieldCheck {...icon} />,
    },
    moveTo(stage, 'enrolled', rule) !== null && {
      id: 'enrol',
      label: t('Enrol…'),
      icon: <UserCheck {...icon} />,
      startsGroup: true,
    },
    moveTo(stage, 'waiting', rule) !== null && {
      id: 'wait',
      label: t('Put on the wait list'),
      icon: <Hourglass {...icon} />,
    },
    moveTo(stage, 'declined', rule) !== null && {
      id: 'decline',
      label: t('Decline…'),
      icon: <Ban {...icon} />,
    },
    moveTo(stage, 'referred', rule) !== null && {
      id: 'reopen',
      label: t('Take up again'),
      icon: <RotateCcw {...icon} />,
    },
    isOnTheWay && {
      id: 'print',
      label: t('Print the form'),
      icon: <Printer {...icon} />,
      startsGroup: true,
      href: `/print/group/${groupId}/consent?person=${candidate.person.id}`,
    },
    isOnTheWay && {
      id: 'invite',
      label: t('Print the invitation'),
      icon: <Printer {...icon} />,
      href: `/print/group/${groupId}/invitation?person=${candidate.person.id}`,
    },
    stage !== 'enrolled' &&
      stage !== 'left' && {
        id: 'remove',
        label: t('Was never meant: take off the board'),
        description: t('For a mistake; whoever does not fit is declined'),
        icon: <Trash2 {...icon} />,
        isDanger: true,
        startsGroup: true,
      },
  ];
  return (
    <Menu
      label={label}
      trigger={<IconButton size="small" label={label} icon={<Ellipsis aria-hidden="true" />} />}
      entries={entries.filter((entry) => entry !== false)}
      onAction={(id) => onAct(id as CandidateAct, candidate)}
    />
  );
}
