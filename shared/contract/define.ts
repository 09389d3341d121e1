import { oc } from '@orpc/contract';
import { z } from 'zod';
import { mostMinutes } from '../domain/attendance.ts';
import { isRecordableDay } from '../domain/local-time.ts';
import { type FailureCode, failureCodes } from './failures.ts';

const failureDetails = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

type FailureMap = { [Code in FailureCode]: { data: typeof failureDetails } };

const failures = Object.fromEntries(
  failureCodes.map((code) => [code, { data: failureDetails }]),
) as FailureMap;

/** The start of every procedure: the same named failures everywhere, so that there is one way to refuse. */
export const procedure = oc.errors(failures);

/** Control characters, direction overrides, and characters that are not seen at all (RLM, ZWJ and ZWNJ may shape words). */
const neverMeant =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff\uffa0]|\u034f/g;

/** Whether a reader sees anything of it. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

/**
 * Takes out what nobody typed on purpose and what could mislead a reader: control characters (but tab and line
 * end), marks that override the reading direction, halves of surrogate pairs; and white space at both ends.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(neverMeant, '').normalize('NFC').trim();
}

/** Whether a text has nothing in it that nobody types on purpose. */
export function isClean(text: string): boolean {
  return text.isWellFormed() && text.search(neverMeant) === -1;
}

/** One line of text, at most `most` characters (default 200). */
export function line(most = 200) {
  return (
    z
      .string()
      // Nothing is done with a text that is far too long.
      .max(most * 4, { abort: true })
      .overwrite((text) => cleanText(text).replace(/\s*[\n\t]\s*/g, ' '))
      .max(most)
  );
}

/** Text of many lines, at most `most` characters (default 10,000). */
export function paragraph(most = 10_000) {
  return z.string().max(most).overwrite(cleanText);
}

/** A line that may not be empty. */
export function requiredLine(most = 200) {
  return line(most)
    .min(1)
    .refine((text) => text === '' || isVisible(text), { error: 'nothing-visible' });
}

/** Text of many lines that may not be empty: something of it has to be seen. */
export function requiredParagraph(most = 10_000) {
  return paragraph(most)
    .min(1)
    .refine((text) => text === '' || isVisible(text), { error: 'nothing-visible' });
}

/** A record's id: UUIDv7 text. */
export const id = z.uuid();

/** A local calendar day, 'YYYY-MM-DD', years 1900 to 2199; no time zone is meant. */
export const localDate = z.iso.date().refine(isRecordableDay);

/** A local wall-clock time, 'HH:mm', 00:00 to 23:59. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A moment, UTC, ISO 8601 text. */
export const moment = z.iso.datetime();

/** Minutes of a session or of lateness: whole, 1 to 1,440. */
export const minutes = z.int().min(1).max(mostMinutes);

/** A weekday: 1 Monday to 7 Sunday (ISO 8601). */
export const weekday = z.int().min(1).max(7);

/** What a change answers: the record, and the step by which it can be undone (null where nothing changed). */
export const undoStepId = z.int().min(1);
export const changed = z.object({ undoStep: undoStepId.nullable() });
export const changedRecord = changed.extend({ id });
