import type { TFunction } from 'i18next';

export interface ScaleExample {
  key: string;
  /** What kind of goal it is an example of. */
  kind: string;
  goal: string;
  /** -2 first. */
  levels: readonly string[];
}

/** Scales of our own for kinds of goals that groups often have: to look at, or to begin from. */
export function scaleExamples(t: TFunction): ScaleExample[] {
  return [
    {
      key: 'friendship',
      kind: t('Friendship'),
      goal: t('I join a game that has begun.'),
      levels: [
        t('Stays by the wall at recess'),
        t('Stands near a game and watches'),
        t('Asks to join on one day of the week'),
        t('Asks on three days, and stays in the game'),
        t('Joins most days, and asks somebody else in'),
      ],
    },
    {
      key: 'anger',
      kind: t('Anger'),
      goal: t('I cool down before I act.'),
      levels: [
        t('Hits or throws 5 times a week or more'),
        t('Hits or throws 3 or 4 times a week'),
        t('Hits or throws at most 2 times a week, goes to the quiet place when told'),
        t('At most 1 time a week, goes to the quiet place by themselves'),
        t('0 times in two weeks, and says what they need'),
      ],
    },
    {
      key: 'grief',
      kind: t('Grief'),
      goal: t('I have a way to remember, and people to tell.'),
      levels: [
        t('Speaks of it to nobody, leaves when it comes up'),
        t('Stays when others speak of it'),
        t('Tells one memory in the group, has one thing to do on hard days'),
        t('Tells one person outside of the group as well'),
        t('Has a way of remembering of their own and shares it with the family'),
      ],
    },
    {
      key: 'attendance',
      kind: t('Coming to school'),
      goal: t('I come to school, and on time.'),
      levels: [
        t('There on 2 of 5 days or fewer'),
        t('There on 3 of 5 days'),
        t('There on 4 of 5 days, on time on most of them'),
        t('There on 5 of 5 days, late once'),
        t('There and on time on all days for a month'),
      ],
    },
    {
      key: 'caregiver',
      kind: t('Caregivers'),
      goal: t('I take an hour for myself each week.'),
      levels: [
        t('No time for oneself in a month'),
        t('An hour once or twice in a month'),
        t('An hour each week, when somebody else arranges it'),
        t('An hour each week that is asked for and planned'),
        t('Two hours each week, and somebody who steps in when plans fail'),
      ],
    },
    {
      key: 'worry',
      kind: t('Worry'),
      goal: t('I speak in front of the class.'),
      levels: [
        t('Stays at home on days of a talk'),
        t('Is there, and passes'),
        t('Speaks from the seat, with a card'),
        t('Speaks from the front for a minute'),
        t('Speaks from the front without a card, and takes questions'),
      ],
    },
  ];
}
