import * as audit from '../services/audit.ts';
import * as backups from '../services/backups.ts';
import * as diagnostics from '../services/diagnostics.ts';
import * as rescue from '../services/rescue.ts';
import type { Guarded, Implementation } from './guard.ts';

export interface AppFacts {
  appVersion: string;
  hostName: 'electron' | 'browser';
}

/** The workspace itself: its door, its backups, its audit log, its diagnostics. */
export function workspaceRouter(os: Implementation, { door, jobs, log }: Guarded, app: AppFacts) {
  const open = () => door.requireOpen();

  async function lock(): Promise<void> {
    await jobs.stop();
    await jobs.untilQuiet();
    await door.lock('user');
  }

  return {
    workspace: {
      status: os.workspace.status.handler(() => door.status()),
      create: os.workspace.create.handler(({ input }) => door.create(input)),
      proveRecoveryKey: os.workspace.proveRecoveryKey.handler(({ input }) => door.proveRecoveryKey(input)),
      unlock: os.workspace.unlock.handler(({ input }) => answered(door.unlock(input))),
      recover: os.workspace.recover.handler(({ input }) => answered(door.recover(input))),
      lock: os.workspace.lock.handler(() => answered(lock())),
      touch: os.workspace.touch.handler(() => answered(door.touch())),
      changePassphrase: os.workspace.changePassphrase.handler(({ input }) =>
        answered(door.changePassphrase(input)),
      ),
      newRecoveryKey: os.workspace.newRecoveryKey.handler(({ input }) => door.newRecoveryKey(input)),
      openPractice: os.workspace.openPractice.handler(() => answered(door.openPractice())),
      resetPractice: os.workspace.resetPractice.handler(() => answered(door.resetPractice())),
      leavePractice: os.workspace.leavePractice.handler(() => answered(door.leavePractice())),
      recent: os.workspace.recent.handler(() => door.recent()),
      openFolder: os.workspace.openFolder.handler(({ input }) => answered(door.openFolder(input))),
      salvage: os.workspace.salvage.handler(({ input }) => rescue.salvage(door, input)),
    },
    backups: {
      list: os.backups.list.handler(() => backups.list(door.currentFolder())),
      make: os.backups.make.handler(() => backups.make(open())),
      verify: os.backups.verify.handler(({ input }) => backups.verify(open(), input)),
      restore: os.backups.restore.handler(({ input }) => rescue.restore(door, input)),
      state: os.backups.state.handler(() => backups.backupState(open())),
    },
    audit: {
      list: os.audit.list.handler(({ input }) => audit.list(open(), input)),
      verify: os.audit.verify.handler(() => audit.verify(open())),
      head: os.audit.head.handler(() => audit.head(open())),
      noteOutput: os.audit.noteOutput.handler(({ input }) => audit.noteOutput(open(), input)),
    },
    diagnostics: {
      read: os.diagnostics.read.handler(() => diagnostics.read(open(), { ...app, logFile: log.file })),
      note: os.diagnostics.note.handler(({ input }) => {
        log.warn('page.fault', input);
        return {};
      }),
    },
  };
}

async function answered(work: Promise<void> | void): Promise<Record<string, never>> {
  await work;
  return {};
}
