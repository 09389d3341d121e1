-- Running a session and recording it: the run, acts and observations, sociometric rounds, notes, incidents.

-- A person of the room is a member (people), a facilitator or a guest; where a row speaks of one, exactly one of three
-- columns names them. Moments inside a session are whole milliseconds since the run began (atMs).

-- One run for a session. Its blocks are those that were run, in order; what is planned stays in the agenda.
CREATE TABLE runs (
  id TEXT PRIMARY KEY,
  sessionId TEXT NOT NULL UNIQUE REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  startedAt TEXT NOT NULL,
  -- null while it runs
  endedAt TEXT,
  advance TEXT NOT NULL CHECK (advance IN ('by-itself', 'by-hand')),
  -- interval sampling: a prompt each n minutes; null: none
  samplingMinutes INTEGER,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE TABLE runBlocks (
  id TEXT PRIMARY KEY,
  runId TEXT NOT NULL REFERENCES runs (id) DEFERRABLE INITIALLY DEFERRED,
  -- the agenda's block; no reference, an agenda is saved as a whole. Null: time outside of the agenda
  blockId TEXT,
  -- as it was called and as long as it was planned when it was run; the agenda may change afterwards
  title TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  position INTEGER NOT NULL,
  startedAt TEXT NOT NULL,
  endedAt TEXT,
  -- minutes added while it ran
  addedMinutes INTEGER NOT NULL DEFAULT 0,
  isSkipped INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX runBlocksByRun ON runBlocks (runId, position);
-- How long a block of the agenda took, where somebody typed it afterwards; null: as it was run.
ALTER TABLE agendaBlocks ADD COLUMN actualMinutes INTEGER;
-- When a member was in the room; several where somebody left and came back.
CREATE TABLE stays (
  id TEXT PRIMARY KEY,
  sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  arrivedAt TEXT NOT NULL,
  leftAt TEXT,
  CHECK (leftAt IS NULL OR arrivedAt <= leftAt)
) STRICT;
CREATE INDEX staysBySession ON stays (sessionId);
CREATE INDEX staysByPerson ON stays (personId);
-- Where somebody sits in the group's room: 0 to 1000 from the start and from the top.
CREATE TABLE seats (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  facilitatorId TEXT REFERENCES facilitators (id) DEFERRABLE INITIALLY DEFERRED,
  x INTEGER NOT NULL,
  y INTEGER NOT NULL,
  CHECK ((personId IS NULL) <> (facilitatorId IS NULL))
) STRICT;
CREATE INDEX seatsByGroup ON seats (groupId);
CREATE INDEX seatsByPerson ON seats (personId) WHERE personId IS NOT NULL;

-- One observer's record of a session beside the facilitator's own (which is the acts without a codingId).
CREATE TABLE codings (
  id TEXT PRIMARY KEY,
  sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  observer TEXT NOT NULL,
  remarks TEXT NOT NULL,
  -- the record by which the others are measured, at most one of a session
  isKey INTEGER NOT NULL DEFAULT 0,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX codingsBySession ON codings (sessionId);
-- One observed contribution. No addressee: the whole group.
CREATE TABLE acts (
  id TEXT PRIMARY KEY,
  sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  codingId TEXT REFERENCES codings (id) DEFERRABLE INITIALLY DEFERRED,
  -- null where it was reconstructed without a time
  atMs INTEGER CHECK (atMs IS NULL OR atMs >= 0),
  durationMs INTEGER CHECK (durationMs IS NULL OR durationMs >= 0),
  speakerPersonId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  speakerFacilitatorId TEXT REFERENCES facilitators (id) DEFERRABLE INITIALLY DEFERRED,
  speakerGuestId TEXT REFERENCES guests (id) DEFERRABLE INITIALLY DEFERRED,
  toPersonId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  toFacilitatorId TEXT REFERENCES facilitators (id) DEFERRABLE INITIALLY DEFERRED,
  toGuestId TEXT REFERENCES guests (id) DEFERRABLE INITIALLY DEFERRED,
  -- Bales's twelve, 1 to 12
  category INTEGER CHECK (category IS NULL OR category BETWEEN 1 AND 12),
  source TEXT NOT NULL CHECK (source IN ('live', 'recalled', 'imported')),
  CHECK ((speakerPersonId IS NOT NULL) + (speakerFacilitatorId IS NOT NULL) + (speakerGuestId IS NOT NULL) = 1),
  CHECK ((toPersonId IS NOT NULL) + (toFacilitatorId IS NOT NULL) + (toGuestId IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX actsBySession ON acts (sessionId, codingId, atMs, id);
CREATE INDEX actsBySpeaker ON acts (speakerPersonId) WHERE speakerPersonId IS NOT NULL;
CREATE INDEX actsByAddressee ON acts (toPersonId) WHERE toPersonId IS NOT NULL;
CREATE INDEX actsByCoding ON acts (codingId) WHERE codingId IS NOT NULL;
-- A prompt of interval sampling that was answered: who had taken part since the one before; nobody is an answer too.
CREATE TABLE samples (
  id TEXT PRIMARY KEY,
  sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  codingId TEXT REFERENCES codings (id) DEFERRABLE INITIALLY DEFERRED,
  atMs INTEGER NOT NULL,
  minutes INTEGER NOT NULL
) STRICT;
CREATE INDEX samplesBySession ON samples (sessionId, atMs);
CREATE TABLE sampleMembers (
  id TEXT PRIMARY KEY,
  sampleId TEXT NOT NULL REFERENCES samples (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX sampleMembersBySample ON sampleMembers (sampleId);
CREATE INDEX sampleMembersByPerson ON sampleMembers (personId);

-- The workspace's own quick tags.
CREATE TABLE tags (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  trashedAt TEXT
) STRICT;
-- What was seen: a role, a therapeutic factor, a tag of one's own; of one member, or (personId null) of the group.
CREATE TABLE observations (
  id TEXT PRIMARY KEY,
  sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('role', 'factor', 'tag')),
  -- the key of the role or factor; the id of the tag
  code TEXT NOT NULL,
  personId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  atMs INTEGER,
  remark TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('live', 'recalled'))
) STRICT;
CREATE INDEX observationsBySession ON observations (sessionId);
CREATE INDEX observationsByPerson ON observations (personId) WHERE personId IS NOT NULL;

-- The facilitator's judgement of the group's stage on a day.
CREATE TABLE stageJudgements (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  sessionId TEXT REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  judgedOn TEXT NOT NULL,
  model TEXT NOT NULL,
  stage TEXT NOT NULL,
  -- 1 a guess, 2 fairly sure, 3 sure
  confidence INTEGER NOT NULL CHECK (confidence BETWEEN 1 AND 3),
  signs TEXT NOT NULL CHECK (json_valid(signs)),
  remark TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX stageJudgementsByGroup ON stageJudgements (groupId, judgedOn);
-- The climate of a session by own-worded questions, 0 to 10, as the facilitator felt it.
CREATE TABLE climateQuestions (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  lowWord TEXT NOT NULL,
  highWord TEXT NOT NULL,
  position INTEGER NOT NULL,
  trashedAt TEXT
) STRICT;
CREATE TABLE climateRatings (
  id TEXT PRIMARY KEY,
  sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  questionId TEXT NOT NULL REFERENCES climateQuestions (id) DEFERRABLE INITIALLY DEFERRED,
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
  UNIQUE (sessionId, questionId)
) STRICT;
CREATE TABLE debriefs (
  id TEXT PRIMARY KEY,
  sessionId TEXT NOT NULL UNIQUE REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  worked TEXT NOT NULL,
  stuck TEXT NOT NULL,
  splitOfRoles TEXT NOT NULL,
  silent TEXT NOT NULL,
  nextStep TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE TABLE processRecordings (
  id TEXT PRIMARY KEY,
  sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  author TEXT NOT NULL,
  -- rows of { said, process, feelings, analysis, skills, comment } and the supervisor's closing remark
  content TEXT NOT NULL CHECK (json_valid(content)),
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX processRecordingsBySession ON processRecordings (sessionId);

-- A dated set of choices on one stated criterion, among those who took part.
CREATE TABLE rounds (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  sessionId TEXT REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  takenOn TEXT NOT NULL,
  criterion TEXT NOT NULL,
  -- how many choices each may make; null: as many as they like
  choiceLimit INTEGER,
  -- whether first, second and third choice are told apart
  isRanked INTEGER NOT NULL DEFAULT 0,
  allowsRejections INTEGER NOT NULL DEFAULT 0,
  remarks TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  trashedAt TEXT
) STRICT;
CREATE INDEX roundsByGroup ON rounds (groupId, takenOn);
CREATE TABLE roundMembers (
  id TEXT PRIMARY KEY,
  roundId TEXT NOT NULL REFERENCES rounds (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  -- where it was dragged in the sociogram, 0 to 1000; null: where the layout puts it
  x INTEGER,
  y INTEGER,
  -- whether this member answered; one who did not choose is not one who was not asked
  hasAnswered INTEGER NOT NULL DEFAULT 0,
  UNIQUE (roundId, personId)
) STRICT;
CREATE INDEX roundMembersByPerson ON roundMembers (personId);
CREATE TABLE choices (
  id TEXT PRIMARY KEY,
  roundId TEXT NOT NULL REFERENCES rounds (id) DEFERRABLE INITIALLY DEFERRED,
  fromId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  toId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  valence TEXT NOT NULL CHECK (valence IN ('positive', 'negative')),
  rank INTEGER,
  UNIQUE (roundId, fromId, toId),
  CHECK (fromId <> toId)
) STRICT;
CREATE INDEX choicesByFrom ON choices (fromId);
CREATE INDEX choicesByTo ON choices (toId);

-- Notes. A group note is of the session; an individual note is of one member at a session.
CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('group', 'individual')),
  sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  -- 'free', 'dap', 'soap', 'birp', 'girp', 'sirp', 'group', or the id of a template of one's own
  format TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'signed')),
  -- why another member's name was left in; empty where none was
  namesReason TEXT NOT NULL DEFAULT '',
  -- changes with every save
  version INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  trashedAt TEXT,
  CHECK ((kind = 'individual') = (personId IS NOT NULL))
) STRICT;
CREATE INDEX notesBySession ON notes (sessionId);
CREATE INDEX notesByPerson ON notes (personId) WHERE personId IS NOT NULL;
-- Every text that a note has had; the last is the one that counts, and stays as it is once it is signed.
CREATE TABLE noteVersions (
  id TEXT PRIMARY KEY,
  noteId TEXT NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  -- [{ key, heading, text }]
  sections TEXT NOT NULL CHECK (json_valid(sections)),
  -- when its writing began, and when it was last saved: what is written in one sitting is one version
  begunAt TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  UNIQUE (noteId, number)
) STRICT;
CREATE TABLE noteSignatures (
  id TEXT PRIMARY KEY,
  noteId TEXT NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
  versionNumber INTEGER NOT NULL,
  -- no reference: who signed stays, whoever leaves the list of facilitators
  facilitatorId TEXT NOT NULL,
  name TEXT NOT NULL,
  credentials TEXT NOT NULL,
  -- the second signer's own intervention; empty for the first
  intervention TEXT NOT NULL,
  signedAt TEXT NOT NULL,
  -- of which session it was signed, as that stood then: a session moved or renumbered since changes no signed heading
  sessionDate TEXT NOT NULL,
  sessionNumber INTEGER,
  groupName TEXT NOT NULL,
  -- SHA-256 of the sections signed, hexadecimal
  textHash TEXT NOT NULL,
  UNIQUE (noteId, facilitatorId)
) STRICT;
CREATE TABLE noteAddenda (
  id TEXT PRIMARY KEY,
  noteId TEXT NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('addendum', 'late-entry')),
  text TEXT NOT NULL,
  name TEXT NOT NULL,
  credentials TEXT NOT NULL,
  writtenAt TEXT NOT NULL
) STRICT;
CREATE INDEX noteAddendaByNote ON noteAddenda (noteId);
-- What is signed is neither changed nor deleted, by whatever way it is tried. Only a merge of two people moves a note,
-- and its undo. Destruction at the end of a retention period is to bring triggers that know it, in place of these.
CREATE TRIGGER signedVersionsStay BEFORE UPDATE ON noteVersions
WHEN (OLD.sections IS NOT NEW.sections OR OLD.number IS NOT NEW.number OR OLD.noteId IS NOT NEW.noteId
    OR OLD.savedAt IS NOT NEW.savedAt)
  AND EXISTS (SELECT 1 FROM noteSignatures WHERE noteId = OLD.noteId AND versionNumber >= OLD.number)
BEGIN SELECT RAISE(ABORT, 'a signed text is not changed'); END;
CREATE TRIGGER signedVersionsAreKept BEFORE DELETE ON noteVersions
WHEN EXISTS (SELECT 1 FROM noteSignatures WHERE noteId = OLD.noteId)
BEGIN SELECT RAISE(ABORT, 'a signed text is not deleted'); END;
CREATE TRIGGER signedNotesTakeNoText BEFORE INSERT ON noteVersions
WHEN EXISTS (SELECT 1 FROM noteSignatures WHERE noteId = NEW.noteId)
BEGIN SELECT RAISE(ABORT, 'a signed note takes no text'); END;
CREATE TRIGGER signaturesStay BEFORE UPDATE ON noteSignatures
BEGIN SELECT RAISE(ABORT, 'a signature is not changed'); END;
CREATE TRIGGER signaturesAreKept BEFORE DELETE ON noteSignatures
BEGIN SELECT RAISE(ABORT, 'a signature is not deleted'); END;
CREATE TRIGGER addendaStay BEFORE UPDATE ON noteAddenda
BEGIN SELECT RAISE(ABORT, 'an addendum is not changed'); END;
CREATE TRIGGER addendaAreKept BEFORE DELETE ON noteAddenda
BEGIN SELECT RAISE(ABORT, 'an addendum to a signed note is not deleted'); END;
CREATE TRIGGER signedNotesStay BEFORE UPDATE ON notes
WHEN OLD.state = 'signed' AND (OLD.kind IS NOT NEW.kind OR OLD.sessionId IS NOT NEW.sessionId
  OR OLD.format IS NOT NEW.format OR OLD.state IS NOT NEW.state OR OLD.namesReason IS NOT NEW.namesReason
  OR OLD.trashedAt IS NOT NEW.trashedAt)
BEGIN SELECT RAISE(ABORT, 'a signed note is not changed'); END;
CREATE TRIGGER signedNotesAreKept BEFORE DELETE ON notes WHEN OLD.state = 'signed'
BEGIN SELECT RAISE(ABORT, 'a signed note is not deleted'); END;
-- Steps that can no longer be taken back, because what they touched was signed since. The newest only are kept.
CREATE TABLE closedSteps (
  id INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE noteTemplates (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('group', 'individual')),
  -- [{ heading, prompt }]
  sections TEXT NOT NULL CHECK (json_valid(sections)),
  updatedAt TEXT NOT NULL,
  trashedAt TEXT
) STRICT;
CREATE TABLE snippets (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  trashedAt TEXT
) STRICT;
-- A maker's own memory aid, sealed under a key of its own (HKDF of the data key); only `sealed` holds words.
CREATE TABLE privateNotes (
  id TEXT PRIMARY KEY,
  sessionId TEXT REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  groupId TEXT REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  -- AES-256-GCM, nonce and tag included, base64; the id is its associated data
  sealed TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  trashedAt TEXT
) STRICT;

CREATE TABLE incidents (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  sessionId TEXT REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  happenedOn TEXT NOT NULL,
  atMs INTEGER,
  what TEXT NOT NULL,
  response TEXT NOT NULL DEFAULT '',
  followUp TEXT NOT NULL DEFAULT '',
  needsReport INTEGER NOT NULL DEFAULT 0,
  isRestricted INTEGER NOT NULL DEFAULT 0,
  closedOn TEXT,
  updatedAt TEXT NOT NULL,
  trashedAt TEXT
) STRICT;
CREATE INDEX incidentsByGroup ON incidents (groupId, happenedOn);
CREATE INDEX incidentsBySession ON incidents (sessionId) WHERE sessionId IS NOT NULL;
CREATE TABLE incidentPeople (
  id TEXT PRIMARY KEY,
  incidentId TEXT NOT NULL REFERENCES incidents (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (incidentId, personId)
) STRICT;
CREATE INDEX incidentPeopleByPerson ON incidentPeople (personId);
-- A report that the local protocol or the law asks for: to whom, under which reference, the least of facts.
CREATE TABLE incidentReports (
  id TEXT PRIMARY KEY,
  incidentId TEXT NOT NULL REFERENCES incidents (id) DEFERRABLE INITIALLY DEFERRED,
  reportedAt TEXT NOT NULL,
  agency TEXT NOT NULL,
  reference TEXT NOT NULL,
  facts TEXT NOT NULL,
  followUp TEXT NOT NULL
) STRICT;
CREATE INDEX incidentReportsByIncident ON incidentReports (incidentId);
-- The disclosure register (34 CFR 99.32): what of whom went to whom, and why.
CREATE TABLE disclosures (
  id TEXT PRIMARY KEY,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  groupId TEXT REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  disclosedOn TEXT NOT NULL,
  what TEXT NOT NULL,
  askedBy TEXT NOT NULL,
  receivedBy TEXT NOT NULL,
  interest TEXT NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX disclosuresByPerson ON disclosures (personId, disclosedOn);

-- Thousands of steps are kept: the last one done, and those undone, are found without a look at the others.
CREATE INDEX undoStepsByState ON undoSteps (state);
