import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Composition } from '../../../shared/contract/enrolment.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { Card, Data } from '../../ui/index.ts';
import styles from './enrolment.module.css';
import { useNames } from '../../data/names.ts';

interface CompositionCardProps {
  composition: { enrolled: Composition; withComing: Composition };
  capacity: number | null;
  nameOf: (personId: string) => string;
}

/** How the group is made up, or would be: at a glance, nothing of it a rule. */
export function CompositionCard({ composition, capacity, nameOf }: CompositionCardProps) {
  const { t } = useTranslation();
  const hasComing = composition.withComing.size > composition.enrolled.size;
  const [isWithComing, setWithComing] = useState(composition.enrolled.size === 0);
  const shown = isWithComing && hasComing ? composition.withComing : composition.enrolled;
  return (
    <Card
      title={t('Composition')}
      aside={
        hasComing && (
          <ToggleButtonGroup
            aria-label={t('Of whom')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[isWithComing ? 'coming' : 'enrolled']}
            onSelectionChange={(keys) => setWithComing(keys.has('coming'))}
            className={styles.switch ?? ''}
          >
            <ToggleButton id="enrolled" className={styles.switchButton ?? ''}>
              {t('Enrolled')}
            </ToggleButton>
            <ToggleButton id="coming" className={styles.switchButton ?? ''}>
              {t('With those on the way')}
            </ToggleButton>
          </ToggleButtonGroup>
        )
      }
    >
      <dl className={styles.facts}>
        <Size composition={shown} capacity={capacity} />
        <Counts
          label={t('Grades')}
          counts={shown.grades.map(({ grade, count }) => ({
            word: grade === '' ? '' : t('grade {{grade}}', { grade }),
            count,
          }))}
        />
        <Counts
          label={t('Ages')}
          counts={[
            ...shown.ages.map(({ age, count }) => ({
              word: t('age {{age}}', { age: formatNumber(age) }),
              count,
            })),
            ...(shown.ageUnknown > 0 ? [{ word: '', count: shown.ageUnknown }] : []),
          ]}
        />
        <Counts
          label={t('Pronouns')}
          counts={shown.pronouns.map(({ pronouns, count }) => ({ word: pronouns, count }))}
        />
        <Pairs composition={shown} nameOf={nameOf} />
      </dl>
    </Card>
  );
}

function Size({ composition, capacity }: { composition: Composition; capacity: number | null }) {
  const { t } = useTranslation();
  const { size, usualSize } = composition;
  return (
    <div>
      <dt>{t('Size')}</dt>
      <dd>
        <span data-over={(capacity !== null && size > capacity) || undefined} className={styles.size}>
          {capacity === null
            ? t('{{count}} people', { count: size })
            : t('{{count}} people, planned for {{capacity}}', { count: size, capacity })}
        </span>
        {capacity !== null && size > capacity && (
          <span className={styles.hint}>{t('More than planned: allowed, a capacity is a reminder.')}</span>
        )}
        {usualSize && (
          <span className={styles.hint}>
            {t('Usual at this age, as a hint: {{least}} to {{most}}', usualSize)}
          </span>
        )}
      </dd>
    </div>
  );
}

/** What there is and how often; an empty word is what is not known. */
function Counts({ label, counts }: { label: string; counts: readonly { word: string; count: number }[] }) {
  const { t } = useTranslation();
  if (counts.every(({ word }) => word === '')) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd className={styles.counts}>
        {counts.map(({ word, count }) => (
          <span key={word} className={styles.countOf}>
            {word === '' ? <span className={styles.hint}>{t('not known')}</span> : <Data>{word}</Data>}
            <b>{count}</b>
          </span>
        ))}
      </dd>
    </div>
  );
}

function Pairs({ composition, nameOf }: Pick<CompositionCardProps, 'nameOf'> & { composition: Composition }) {
  const { t } = useTranslation();
  const names = useNames();
  const { keptApart, perhapsRelated, sharedClasses } = composition;
  const pair = (one: { firstId: string; secondId: string }) =>
    t('{{first}} and {{second}}', { first: nameOf(one.firstId), second: nameOf(one.secondId) });
  return (
    <>
      {keptApart.length > 0 && (
        <div data-hue="rose">
          <dt>{t('Not to be placed together')}</dt>
          <dd>
            {keptApart.map((one) => (
              <span key={`${one.firstId} ${one.secondId}`} className={styles.pair}>
                <Data>{pair(one)}</Data>
                {!names.isHidden && one.reason !== '' && <Data className={styles.hint}>{one.reason}</Data>}
              </span>
            ))}
          </dd>
        </div>
      )}
      {perhapsRelated.length > 0 && (
        <div>
          <dt>{t('Perhaps related')}</dt>
          <dd>
            {perhapsRelated.map((one) => (
              <span key={`${one.firstId} ${one.secondId}`} className={styles.pair}>
                <Data>{pair(one)}</Data>
                <span className={styles.hint}>
                  {one.because === 'guardian' ? t('the same guardian') : t('the same family name')}
                </span>
              </span>
            ))}
          </dd>
        </div>
      )}
      {sharedClasses.length > 0 && <SharedClasses sharedClasses={sharedClasses} nameOf={nameOf} />}
    </>
  );
}

/** Who sits together in which classes: a line for each set of people, the largest first. */
function SharedClasses({
  sharedClasses,
  nameOf,
}: Pick<Composition, 'sharedClasses'> & Pick<CompositionCardProps, 'nameOf'>) {
  const { t } = useTranslation();
  const together = Map.groupBy(sharedClasses, ({ personIds }) => personIds.join());
  return (
    <div className={styles.wide}>
      <dt>{t('Classes they have together')}</dt>
      <dd>
        {[...together.values()].map((classes) => (
          <span key={classes[0]!.personIds.join()} className={styles.pair}>
            <Data>{formatList(classes[0]!.personIds.map(nameOf))}</Data>
            <Data className={styles.hint}>
              {classes.map(({ course, teacher }) => [course, teacher].filter(Boolean).join(', ')).join(' · ')}
            </Data>
          </span>
        ))}
      </dd>
    </div>
  );
}
