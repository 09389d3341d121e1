import type { TFunction } from 'i18next';

/** What a change of a session's run was, in words; null for any other. */
export function runChangeName(action: string, count: number, t: TFunction): string | null {
  switch (action) {
    case 'run.start':
      return t('session started');
    case 'run.moveTo':
      return t('another block begun');
    case 'run.addMinutes':
      return t('minutes of the block changed');
    case 'run.setAdvance':
      return t('way from block to block changed');
    case 'run.setSampling':
      return t('prompts changed');
    case 'run.arrive':
      return t('{{count}} people arrived', { count });
    case 'run.leave':
      return t('somebody left the room');
    case 'run.setStays':
      return t('times in the room corrected');
    case 'run.finish':
      return t('session finished');
    case 'run.reopen':
      return t('session taken up again');
    case 'run.setBlockDone':
      return t('what was done of a block');
    default:
      return null;
  }
}
