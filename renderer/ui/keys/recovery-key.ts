/** A recovery key has nine groups of four letters and digits; the ninth guards against slips of the pen. */
export const recoveryKeyGroupCount = 9;

/** The groups of a recovery key as it is shown: 'ABCD-EFGH-...'. */
export function splitRecoveryKey(recoveryKey: string): string[] {
  return recoveryKey.split('-');
}

/**
 * One group as the core compares it. The alphabet has no O, I and L, so that what is read from paper has one
 * meaning: typed ones are taken for 0 and 1.
 */
export function readTypedGroup(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** Which group is asked back: any of the nine, 1 to 9. `random` gives 0 up to 1, 1 not included. */
export function chooseGroup(random: () => number = Math.random): number {
  return 1 + Math.floor(random() * recoveryKeyGroupCount);
}
