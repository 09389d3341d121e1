import { useTranslation } from 'react-i18next';
import type { Signer } from './letter-signer.ts';

/** What is kept, where confidentiality ends, and that nobody has to: the same for everybody. */
export function ConsentTerms({ signer }: { signer: Signer }) {
  const { t } = useTranslation();
  const isParent = signer === 'parent';
  return (
    <>
      <section>
        <h2>{t('What we keep')}</h2>
        <p>
          {isParent
            ? t(
                'We note who came and write short notes about the work of the group. They are kept in an encrypted record. Notes about your child name no other child. You may ask what is kept about your child.',
              )
            : t(
                'We note who came and write short notes about the work of the group. They are kept in an encrypted record. Notes about you name no other member. You may ask what is kept about you.',
              )}
        </p>
      </section>
      <section>
        <h2>{t('What stays in the group, and what cannot')}</h2>
        <p>{t('The facilitators keep what is said in the group to themselves, with these limits:')}</p>
        <ul>
          <li>{t('when somebody is in danger of being harmed, or of harming themself or another;')}</li>
          <li>
            {t(
              'when there is reason to think that a child, or an adult who needs care, is abused or neglected;',
            )}
          </li>
          <li>{t('when a court orders it.')}</li>
        </ul>
        <p>
          {t(
            'Every member is asked to keep what they hear in the group to themselves. We ask for it; we cannot guarantee that everybody does.',
          )}
        </p>
      </section>
      <section>
        <h2>{t('Nobody has to')}</h2>
        <p>
          {isParent
            ? t(
                'Taking part is voluntary. You or your child may say no, and may stop at any time, without a reason and without losing any other help. A word to the facilitators is enough; so it is if you want to take this consent back, or have a question.',
              )
            : t(
                'Taking part is voluntary. You may say no, and may stop at any time, without a reason and without losing any other help. A word to the facilitators is enough; so it is if you want to take this consent back, or have a question.',
              )}
        </p>
      </section>
    </>
  );
}
