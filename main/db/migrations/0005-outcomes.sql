-- What came of it: goals with attainment scales, measures, saved views, endings, retention, hand-offs.

-- A goal of the group (personId null) or of one member. `levels`: five texts from -2 to +2; a level without words is ''.
-- The weight of a scaled goal is importance x difficulty. `revision` counts the wordings; earlier ones are goalRevisions.
ALTER TABLE goals ADD COLUMN smart TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(smart));
ALTER TABLE goals ADD COLUMN levels TEXT NOT NULL DEFAULT '["","","","",""]' CHECK (json_valid(levels));
ALTER TABLE goals ADD COLUMN importance INTEGER NOT NULL DEFAULT 1 CHECK (importance BETWEEN 1 AND 5);
ALTER TABLE goals ADD COLUMN difficulty INTEGER NOT NULL DEFAULT 1 CHECK (difficulty BETWEEN 1 AND 5);
ALTER TABLE goals ADD COLUMN baselineLevel INTEGER CHECK (baselineLevel IS NULL OR baselineLevel BETWEEN -2 AND 2);
-- CASEL's codes and the agency's own words, a JSON list
ALTER TABLE goals ADD COLUMN competences TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(competences));
-- the goal of the group that a member's goal serves; no reference, that goal may be taken out of the plan
ALTER TABLE goals ADD COLUMN servesGoalId TEXT;
ALTER TABLE goals ADD COLUMN startedOn TEXT;
ALTER TABLE goals ADD COLUMN closedOn TEXT;
-- 'reached', 'set-aside', 'carried-on' or the words of one's own; empty while it is open
ALTER TABLE goals ADD COLUMN closeReason TEXT NOT NULL DEFAULT '';
ALTER TABLE goals ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
CREATE INDEX goalsByPerson ON goals (personId) WHERE personId IS NOT NULL;
-- How a goal read before it was revised.
CREATE TABLE goalRevisions (
  id TEXT PRIMARY KEY,
  goalId TEXT NOT NULL REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  smart TEXT NOT NULL CHECK (json_valid(smart)),
  levels TEXT NOT NULL CHECK (json_valid(levels)),
  importance INTEGER NOT NULL,
  difficulty INTEGER NOT NULL,
  baselineLevel INTEGER,
  -- why it was revised
  reason TEXT NOT NULL,
  revisedOn TEXT NOT NULL,
  UNIQUE (goalId, number)
) STRICT;
-- One rating: which level, on which day, by whom. No row is "not rated", which is never 0.
CREATE TABLE goalRatings (
  id TEXT PRIMARY KEY,
  goalId TEXT NOT NULL REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED,
  -- the wording that was rated
  revision INTEGER NOT NULL,
  sessionId TEXT REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  ratedOn TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN -2 AND 2),
  rater TEXT NOT NULL CHECK (rater IN ('facilitator', 'member', 'teacher', 'parent')),
  raterName TEXT NOT NULL,
  remark TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX goalRatingsByGoal ON goalRatings (goalId, ratedOn);
CREATE UNIQUE INDEX goalRatingsBySession ON goalRatings (sessionId, goalId, rater, raterName) WHERE sessionId IS NOT NULL;

-- A repeated score: a check-in in one's own words, or an outside instrument of which only scores are entered.
CREATE TABLE measures (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('check-in', 'score')),
  -- which way is better
  better TEXT NOT NULL CHECK (better IN ('increase', 'decrease')),
  -- how the answers become one score
  scoring TEXT NOT NULL CHECK (scoring IN ('sum', 'mean', 'entered')),
  -- the range of the score; for 'sum' and 'mean' it follows from the items
  low REAL NOT NULL,
  high REAL NOT NULL,
  -- [{ value, label }]: from this value on, in the direction of `low` to `high`
  cutOffs TEXT NOT NULL CHECK (json_valid(cutOffs)),
  -- where ranges and cut-offs come from: licence, manual, edition
  source TEXT NOT NULL,
  instructions TEXT NOT NULL,
  -- touches one of the eight areas that need a parent's written consent first (PPRA)
  needsConsent INTEGER NOT NULL DEFAULT 0,
  updatedAt TEXT NOT NULL,
  trashedAt TEXT,
  CHECK (low < high)
) STRICT;
-- A question of a check-in, or a sub-score (or the total) of an outside instrument.
CREATE TABLE measureItems (
  id TEXT PRIMARY KEY,
  measureId TEXT NOT NULL REFERENCES measures (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('number', 'faces', 'words', 'score')),
  low REAL NOT NULL,
  high REAL NOT NULL,
  lowWord TEXT NOT NULL,
  highWord TEXT NOT NULL,
  -- the words to choose from, lowest first; the place in the list is the value
  words TEXT NOT NULL CHECK (json_valid(words)),
  -- counted the other way round
  isReversed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX measureItemsByMeasure ON measureItems (measureId, position);
-- Which measures a group uses, and when they are asked.
CREATE TABLE groupMeasures (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  measureId TEXT NOT NULL REFERENCES measures (id) DEFERRABLE INITIALLY DEFERRED,
  rhythm TEXT NOT NULL CHECK (rhythm IN ('each-session', 'first-and-last', 'by-hand')),
  position INTEGER NOT NULL,
  UNIQUE (groupId, measureId)
) STRICT;
CREATE INDEX groupMeasuresByMeasure ON groupMeasures (measureId);
-- One sheet answered (or one score entered) by or about one member.
CREATE TABLE scores (
  id TEXT PRIMARY KEY,
  measureId TEXT NOT NULL REFERENCES measures (id) DEFERRABLE INITIALLY DEFERRED,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  sessionId TEXT REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  takenOn TEXT NOT NULL,
  -- 'retrospective': how it was before, as seen now
  occasion TEXT NOT NULL CHECK (occasion IN ('regular', 'pre', 'post', 'retrospective', 'follow-up')),
  rater TEXT NOT NULL CHECK (rater IN ('facilitator', 'member', 'teacher', 'parent')),
  raterName TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('live', 'passed-around', 'paper', 'entered', 'imported')),
  remark TEXT NOT NULL,
  -- why it was asked although no parent's consent held; empty where one did, or none was needed
  consentReason TEXT NOT NULL DEFAULT '',
  updatedAt TEXT NOT NULL
) STRICT;
-- one sheet each; in a session its day counts, also when the session is moved
CREATE UNIQUE INDEX scoresOnceInSession ON scores (sessionId, measureId, personId, occasion, rater, raterName)
  WHERE sessionId IS NOT NULL;
CREATE UNIQUE INDEX scoresOnceOnDay ON scores (groupId, measureId, personId, takenOn, occasion, rater, raterName)
  WHERE sessionId IS NULL;
CREATE INDEX scoresByGroup ON scores (groupId, measureId, takenOn);
CREATE INDEX scoresByPerson ON scores (personId, measureId, takenOn);
CREATE INDEX scoresByMeasure ON scores (measureId);
-- The answer to one item; an item left out has no row.
CREATE TABLE scoreItems (
  id TEXT PRIMARY KEY,
  scoreId TEXT NOT NULL REFERENCES scores (id) DEFERRABLE INITIALLY DEFERRED,
  itemId TEXT NOT NULL REFERENCES measureItems (id) DEFERRABLE INITIALLY DEFERRED,
  value REAL NOT NULL,
  UNIQUE (scoreId, itemId)
) STRICT;
CREATE INDEX scoreItemsByItem ON scoreItems (itemId);
-- From which day on a score counts as intervention; before it is baseline. measureId null: the T-score of goals.
-- personId null: of every member of the group.
CREATE TABLE interventionStarts (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  measureId TEXT REFERENCES measures (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  startsOn TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX interventionStartsByGroup ON interventionStarts (groupId, measureId);
CREATE INDEX interventionStartsByMeasure ON interventionStarts (measureId) WHERE measureId IS NOT NULL;
CREATE INDEX interventionStartsByPerson ON interventionStarts (personId) WHERE personId IS NOT NULL;

-- Work for a group or its members outside of its sessions, for the service log.
CREATE TABLE serviceEntries (
  id TEXT PRIMARY KEY,
  facilitatorId TEXT NOT NULL REFERENCES facilitators (id) DEFERRABLE INITIALLY DEFERRED,
  groupId TEXT REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  doneOn TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  kind TEXT NOT NULL,
  remark TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX serviceEntriesByFacilitator ON serviceEntries (facilitatorId, doneOn);
CREATE INDEX serviceEntriesByGroup ON serviceEntries (groupId) WHERE groupId IS NOT NULL;
-- A question of one's own, or the choices of a report, kept under a name.
CREATE TABLE savedViews (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  question TEXT NOT NULL CHECK (json_valid(question)),
  updatedAt TEXT NOT NULL,
  trashedAt TEXT
) STRICT;

-- The end of a group: what was gained, and the sections of the closing summary; the story for the members.
CREATE TABLE groupEndings (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL UNIQUE REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  -- [{ key, heading, text }]
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  -- what the page of the group's story shows (shared/contract/endings.ts); null while nobody wrote it
  story TEXT CHECK (story IS NULL OR json_valid(story)),
  summarySavedAt TEXT,
  storySavedAt TEXT,
  endedOn TEXT,
  -- what closing the group changed beside it, so that reopening gives back that and nothing else:
  -- { memberships, sessions, goals: ids }
  closing TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(closing)),
  updatedAt TEXT NOT NULL
) STRICT;
CREATE TABLE endingSteps (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  -- one of Mezzo's steps, or '' for one of one's own, which is `text`
  step TEXT NOT NULL,
  text TEXT NOT NULL,
  position INTEGER NOT NULL,
  doneOn TEXT,
  remark TEXT NOT NULL,
  -- one of Mezzo's steps that this group does without
  isLeftOut INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX endingStepsByGroup ON endingSteps (groupId, position);
-- How it ends for one member.
CREATE TABLE memberEndings (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL CHECK (outcome IN ('', 'completed', 'transfer', 'referral', 'left')),
  -- to whom or where, for a transfer or a referral
  toWhom TEXT NOT NULL,
  arrangedOn TEXT,
  gains TEXT NOT NULL,
  next TEXT NOT NULL,
  -- what the certificate says this member brought to the group
  certificateLine TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  UNIQUE (groupId, personId)
) STRICT;
CREATE INDEX memberEndingsByPerson ON memberEndings (personId);

-- What may not be destroyed, whatever the policy says, until it is lifted.
CREATE TABLE legalHolds (
  id TEXT PRIMARY KEY,
  groupId TEXT REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL,
  placedOn TEXT NOT NULL,
  liftedOn TEXT,
  updatedAt TEXT NOT NULL,
  CHECK ((groupId IS NULL) <> (personId IS NULL))
) STRICT;
CREATE INDEX legalHoldsByGroup ON legalHolds (groupId) WHERE groupId IS NOT NULL;
CREATE INDEX legalHoldsByPerson ON legalHolds (personId) WHERE personId IS NOT NULL;
-- What was destroyed, when, by whom, under which rule: figures and a reference, nothing of the records.
CREATE TABLE destructions (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('group', 'person', 'session', 'incident', 'round', 'note')),
  -- the id that the audit log knows it by
  objectId TEXT NOT NULL,
  -- how the maker of the log can find it in the paper file: an identifier, never a name of a member
  reference TEXT NOT NULL,
  lastServiceOn TEXT,
  dueOn TEXT,
  -- the policy as it stood, and why it was destroyed
  policy TEXT NOT NULL CHECK (json_valid(policy)),
  reason TEXT NOT NULL,
  byName TEXT NOT NULL,
  -- rows by table: { destroyed, nameless, emptied }
  counts TEXT NOT NULL CHECK (json_valid(counts))
) STRICT;
-- People without a name, in the place of somebody who was destroyed: what was counted in groups that stay still counts.
CREATE TABLE standIns (
  id TEXT PRIMARY KEY REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TRIGGER destructionsStay BEFORE UPDATE ON destructions
BEGIN SELECT RAISE(ABORT, 'the destruction log is not changed'); END;
CREATE TRIGGER destructionsAreKept BEFORE DELETE ON destructions
BEGIN SELECT RAISE(ABORT, 'the destruction log is not deleted'); END;
-- When somebody was served in groups that are destroyed: days alone, so that their own records are due as before.
CREATE TABLE pastServices (
  id TEXT PRIMARY KEY REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  firstOn TEXT NOT NULL,
  attendedOn TEXT,
  leftOn TEXT,
  endedOn TEXT
) STRICT;
-- The notes that are being destroyed in this transaction, signed ones too. A row is a pass for one note: it goes with
-- the note, and nothing can be committed while one stands (its reference points at no row, ever).
CREATE TABLE notesInDestruction (
  noteId TEXT PRIMARY KEY CHECK (noteId <> 'standing'),
  standing TEXT NOT NULL DEFAULT 'standing' CHECK (standing = 'standing')
    REFERENCES notesInDestruction (noteId) DEFERRABLE INITIALLY DEFERRED
) STRICT;
DROP TRIGGER signedVersionsAreKept;
CREATE TRIGGER signedVersionsAreKept BEFORE DELETE ON noteVersions
WHEN EXISTS (SELECT 1 FROM noteSignatures WHERE noteId = OLD.noteId)
  AND NOT EXISTS (SELECT 1 FROM notesInDestruction WHERE noteId = OLD.noteId)
BEGIN SELECT RAISE(ABORT, 'a signed text is not deleted'); END;
DROP TRIGGER signaturesAreKept;
CREATE TRIGGER signaturesAreKept BEFORE DELETE ON noteSignatures
WHEN NOT EXISTS (SELECT 1 FROM notesInDestruction WHERE noteId = OLD.noteId)
BEGIN SELECT RAISE(ABORT, 'a signature is not deleted'); END;
DROP TRIGGER addendaAreKept;
CREATE TRIGGER addendaAreKept BEFORE DELETE ON noteAddenda
WHEN NOT EXISTS (SELECT 1 FROM notesInDestruction WHERE noteId = OLD.noteId)
BEGIN SELECT RAISE(ABORT, 'an addendum to a signed note is not deleted'); END;
DROP TRIGGER signedNotesAreKept;
CREATE TRIGGER signedNotesAreKept BEFORE DELETE ON notes
WHEN OLD.state = 'signed' AND NOT EXISTS (SELECT 1 FROM notesInDestruction WHERE noteId = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a signed note is not deleted'); END;
CREATE TRIGGER destroyedNotesGiveBackTheirPass AFTER DELETE ON notes BEGIN
  DELETE FROM notesInDestruction WHERE noteId = OLD.id;
END;

-- Hand-offs. This copy's name among copies, and its clock: each change that is handed over takes the next number. A
-- workspace that was restored from a backup is another copy: its clock went back.
CREATE TABLE handOffCopy (
  id TEXT PRIMARY KEY,
  clock INTEGER NOT NULL,
  -- the end of the audit chain when this copy got its name
  auditSeq INTEGER NOT NULL
) STRICT;
-- What is known of each row that was ever handed over: whose change it holds, which changes that one knew of, and the
-- hash of its content then, so that a change since is seen. A row is known by the same key on every copy.
CREATE TABLE handOffRows (
  id TEXT PRIMARY KEY,
  -- empty for what the whole workspace shares: people, facilitators, measures, tags
  groupId TEXT NOT NULL,
  tableName TEXT NOT NULL,
  rowKey TEXT NOT NULL,
  -- its id here, where that is not the key
  localId TEXT,
  -- the changes it knows of: copy id -> clock, JSON; and the one that wrote it: copy id:clock
  versions TEXT NOT NULL CHECK (json_valid(versions)),
  author TEXT NOT NULL,
  -- null: the row is deleted
  hash TEXT,
  UNIQUE (groupId, tableName, rowKey)
) STRICT;
-- Who (or which tag, measure ...) was entered on two copies and is one and the same, by their ids.
CREATE TABLE handOffTwins (
  id TEXT PRIMARY KEY,
  tableName TEXT NOT NULL,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  UNIQUE (tableName, one, other)
) STRICT;
-- The hand-offs that were made and taken in.
CREATE TABLE handOffs (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
  at TEXT NOT NULL,
  -- the copy at the other end, where it is known, and the name that its user gave
  otherCopy TEXT NOT NULL,
  otherName TEXT NOT NULL,
  -- what was chosen, and the figures
  contents TEXT NOT NULL CHECK (json_valid(contents)),
  fileHash TEXT NOT NULL
) STRICT;
CREATE INDEX handOffsByGroup ON handOffs (groupId, at);

-- To whom an act went is not always on record (a file without addressees): that is not "to the whole group".
ALTER TABLE acts ADD COLUMN isAddresseeKnown INTEGER NOT NULL DEFAULT 1 CHECK (isAddresseeKnown IN (0, 1));
