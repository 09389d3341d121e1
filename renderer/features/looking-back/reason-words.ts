import type { TFunction } from 'i18next';
import type { StageReason } from '../../../shared/domain/stage-suggestion.ts';
import { signWords } from '../../data/stage-words.ts';

/** Why a stage is suggested, in a sentence with the figures that it rests on. */
export function reasonWords({ kind, figures, sign }: StageReason, t: TFunction): string {
  const figure = (name: string) => figures[name] ?? 0;
  switch (kind) {
    case 'just-begun':
      return t('The group has met {{count}} times.', { count: figure('held') });
    case 'turnover':
      return t(
        'People come and go: {{joined}} joined and {{gone}} left, of {{members}}. That keeps a group early.',
        {
          joined: figure('joined'),
          gone: figure('gone'),
          members: figure('members'),
        },
      );
    case 'facilitator-carries':
      return t('The facilitators carry the talk: {{own}} of {{acts}} acts.', {
        own: figure('facilitatorActs'),
        acts: figure('acts'),
      });
    case 'members-carry':
      return t('Members carry the talk: {{own}} of {{acts}} acts are the facilitators’.', {
        own: figure('facilitatorActs'),
        acts: figure('acts'),
      });
    case 'members-to-members':
      return t('Members speak to each other: {{own}} of their {{acts}} acts.', {
        own: figure('memberToMember'),
        acts: figure('memberActs'),
      });
    case 'incidents':
      return t('{{count}} incidents were noted.', { count: figure('incidents') });
    case 'norms-broken':
      return t('Norms were broken {{broken}} times, kept {{kept}} times.', {
        broken: figure('normsBroken'),
        kept: figure('normsKept'),
      });
    case 'norms-kept':
      return t('Norms were kept {{kept}} times, broken {{broken}} times.', {
        broken: figure('normsBroken'),
        kept: figure('normsKept'),
      });
    case 'attendance-low':
    case 'attendance-high':
      return t('Attendance: {{attended}} of {{recorded}}.', {
        attended: figure('attended'),
        recorded: figure('recorded'),
      });
    case 'end-near':
      return figure('left') === 0
        ? t('This is the last session.')
        : t('{{count}} sessions are left.', { count: figure('left') });
    case 'sign':
      return sign === null ? '' : t('Seen: {{sign}}', { sign: signWords(sign, t) });
  }
}
