import { useTranslation } from 'react-i18next';
import { Banner } from './Banner.tsx';
import { Button } from './Button.tsx';

interface LoadFailureProps {
  /** What went wrong, in words. */
  message: string;
  onRetry: () => void;
}

/** Stands where a screen would be that could not be read. */
export function LoadFailure({ message, onRetry }: LoadFailureProps) {
  const { t } = useTranslation();
  return (
    <Banner kind="alarm" actions={<Button onPress={onRetry}>{t('Try again')}</Button>}>
      {message}
    </Banner>
  );
}
