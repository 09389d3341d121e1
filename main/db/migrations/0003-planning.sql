-- Planning: the group's plan and norms, enrolment and consent, timetables, agendas and curricula, the activity library.

-- What a group asks for before the first session: 'none', 'consent', 'consent-and-assent'.
ALTER TABLE groups ADD COLUMN consentRule TEXT NOT NULL DEFAULT 'none'
  CHECK (consentRule IN ('none', 'consent', 'consent-and-assent'));
ALTER TABLE groups ADD COLUMN planTemplate TEXT NOT NULL DEFAULT '';

CREATE TABLE planAnswers (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  heading TEXT NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'complete', 'not-applicable')),
  reason TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  UNIQUE (groupId, heading)
) STRICT;

-- Goals: of the whole group where personId is null.
CREATE TABLE goals (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  position INTEGER NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX goalsByGroup ON goals (groupId, position);

CREATE TABLE norms (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('stated', 'emerged')),
  -- null while it is only proposed
  agreedOn TEXT,
  droppedOn TEXT,
  position INTEGER NOT NULL,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX normsByGroup ON norms (groupId, position);
CREATE TABLE normRevisions (
  id TEXT PRIMARY KEY,
  normId TEXT NOT NULL REFERENCES norms (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  until TEXT NOT NULL
) STRICT;
CREATE INDEX normRevisionsByNorm ON normRevisions (normId);
CREATE TABLE normSightings (
  id TEXT PRIMARY KEY,
  normId TEXT NOT NULL REFERENCES norms (id) DEFERRABLE INITIALLY DEFERRED,
  sessionId TEXT REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  seenOn TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('kept', 'broken')),
  remark TEXT NOT NULL
) STRICT;
CREATE INDEX normSightingsByNorm ON normSightings (normId);

-- The way into a group, one row for a person and a group; enrolled and waiting are told by the membership.
CREATE TABLE enrolments (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  referredOn TEXT,
  referralSource TEXT NOT NULL DEFAULT '',
  referralReason TEXT NOT NULL DEFAULT '',
  screening TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(screening)),
  screenedOn TEXT,
  screeningRemarks TEXT NOT NULL DEFAULT '',
  confidentialityOn TEXT,
  declinedOn TEXT,
  declineReason TEXT NOT NULL DEFAULT '',
  updatedAt TEXT NOT NULL,
  UNIQUE (groupId, personId)
) STRICT;
CREATE INDEX enrolmentsByPerson ON enrolments (personId);

CREATE TABLE consents (
  id TEXT PRIMARY KEY,
  groupId TEXT NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('consent', 'assent')),
  sentOn TEXT,
  returnedOn TEXT,
  isGiven INTEGER,
  givenBy TEXT NOT NULL,
  expiresOn TEXT,
  withdrawnOn TEXT,
  withdrawnReason TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  CHECK ((isGiven IS NULL) = (returnedOn IS NULL))
) STRICT;
CREATE INDEX consentsByGroup ON consents (groupId, personId);
CREATE INDEX consentsByPerson ON consents (personId);

-- "Do not place together", in every group. firstId < secondId, so that a pair stands once.
CREATE TABLE separations (
  id TEXT PRIMARY KEY,
  firstId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  secondId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL,
  notedOn TEXT NOT NULL,
  UNIQUE (firstId, secondId),
  CHECK (firstId < secondId)
) STRICT;
CREATE INDEX separationsBySecond ON separations (secondId);

-- Bells and classes. The cycle (A/B) is one row of settings.
CREATE TABLE bellSchedules (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  periods TEXT NOT NULL CHECK (json_valid(periods)),
  updatedAt TEXT NOT NULL
) STRICT;
CREATE TABLE studentClasses (
  id TEXT PRIMARY KEY,
  personId TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  course TEXT NOT NULL,
  teacher TEXT NOT NULL,
  room TEXT NOT NULL,
  scheduleId TEXT NOT NULL REFERENCES bellSchedules (id) DEFERRABLE INITIALLY DEFERRED,
  periodName TEXT NOT NULL,
  letters TEXT NOT NULL CHECK (json_valid(letters)),
  weekdays TEXT NOT NULL CHECK (json_valid(weekdays)),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX studentClassesByPerson ON studentClasses (personId);

-- A plan of what is done, in timed blocks: of a session, a template by itself, a part of a curriculum of one's own, or a
-- part of a laid curriculum that waits for a session (kind 'session' without a sessionId).
CREATE TABLE curricula (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  audience TEXT NOT NULL,
  summary TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  trashedAt TEXT
) STRICT;
CREATE TABLE agendas (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('session', 'template', 'part')),
  -- the topic of a part, also of one that was laid; the name of a template; else empty, a session has its own topic
  name TEXT NOT NULL,
  groupId TEXT REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
  sessionId TEXT UNIQUE REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  curriculumId TEXT REFERENCES curricula (id) DEFERRABLE INITIALLY DEFERRED,
  -- the curriculum that was laid here: its name then, which part of how many
  laidFrom TEXT NOT NULL DEFAULT '',
  -- the session with which that laying begins; no reference, so that a session can be purged
  laidSince TEXT,
  part INTEGER,
  ofParts INTEGER,
  version INTEGER NOT NULL DEFAULT 1,
  updatedAt TEXT NOT NULL
) STRICT;
CREATE INDEX agendasByGroup ON agendas (groupId);
CREATE INDEX agendasByCurriculum ON agendas (curriculumId, part);
CREATE TABLE agendaBlocks (
  id TEXT PRIMARY KEY,
  agendaId TEXT NOT NULL REFERENCES agendas (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  lane TEXT NOT NULL CHECK (lane IN ('all', 'a', 'b')),
  goal TEXT NOT NULL,
  materials TEXT NOT NULL CHECK (json_valid(materials)),
  ownerId TEXT REFERENCES facilitators (id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT NOT NULL,
  adaptations TEXT NOT NULL,
  -- of the library, its own or one that Mezzo brings: no reference, those that Mezzo brings are no rows
  activityId TEXT,
  isReached INTEGER
) STRICT;
CREATE INDEX agendaBlocksByAgenda ON agendaBlocks (agendaId, position);
CREATE INDEX agendaBlocksByActivity ON agendaBlocks (activityId) WHERE activityId IS NOT NULL;
CREATE TABLE agendaObjectives (
  id TEXT PRIMARY KEY,
  agendaId TEXT NOT NULL REFERENCES agendas (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  goalId TEXT REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED,
  -- of a part of a curriculum, which is of no group: the goal in words
  goalText TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agendaObjectivesByAgenda ON agendaObjectives (agendaId, position);
CREATE INDEX agendaObjectivesByGoal ON agendaObjectives (goalId) WHERE goalId IS NOT NULL;

-- Own activities; `content` is the whole of it (shared/domain/activity-fields.ts).
CREATE TABLE activities (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  searchText TEXT NOT NULL DEFAULT '',
  updatedAt TEXT NOT NULL,
  trashedAt TEXT
) STRICT;
-- Favourites: the id is the activity's, own or brought.
CREATE TABLE favouriteActivities (
  id TEXT PRIMARY KEY,
  markedAt TEXT NOT NULL
) STRICT;
CREATE TABLE activityRatings (
  id TEXT PRIMARY KEY,
  activityId TEXT NOT NULL,
  sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
  remark TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  UNIQUE (activityId, sessionId)
) STRICT;
CREATE INDEX activityRatingsBySession ON activityRatings (sessionId);

CREATE TRIGGER activitiesSearchInsert AFTER INSERT ON activities WHEN NEW.searchText <> '' AND NEW.trashedAt IS NULL BEGIN
  INSERT INTO searchDocuments (kind, objectId) VALUES ('activity', NEW.id);
  INSERT INTO searchIndex (rowid, text) SELECT number, NEW.searchText FROM searchDocuments WHERE objectId = NEW.id;
END;
CREATE TRIGGER activitiesSearchUpdate AFTER UPDATE OF searchText, trashedAt ON activities
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.trashedAt IS NOT OLD.trashedAt BEGIN
  DELETE FROM searchIndex WHERE rowid = (SELECT number FROM searchDocuments WHERE objectId = OLD.id);
  DELETE FROM searchDocuments WHERE objectId = OLD.id;
  INSERT INTO searchDocuments (kind, objectId)
    SELECT 'activity', NEW.id WHERE NEW.searchText <> '' AND NEW.trashedAt IS NULL;
  INSERT INTO searchIndex (rowid, text) SELECT number, NEW.searchText FROM searchDocuments WHERE objectId = NEW.id;
END;
CREATE TRIGGER activitiesSearchDelete AFTER DELETE ON activities BEGIN
  DELETE FROM searchIndex WHERE rowid = (SELECT number FROM searchDocuments WHERE objectId = OLD.id);
  DELETE FROM searchDocuments WHERE objectId = OLD.id;
END;
