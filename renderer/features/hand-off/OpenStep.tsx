import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { formatBytes } from '../../i18n/format.ts';
import { Banner, Button, Card, FileDrop, FormLayout, PasswordField, ProgressBar } from '../../ui/index.ts';
import styles from './hand-off.module.css';
import type { Taking } from './use-taking.ts';

/** The file, and the passphrase that was told another way. */
export function OpenStep({ taking }: { taking: Taking }) {
  const { t } = useTranslation();
  const isPractice = useQuery(core.workspace.status.queryOptions()).data?.kind === 'practice';
  const [passphrase, setPassphrase] = useState('');
  const [isSent, setSent] = useState(false);
  const { upload, failure, isWorking } = taking;
  const isWrong = failure?.code === 'WRONG_PASSPHRASE';
  if (upload.state !== 'read')
    return (
      <div className={styles.step}>
        {isPractice && (
          <Banner>
            {t(
              'This is the practice workspace: it takes in only what a practice handed out. To try it: hand a practice group over, begin the practice anew in the settings, and take the file in here. Real hand-offs stay out.',
            )}
          </Banner>
        )}
        <FileDrop
          label={t('A hand-off from Mezzo')}
          description={t('Its name ends in .mezzo. Nothing is taken in before you have looked it over.')}
          accept={['.mezzo', 'application/octet-stream']}
          onFile={taking.chooseFile}
          isDisabled={upload.state === 'sending'}
          errorMessage={upload.state === 'failed' ? failureMessage(upload.failure, t) : undefined}
        />
        {upload.state === 'sending' && (
          <ProgressBar
            label={t('Reading the file')}
            value={upload.sent}
            total={Math.max(1, upload.of)}
            valueLabel={t('{{done}} of {{total}}', {
              done: formatBytes(upload.sent),
              total: formatBytes(upload.of),
            })}
            onCancel={taking.beginAnew}
          />
        )}
      </div>
    );
  return (
    <Card>
      <FormLayout
        label={t('Open the file')}
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          if (passphrase !== '') taking.open(passphrase);
        }}
      >
        {failure && !isWrong && <Banner kind="alarm">{failureMessage(failure, t)}</Banner>}
        <PasswordField
          label={t('Passphrase of the file')}
          description={t(
            'Whoever made the file has told it to you. It is not the passphrase of your workspace.',
          )}
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="off"
          autoFocus
          isRequired
          isDisabled={isWorking}
          errorMessage={
            isSent && passphrase === ''
              ? t('Type the passphrase of the file.')
              : isWrong
                ? t('This passphrase does not open the file. Capitals and spaces count.')
                : undefined
          }
        />
        <div className={styles.buttons}>
          <Button kind="primary" type="submit" isPending={isWorking}>
            {t('Open the file')}
          </Button>
          <Button kind="quiet" onPress={taking.beginAnew}>
            {t('Choose another file')}
          </Button>
        </div>
      </FormLayout>
    </Card>
  );
}
