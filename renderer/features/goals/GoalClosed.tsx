import { useTranslation } from 'react-i18next';
import { closeReasons, type Goal } from '../../../shared/contract/goals.ts';
import { closeReasonText } from '../../data/goal-words.ts';
import { TypedText } from '../../data/TypedText.tsx';
import { DateText, Pill } from '../../ui/index.ts';

/** Why and when a goal was closed. */
export function GoalClosed({ goal: { closedOn, closeReason } }: { goal: Goal }) {
  const { t } = useTranslation();
  if (closedOn === null) return null;
  const isOurs = (closeReasons as readonly string[]).includes(closeReason);
  return (
    <>
      <Pill>{isOurs ? closeReasonText(closeReason, t) : <TypedText>{closeReason}</TypedText>}</Pill>{' '}
      <DateText date={closedOn} />
    </>
  );
}
