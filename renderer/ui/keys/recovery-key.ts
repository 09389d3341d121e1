/** A recovery key has nine groups of four letters and digits; the ninth guards against slips of the pen. */
const recoveryKeyGroupCount = 9;

/** The groups of a recovery key as it is shown: 'ABCD-EFGH-...'. */
export function splitRecoveryKey(recoveryKey: string): string[] {
  return recoveryKey.split('-');
}

/** Which group is asked back: any of the nine, 1 to 9. `random` gives 0 up to 1, 1 not included. */
export function chooseGroup(random: () => number = Math.random): number {
  return 1 + Math.floor(random() * recoveryKeyGroupCount);
}
