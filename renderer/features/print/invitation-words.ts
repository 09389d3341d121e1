import type { TFunction } from 'i18next';
import type { Signer } from './letter-signer.ts';

/** The first paragraph of an invitation, for a group that is to begin or one that meets already. */
export function invitationWords(signer: Signer, hasBegun: boolean, t: TFunction): string {
  if (signer === 'parent')
    return hasBegun
      ? t(
          'A small group of ours has begun, and we thought of your child for a place in it. In the group people do things with each other, talk, and find out what helps. Newcomers can still join. We would be glad if your child came.',
        )
      : t(
          'We are getting a small group together and thought of your child. In it people do things with each other, talk, and find out what helps. We would be glad if your child came.',
        );
  return hasBegun
    ? t(
        'A small group of ours has begun, and we thought of you for a place in it. In the group people do things with each other, talk, and find out what helps. Newcomers can still join. We would be glad if you came.',
      )
    : t(
        'We are getting a small group together and thought of you. In it people do things with each other, talk, and find out what helps. We would be glad if you came.',
      );
}
