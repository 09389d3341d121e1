import type { Uploads } from '../imports/uploads.ts';
import { MadeFiles } from './make.ts';
import { OpenedFiles } from './take.ts';

/** What waits in memory with records in it: files that came in, hand-offs that were opened and that were made. */
export class HandOffFiles {
  readonly made = new MadeFiles();
  readonly opened = new OpenedFiles();
  readonly uploads: Uploads;

  constructor(uploads: Uploads) {
    this.uploads = uploads;
  }

  forgetAll(): void {
    this.made.forget();
    this.opened.forget();
    this.uploads.forgetAll();
  }
}
