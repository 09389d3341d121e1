import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { os } from '@orpc/server';
import { z } from 'zod';
import type { Core, CoreOptions } from '../../../../main/core.ts';
import { runElectronHost } from '../../../../main/hosts/electron/run.ts';
import { answerIndex } from '../../../../main/hosts/page-files.ts';
import { silentLog } from '../../../../main/log.ts';
import {
  createRecordingElectron,
  type Answers,
  type RecordedElectron,
  type RecordingContents,
  type RecordingWindow,
} from './recording-electron.ts';

export interface RecordedHost extends RecordedElectron {
  window: RecordingWindow;
  contents: RecordingContents;
  /** What the core was asked, in order. */
  asked: string[];
  applicationFolder: string;
  /** What the core was made with; undefined when none was made. */
  coreOptions: () => CoreOptions | undefined;
}

/** Runs the whole Electron host before a stand-in Electron and a core that writes down what it is asked. */
export async function openRecordedHost(
  chosen: Partial<Answers> = {},
  platform: NodeJS.Platform = 'linux',
): Promise<RecordedHost> {
  const recorded = createRecordingElectron(chosen);
  const applicationFolder = mkdtempSync(join(tmpdir(), 'mezzo-electron-'));
  const asked: string[] = [];
  const lockListeners: (() => void)[] = [];
  let coreOptions: CoreOptions | undefined;
  const router = {
    rename: os.input(z.object({ name: z.string() })).handler(({ input }) => {
      asked.push(`rename ${input.name}`);
      return { renamed: input.name };
    }),
  };
  const core = {
    router,
    lock: (reason: string) => {
      asked.push(`lock ${reason}`);
      for (const listener of lockListeners) listener();
      return Promise.resolve();
    },
    onLocked: (listener: () => void) => (lockListeners.push(listener), () => undefined),
    close: () => (asked.push('close'), Promise.resolve()),
  };

  await runElectronHost({
    electron: recorded.electron,
    options: {
      workspaceDir: '/w',
      isBrowserWanted: false,
      isOpenedByItself: true,
      port: 0,
      isDevelopment: false,
    },
    log: silentLog,
    platform,
    applicationFolder,
    preloadFile: '/app/preload.cjs',
    openPage: () => {
      recorded.recording.order.push('page files');
      return Promise.resolve({ answer: () => Promise.resolve(answerIndex('<p>__MEZZO_NONCE__</p>')) });
    },
    createCore: (options) => {
      coreOptions = options;
      return Promise.resolve(core as unknown as Core);
    },
  });
  const window = recorded.recording.windows[0] as RecordingWindow;
  return {
    ...recorded,
    window,
    contents: window?.webContents,
    asked,
    applicationFolder,
    coreOptions: () => coreOptions,
  };
}
