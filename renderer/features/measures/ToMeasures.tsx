import { ArrowDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/index.ts';
import { measuresOfSession } from './SessionMeasuresCard.tsx';

/** From the head of a session's goals to its measures, which stand below all of them. */
export function ToMeasures() {
  const { t } = useTranslation();
  return (
    <Button
      kind="quiet"
      size="small"
      icon={<ArrowDown aria-hidden="true" />}
      onPress={() => {
        const card = document.getElementById(measuresOfSession);
        card?.focus({ preventScroll: true });
        card?.scrollIntoView({ block: 'start' });
      }}
    >
      {t('Check-in and measures')}
    </Button>
  );
}
