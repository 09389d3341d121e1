import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { localDate } from '../../shared/contract/define.ts';
import type { LikelyDuplicate, PersonFields } from '../../shared/contract/people.ts';
import { core } from './client.ts';

type DuplicateReason = LikelyDuplicate['because'][number];
type Entered = Pick<
  PersonFields,
  'givenName' | 'familyName' | 'preferredName' | 'birthDate' | 'identifier' | 'phone' | 'email'
>;

const pause = 250; // milliseconds without typing

/**
 * People who may be the one being entered, the likeliest first, asked for when the typing pauses. Empty while there
 * is too little to compare. `exceptId` is the person being edited.
 */
export function useLikelyDuplicates(entered: Entered, exceptId: string | null): readonly LikelyDuplicate[] {
  const key = JSON.stringify({
    exceptId,
    givenName: entered.givenName.trim(),
    familyName: entered.familyName.trim(),
    preferredName: entered.preferredName.trim(),
    // a year that is still being typed is no birth date yet
    birthDate: localDate.safeParse(entered.birthDate).data ?? null,
    identifier: entered.identifier.trim(),
    phone: entered.phone.trim(),
    email: entered.email.trim(),
  });
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), pause);
    return () => clearTimeout(timer);
  }, [key]);
  const input = JSON.parse(settled) as Entered & { exceptId: string | null };
  const letters = `${input.givenName}${input.familyName}${input.preferredName}`.length;
  const found = useQuery({
    ...core.people.likelyDuplicates.queryOptions({ input }),
    enabled: letters >= 2 || input.identifier !== '',
    gcTime: 0,
    placeholderData: (before) => before,
  });
  return letters >= 2 || input.identifier !== '' ? (found.data ?? []) : [];
}

/** Why two records may be one person, in words. */
export function duplicateReasonName(reason: DuplicateReason, t: TFunction): string {
  switch (reason) {
    case 'same-identifier':
      return t('same identifier');
    case 'same-name':
      return t('same name');
    case 'similar-name':
      return t('similar name');
    case 'same-birth-date':
      return t('same birth date');
    case 'same-contact':
      return t('same phone or email');
  }
}
