import { z } from 'zod';
import { menuSentences, type MenuWords, type PdfRequest } from '../../../shared/contract/host-bridge.ts';
import { pageRequest } from './bridge-channels.ts';
import type { BrowserWindow, ElectronModule, IpcMainInvokeEvent } from './electron-module.ts';
import { isFromOwnPage } from './sender.ts';

/** The few things that the page asks of the window itself rather than of the core. */
export interface PageRequests {
  savePdf(request: PdfRequest): Promise<boolean>;
  chooseFolder(): Promise<string | null>;
  translateMenu(words: MenuWords): void;
}

const pdfRequest = z.strictObject({
  suggestedName: z.string().trim().min(1).max(300), // cut to what a system takes by cleanFileName
  paper: z.enum(['A4', 'Letter']),
  landscape: z.boolean(),
});
const menuWords = z.partialRecord(z.enum(menuSentences), z.string().trim().min(1).max(80));

/** Answers the preload's requests: who calls is checked first, then what is asked is parsed. */
export function answerPageRequests(
  { ipcMain }: ElectronModule,
  window: BrowserWindow,
  requests: PageRequests,
): void {
  answer(pageRequest.savePdf, pdfRequest, requests.savePdf);
  answer(pageRequest.chooseFolder, z.undefined(), requests.chooseFolder);
  answer(pageRequest.translateMenu, menuWords, requests.translateMenu);

  function answer<Input>(channel: string, schema: z.ZodType<Input>, reply: (input: Input) => unknown): void {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, input: unknown) => {
      if (!isFromOwnPage(event, window)) throw new Error(`${channel}: only the page of Mezzo may ask this`);
      return reply(schema.parse(input));
    });
  }
}
