import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toFailure } from '../data/failure.ts';
import { noteFault } from '../data/faults.ts';
import { Button, EmptyState, LinkButton, PageHeader } from '../ui/index.ts';
import { NothingHere } from './NothingHere.tsx';

interface FaultBoundaryProps {
  /** Where one is: going elsewhere tries again. */
  place: string;
  children: ReactNode;
}

type Standing = 'well' | 'nothing-here' | 'failed';

/**
 * Keeps a defect of one screen to that screen: it says what happened and offers the way on, while the rail, the lock
 * and everything saved stay as they are. React has no hook for this, so it is a class.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, { standing: Standing; place: string }> {
  override state = { standing: 'well' as Standing, place: this.props.place };

  static getDerivedStateFromError(error: unknown): { standing: Standing } {
    return { standing: isNoDefect(error) ? 'nothing-here' : 'failed' };
  }

  static getDerivedStateFromProps({ place }: FaultBoundaryProps, state: { place: string }) {
    return place === state.place ? null : { standing: 'well' as const, place };
  }

  override componentDidCatch(error: unknown): void {
    if (!isNoDefect(error)) noteFault(error, 'screen');
  }

  override render(): ReactNode {
    if (this.state.standing === 'well') return this.props.children;
    if (this.state.standing === 'nothing-here') return <NothingHere />;
    return <FaultNotice onAgain={() => this.setState({ standing: 'well' })} />;
  }
}

/** An address that names no record is somebody's slip, and none of ours. */
export function isNoDefect(error: unknown): boolean {
  return toFailure(error).code === 'NO_SUCH_ADDRESS';
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
