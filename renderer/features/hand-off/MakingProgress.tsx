import { useTranslation } from 'react-i18next';
import { Card, ProgressBar } from '../../ui/index.ts';
import type { Making } from './use-making.ts';

/** The file in the making. */
export function MakingProgress({ making }: { making: Making }) {
  const { t } = useTranslation();
  return (
    <Card>
      <ProgressBar
        label={t('The file is being made. Nothing has left this laptop yet.')}
        value={null}
        total={1}
        onCancel={making.cancel}
      />
    </Card>
  );
}
