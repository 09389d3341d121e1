import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../../shared/contract/activities.ts';
import { groupStages, vinterDimensions } from '../../../shared/domain/activity-fields.ts';
import {
  ageNames,
  caselName,
  disclosureWords,
  levelName,
  literacyName,
  minutesRange,
  onlineName,
  peopleRange,
  ratingWords,
  spaceName,
  stageWords,
  touchName,
  vinterWords,
} from '../../data/activity-words.ts';
import { formatList } from '../../i18n/format.ts';
import { Card, Data, joinClasses, Term } from '../../ui/index.ts';
import styles from './activity.module.css';

/** What an activity needs and asks, at a glance. */
export function ActivityFacts({ activity }: { activity: Activity }) {
  const { t } = useTranslation();
  const disclosure = disclosureWords(activity.disclosure, t);
  const stages = activity.stages.length === groupStages.length ? [] : activity.stages;
  return (
    <div className={styles.column}>
      <Card title={t('What it needs')}>
        <dl className={styles.facts}>
          <Fact name={t('Time')}>{minutesRange(activity.minutesLeast, activity.minutesMost, t)}</Fact>
          <Fact name={t('People')}>{peopleRange(activity.sizeLeast, activity.sizeMost, t)}</Fact>
          <Fact name={t('Ages')}>{ageNames(activity.ages, t)}</Fact>
          <Fact name={t('Materials')}>
            {activity.materials.length === 0 ? (
              t('Nothing needed')
            ) : (
              <ul className={styles.materials}>
                {activity.materials.map((material) => (
                  <li key={material}>
                    <Data>{material}</Data>
                  </li>
                ))}
              </ul>
            )}
          </Fact>
          <Fact name={t('Space')}>{spaceName(activity.space, t)}</Fact>
          <Fact name={t('Noise')}>{levelName(activity.noise, t)}</Fact>
          <Fact name={t('Movement')}>{levelName(activity.movement, t)}</Fact>
          <Fact name={t('Touch')}>{touchName(activity.touch, t)}</Fact>
          <Fact name={t('How personal')}>
            <Term meaning={disclosure.meaning}>{disclosure.name}</Term>
          </Fact>
          <Fact name={t('Reading and writing')}>{literacyName(activity.literacy, t)}</Fact>
          <Fact name={t('Online')}>{onlineName(activity.online, t)}</Fact>
          {activity.rating !== null && (
            <Fact name={t('Rating')}>{ratingWords(activity.rating, activity.ratings, t)}</Fact>
          )}
        </dl>
      </Card>
      <Card title={t('What it is good for')}>
        <dl className={styles.facts}>
          <Fact name={t('Stage of the group')}>
            {activity.stages.length === groupStages.length && t('Every stage')}
            {stages.map((stage, place) => {
              const { name, meaning } = stageWords(stage, t);
              return (
                <Fragment key={stage}>
                  {place > 0 && ', '}
                  <Term meaning={meaning}>{name}</Term>
                </Fragment>
              );
            })}
          </Fact>
          {activity.casel.length > 0 && (
            <Fact name={t('CASEL competence')}>
              {formatList(
                activity.casel.map((tag) => caselName(tag, t)),
                'unit',
              )}
            </Fact>
          )}
        </dl>
        <h3 className={styles.subtitle}>{t('Vinter’s dimensions')}</h3>
        <dl className={joinClasses(styles.facts, styles.levels)}>
          {vinterDimensions.map((dimension) => {
            const { name, meaning } = vinterWords(dimension, t);
            return (
              <Fact key={dimension} name={<Term meaning={meaning}>{name}</Term>}>
                {levelName(activity.vinter[dimension], t)}
              </Fact>
            );
          })}
        </dl>
      </Card>
    </div>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
