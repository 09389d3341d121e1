import type { TFunction } from 'i18next';
import type {
  RetentionEntry,
  RetentionKind,
  RetentionPolicyFields,
  ServiceBasis,
} from '../../shared/contract/retention.ts';

export function retentionKindName(kind: RetentionKind, t: TFunction): string {
  switch (kind) {
    case 'group':
      return t('Group');
    case 'person':
      return t('Person');
    case 'session':
      return t('Session');
    case 'incident':
      return t('Incident');
    case 'round':
      return t('Sociometric round');
    case 'note':
      return t('Note');
    case 'private-note':
      return t('Private note');
  }
}

/** What the last service was told by. */
export function basisWords(basis: ServiceBasis, t: TFunction): string {
  switch (basis) {
    case 'attended':
      return t('last session attended');
    case 'held':
      return t('day of the session');
    case 'left':
      return t('left on that day');
    case 'ended':
      return t('end of the group');
    case 'noted':
      return t('no service noted: last change of the record');
  }
}

/** What the due date rests on, and what is missing for it. */
export function restsOnWords(
  { restsOn, birthDatesMissing, kind }: Pick<RetentionEntry, 'restsOn' | 'birthDatesMissing' | 'kind'>,
  t: TFunction,
): { rule: string; missing: string | null } {
  return {
    rule: restsOn === 'service' ? t('years after the last service') : t('years after coming of age'),
    missing:
      birthDatesMissing === 0
        ? null
        : kind === 'person'
          ? t('birth date missing')
          : t('{{count}} birth dates missing', { count: birthDatesMissing }),
  };
}

/** The policy in one or two sentences. */
export function policyWords(policy: RetentionPolicyFields, t: TFunction): string[] {
  const { yearsAfterService, yearsAfterMajority, majorityAge } = policy;
  return [
    t('Records are kept for {{count}} years after the last service.', { count: yearsAfterService }),
    yearsAfterMajority === null
      ? t('Of children they are kept no longer than of others.')
      : t(
          'Of whoever was a minor when the service began, at least for {{count}} years after coming of age at {{age}}.',
          { count: yearsAfterMajority, age: majorityAge },
        ),
    lastServiceWords(policy, t),
  ];
}

function lastServiceWords({ lastService }: RetentionPolicyFields, t: TFunction): string {
  switch (lastService) {
    case 'attended':
      return t('The last service is the last session that was attended.');
    case 'left':
      return t('The last service is the day on which a member left.');
    case 'ended':
      return t('The last service is the end of the group.');
  }
}
