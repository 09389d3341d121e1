/**
 * Brought into a host's process (`--import`): its clock is the machine's, moved by the milliseconds that stand in the
 * file MEZZO_TEST_CLOCK. A test writes them there; the product knows nothing of it.
 */
import { readFileSync } from 'node:fs';

const file = process.env.MEZZO_TEST_CLOCK;
const Machine = Date;

function moved() {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

globalThis.Date = class extends Machine {
  constructor(...parts) {
    if (parts.length === 0) super(Machine.now() + moved());
    else super(...parts);
  }

  static now() {
    return Machine.now() + moved();
  }
};
