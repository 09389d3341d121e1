/**
 * The letters and digits of a recovery key, or of a group of it, as a person types it: any case, spaces, hyphens and
 * other separators, O for 0, I or L for 1. The key's alphabet has no O, I and L, so that what is read from paper has
 * one meaning. Other signs stay, and make it no key.
 */
export function readRecoveryKeyText(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._,:;/|]+/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
