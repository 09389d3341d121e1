import { useTranslation } from 'react-i18next';
import { client } from '../../../data/client.ts';
import { useChange } from '../../../data/query.ts';
import { Banner, Button } from '../../../ui/index.ts';

/** The file was not written anew after something was destroyed: what that means, and the way to do it again. */
export function NotCompacted({ onDone }: { onDone?: () => void }) {
  const { t } = useTranslation();
  const compact = useChange(() => client.retention.compact(), {
    message: () => t('The file is written anew. Nothing of what was destroyed is left in it.'),
    onSuccess: () => onDone?.(),
  });
  return (
    <Banner
      kind="warning"
      title={t('The file still has to be written anew')}
      actions={
        <Button isPending={compact.isPending} onPress={() => compact.mutate()}>
          {t('Write the file anew')}
        </Button>
      }
    >
      {t(
        'Records were destroyed and are gone from Mezzo, but traces may still lie in the encrypted file until it is written anew. That needs as much free room on the disk as the file takes.',
      )}
    </Banner>
  );
}
