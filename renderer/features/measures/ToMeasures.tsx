import { ArrowDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/index.ts';
import { showMeasures } from './show-measures.ts';

/** From the head of a session's goals to its measures, which stand below all of them. */
export function ToMeasures() {
  const { t } = useTranslation();
  return (
    <Button kind="quiet" size="small" icon={<ArrowDown aria-hidden="true" />} onPress={showMeasures}>
      {t('Check-in and measures')}
    </Button>
  );
}
