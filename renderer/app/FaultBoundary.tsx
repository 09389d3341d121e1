import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { noteFault } from '../data/faults.ts';
import { Button, EmptyState, LinkButton, PageHeader } from '../ui/index.ts';

interface FaultBoundaryProps {
  /** Where one is: going elsewhere tries again. */
  place: string;
  children: ReactNode;
}

/**
 * Keeps a defect of one screen to that screen: it says what happened and offers the way on, while the rail, the lock
 * and everything saved stay as they are. React has no hook for this, so it is a class.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, { hasFailed: boolean; place: string }> {
  override state = { hasFailed: false, place: this.props.place };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ place }: FaultBoundaryProps, state: { place: string }) {
    return place === state.place ? null : { hasFailed: false, place };
  }

  override componentDidCatch(error: unknown): void {
    noteFault(error, 'screen');
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <FaultNotice onAgain={() => this.setState({ hasFailed: false })} />;
  }
}

function FaultNotice({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('This screen did not open')} />
      <EmptyState
        action={
          <>
            <Button kind="primary" onPress={onAgain}>
              {t('Open it again')}
            </Button>{' '}
            <LinkButton href="/">{t('Go to Today')}</LinkButton>
          </>
        }
      >
        {t(
          'A defect of Mezzo stopped it. Everything saved is safe, and drafts are kept. The local log has a note without any name.',
        )}
      </EmptyState>
    </>
  );
}
