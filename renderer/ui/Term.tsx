import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import overlayStyles from './overlays/Tooltip.module.css';
import styles from './Term.module.css';

interface TermProps {
  /** The word, as it stands in the sentence. */
  children: ReactNode;
  meaning: ReactNode;
}

/** A word of the trade with its meaning: on hover, on focus, on a tap; Escape takes it away. */
export function Term({ children, meaning }: TermProps) {
  return (
    <TooltipTrigger delay={250} closeDelay={250} shouldCloseOnPress={false}>
      <Button className={styles.term ?? ''}>
        <dfn className={styles.word}>{children}</dfn>
      </Button>
      <Tooltip className={overlayStyles.tooltip ?? ''} offset={4}>
        {meaning}
      </Tooltip>
    </TooltipTrigger>
  );
}
