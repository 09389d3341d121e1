import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  assertMayTry,
  forgetAttempts,
  noteFailedAttempt,
  readAttempts,
  retryTime,
} from '../../../main/workspace/attempts.ts';
import { countingAttempts } from '../../../main/workspace/counted-attempt.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { handClock, refusal, temporaryFolder } from './workspace-folder.ts';

function attemptsFile(): string {
  return path.join(temporaryFolder(), 'workspace.attempts.json');
}

describe('counting failed unlocks', () => {
  it('waits 0, 0, 0, 2, 5, 10 and then always 30 seconds', () => {
    const clock = handClock();
    const file = attemptsFile();
    const waits = Array.from({ length: 9 }, () => {
      const until = retryTime(noteFailedAttempt(file, clock.now()), clock.now());
      const seconds = until === null ? 0 : (until.getTime() - clock.now().getTime()) / 1000;
      clock.wait(seconds);
      return seconds;
    });
    expect(waits).toEqual([0, 0, 0, 2, 5, 10, 30, 30, 30]);
  });

  it('refuses during the wait, with the seconds left, and not after it', async () => {
    const clock = handClock();
    const file = attemptsFile();
    for (let number = 0; number < 5; number += 1) noteFailedAttempt(file, clock.now());
    clock.wait(1);
    expect(await refusal('WAIT_BEFORE_RETRY', () => assertMayTry(file, clock.now()))).toEqual({
      retryAt: '2026-03-02T09:00:05.000Z',
      seconds: 4,
      failedAttempts: 5,
    });
    clock.wait(4);
    assertMayTry(file, clock.now());
  });

  it('does not lengthen the wait when the clock is set back, nor end it early by more than its length', () => {
    const clock = handClock();
    const file = attemptsFile();
    for (let number = 0; number < 7; number += 1) noteFailedAttempt(file, clock.now());
    clock.wait(-10 * 365 * 86_400);
    expect(retryTime(readAttempts(file), clock.now())?.getTime()).toBe(clock.now().getTime() + 30_000);
  });

  it('outlives a restart, and is forgotten after a good unlock', () => {
    const file = attemptsFile();
    noteFailedAttempt(file, new Date());
    noteFailedAttempt(file, new Date());
    expect(readAttempts(file).count).toBe(2);
    forgetAttempts(file);
    expect(readAttempts(file)).toEqual({ count: 0, times: [] });
  });

  it('never locks the owner out by an unreadable file', () => {
    const file = attemptsFile();
    for (const text of ['', '{', '{"count":1e9}', '\u0000']) {
      writeFileSync(file, text);
      expect(readAttempts(file).count).toBe(0);
    }
  });

  it('keeps the file small however many fail', () => {
    const file = attemptsFile();
    for (let number = 0; number < 120; number += 1) noteFailedAttempt(file, new Date());
    expect(readAttempts(file).count).toBe(120);
    expect(readAttempts(file).times).toHaveLength(50);
  });

  it('counts tries that are made side by side one after the other', async () => {
    const clock = handClock();
    const file = attemptsFile();
    let tried = 0;
    const wrong = () =>
      countingAttempts(file, clock.now, async () => {
        tried += 1;
        await new Promise((resolve) => setTimeout(resolve, 1));
        throw new MezzoError('WRONG_PASSPHRASE');
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, wrong));
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    // The fourth failure begins a wait; the sixteen behind it were not tried.
    expect(tried).toBe(4);
  });
});
