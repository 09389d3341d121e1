import type { TFunction } from 'i18next';

/** What the audit log says of a session while it ran, and of what was said about it afterwards. */
export function runChange(action: string, t: TFunction): string | null {
  switch (action) {
    case 'run.start':
      return t('Session started');
    case 'run.moveTo':
      return t('Block of the agenda begun');
    case 'run.addMinutes':
      return t('Minutes of a running block changed');
    case 'run.setAdvance':
      return t('Way from block to block changed');
    case 'run.setSampling':
      return t('Prompts while the session runs changed');
    case 'run.arrive':
      return t('Members came into the room');
    case 'run.leave':
      return t('Member left the room');
    case 'run.setStays':
      return t('Times in the room corrected');
    case 'run.finish':
      return t('Session finished');
    case 'run.reopen':
      return t('Session taken up again');
    case 'run.setBlockDone':
      return t('What was done of a block noted');
    default:
      return null;
  }
}
