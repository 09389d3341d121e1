import { MezzoError } from '../../shared/contract/failures.ts';
import { readRecoveryKeyText } from '../../shared/domain/recovery-key-text.ts';

/**
 * A recovery key that was shown and is not yet typed back. Only the groups are kept, only while the workspace stays
 * open, and only until one of them has been proved.
 */
export class RecoveryProof {
  private shown: { groups: string[]; prove: () => void } | null = null;

  /** `prove` is called once a group was typed back: only then does a new key take the old one's place. */
  show(recoveryKey: string, prove: () => void): void {
    this.shown = { groups: recoveryKey.split(/[^A-Z0-9]+/), prove };
  }

  /** Whether `text` is the group with this number, counted from 1. @throws MezzoError RECOVERY_NOT_PROVED */
  prove({ group, text }: { group: number; text: string }): { proved: boolean } {
    if (!this.shown) throw new MezzoError('RECOVERY_NOT_PROVED');
    const wanted = this.shown.groups[group - 1];
    if (wanted === undefined || readRecoveryKeyText(text) !== wanted) return { proved: false };
    this.shown.prove();
    this.shown = null;
    return { proved: true };
  }

  forget(): void {
    this.shown = null;
  }
}
