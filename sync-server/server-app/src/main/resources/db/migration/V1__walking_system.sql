-- One SQL text for SQLite and PostgreSQL. Times are milliseconds since 1970 (UTC); JSON is text that SQL never opens.

CREATE TABLE person (
  name           varchar(64) NOT NULL PRIMARY KEY,
  password_hash  text        NOT NULL,               -- Argon2id, with its parameters
  roles          text        NOT NULL,               -- names, divided by commas
  created_ms     bigint      NOT NULL,
  failed_tries   bigint      NOT NULL DEFAULT 0,
  locked_till_ms bigint      NOT NULL DEFAULT 0
);

CREATE TABLE session (
  token_sha256 varchar(64) NOT NULL PRIMARY KEY,
  person       varchar(64) NOT NULL REFERENCES person (name),
  created_ms   bigint      NOT NULL,
  used_ms      bigint      NOT NULL,
  ends_ms      bigint      NOT NULL
);

CREATE TABLE one_time_link (
  code_sha256 varchar(64) NOT NULL PRIMARY KEY,
  purpose     varchar(32) NOT NULL,                  -- FIRST_ADMINISTRATOR, SIGN_IN
  person      varchar(64) REFERENCES person (name),  -- who signs in by it
  ends_ms     bigint      NOT NULL,
  used_ms     bigint
);

CREATE TABLE gate (
  id         varchar(64) NOT NULL PRIMARY KEY,
  profile    text        NOT NULL,                   -- JSON
  statistics text        NOT NULL,                   -- hour,day,closeAfter,jitter,minSessions
  changed_ms bigint      NOT NULL
);

-- Lists that the operator keeps: allowed-domains, waivers.
CREATE TABLE rule_list (
  name       varchar(32) NOT NULL PRIMARY KEY,
  body       text        NOT NULL,
  changed_ms bigint      NOT NULL
);

CREATE TABLE kiosk (
  id           varchar(32) NOT NULL PRIMARY KEY,
  gate         varchar(64) NOT NULL REFERENCES gate (id),
  zone         varchar(64) NOT NULL,
  created_ms   bigint      NOT NULL,
  enrolled_ms  bigint,
  revoked_ms   bigint,
  generation   bigint      NOT NULL DEFAULT 0,       -- of the desired document; rises only
  desired      text,                                 -- the envelope as published
  presence     varchar(16) NOT NULL DEFAULT 'NEVER', -- NEVER, ONLINE, LOST, LEFT
  connection   bigint      NOT NULL DEFAULT 0,       -- number of the kiosk's current connection
  presence_ms  bigint,
  reported     text,                                 -- the last report, JSON
  reported_ms  bigint,
  mismatch_ms  bigint                                -- since when it shows another release than desired
);

CREATE TABLE enrolment_code (
  code_sha256 varchar(64) NOT NULL PRIMARY KEY,
  kiosk       varchar(32) NOT NULL REFERENCES kiosk (id),
  ends_ms     bigint      NOT NULL,
  used_ms     bigint
);

CREATE TABLE certificate (
  serial       varchar(40) NOT NULL PRIMARY KEY,     -- hexadecimal
  kiosk        varchar(32) NOT NULL REFERENCES kiosk (id),
  pem          text        NOT NULL,
  issued_ms    bigint      NOT NULL,
  ends_ms      bigint      NOT NULL,
  connected_ms bigint,                               -- first connection with it; ends the older ones
  revoked_ms   bigint
);
CREATE INDEX certificate_of_kiosk ON certificate (kiosk);

CREATE TABLE package_version (
  digest      varchar(64) NOT NULL PRIMARY KEY,      -- of the uploaded zip
  package_id  varchar(64) NOT NULL,                  -- empty when the upload could not be read that far
  file_name   text        NOT NULL,
  length_b    bigint      NOT NULL,
  uploaded_by varchar(64) NOT NULL REFERENCES person (name),
  uploaded_ms bigint      NOT NULL,
  state       varchar(16) NOT NULL,                  -- REFUSED, IN_REVIEW, APPROVED, PUBLISHED, SUPERSEDED
  findings    text        NOT NULL                   -- JSON array
);
CREATE INDEX package_version_of_package ON package_version (package_id, uploaded_ms);

CREATE TABLE approval (
  digest   varchar(64) NOT NULL REFERENCES package_version (digest),
  approver varchar(64) NOT NULL REFERENCES person (name),
  at_ms    bigint      NOT NULL,
  PRIMARY KEY (digest, approver)
);

CREATE TABLE release (
  repository varchar(64)  NOT NULL,
  release_id varchar(26)  NOT NULL,                  -- ULID
  path       varchar(200) NOT NULL,                  -- TUF target path
  length_b   bigint       NOT NULL,
  sha256     varchar(64)  NOT NULL,                  -- of the manifest
  created_ms bigint       NOT NULL,
  PRIMARY KEY (repository, release_id)
);

CREATE TABLE release_package (
  repository varchar(64) NOT NULL,
  release_id varchar(26) NOT NULL,
  digest     varchar(64) NOT NULL REFERENCES package_version (digest),
  PRIMARY KEY (repository, release_id, digest)
);

-- Where the QR codes of a release lead to; every kiosk gets its own short link for each.
CREATE TABLE release_link (
  repository varchar(64)  NOT NULL,
  release_id varchar(26)  NOT NULL,
  item       varchar(200) NOT NULL,
  language   varchar(16)  NOT NULL,
  target     text         NOT NULL,
  PRIMARY KEY (repository, release_id, item, language)
);

-- Titles by item version, so that reports keep the name of what was read (statistics, rule 10).
CREATE TABLE item_title (
  item     varchar(200) NOT NULL,                    -- repository/package/item
  version  varchar(12)  NOT NULL,
  language varchar(16)  NOT NULL,
  title    text         NOT NULL,
  PRIMARY KEY (item, version, language)
);

-- TUF metadata by its HTTP name below /tuf/; every version is kept.
CREATE TABLE tuf_metadata (
  name   varchar(200) NOT NULL PRIMARY KEY,
  body   text         NOT NULL,
  put_ms bigint       NOT NULL
);

CREATE TABLE publication (
  id           varchar(26) NOT NULL PRIMARY KEY,     -- ULID
  repository   varchar(64) NOT NULL,
  release_id   varchar(26) NOT NULL,
  gates        text        NOT NULL,                 -- ids, divided by commas
  published_by varchar(64) NOT NULL REFERENCES person (name),
  published_ms bigint      NOT NULL
);

CREATE TABLE deployment (
  publication varchar(26) NOT NULL REFERENCES publication (id),
  kiosk       varchar(32) NOT NULL REFERENCES kiosk (id),
  generation  bigint      NOT NULL,
  state       varchar(16) NOT NULL,                  -- WAITING, FETCHING, TRIAL, VISIBLE, FAILED, SUPERSEDED
  visible_ms  bigint,
  why_not     text,
  PRIMARY KEY (publication, kiosk)
);
CREATE INDEX deployment_of_kiosk ON deployment (kiosk, generation);

CREATE TABLE short_link (
  code     varchar(16)  NOT NULL PRIMARY KEY,
  kiosk    varchar(32)  NOT NULL REFERENCES kiosk (id),
  item     varchar(200) NOT NULL,
  language varchar(16)  NOT NULL,
  target   text         NOT NULL,
  UNIQUE (kiosk, item, language)
);

CREATE TABLE short_link_opened (
  kiosk    varchar(32)  NOT NULL,
  item     varchar(200) NOT NULL,
  language varchar(16)  NOT NULL,
  day      varchar(10)  NOT NULL,                    -- in the gate's zone, ISO 8601
  opened   bigint       NOT NULL,
  PRIMARY KEY (kiosk, item, language, day)
);

-- A batch is counted when its row exists; row and counters are written in one transaction.
CREATE TABLE batch (
  kiosk       varchar(32) NOT NULL REFERENCES kiosk (id),
  epoch       varchar(64) NOT NULL,
  seq         bigint      NOT NULL,
  kind        varchar(8)  NOT NULL,                  -- HOUR, DAY
  from_ms     bigint      NOT NULL,
  to_ms       bigint      NOT NULL,
  received_ms bigint      NOT NULL,
  PRIMARY KEY (kiosk, epoch, seq)
);
CREATE INDEX batch_by_time ON batch (kiosk, from_ms);

-- What each outbox of a kiosk declared; below floor nothing is asked for any more.
CREATE TABLE outbox (
  kiosk      varchar(32) NOT NULL REFERENCES kiosk (id),
  epoch      varchar(64) NOT NULL,
  floor      bigint      NOT NULL,
  dropped    bigint      NOT NULL,
  stored_to  bigint      NOT NULL,                   -- every batch up to here is stored or below floor
  changed_ms bigint      NOT NULL,
  PRIMARY KEY (kiosk, epoch)
);

CREATE TABLE counter (
  kiosk   varchar(32)  NOT NULL,
  mode    varchar(8)   NOT NULL,                     -- LIVE, TEST
  metric  varchar(32)  NOT NULL,
  shape   varchar(32)  NOT NULL,                     -- as on the wire; shapes are never joined
  day     varchar(10)  NOT NULL,                     -- in the gate's zone, ISO 8601
  from_ms bigint       NOT NULL,                     -- start of the hour, or of the day for day shapes
  dim1    varchar(200) NOT NULL,
  dim2    varchar(200) NOT NULL,
  dim3    varchar(200) NOT NULL,
  dim4    varchar(200) NOT NULL,
  value   bigint       NOT NULL,
  PRIMARY KEY (kiosk, mode, metric, shape, day, from_ms, dim1, dim2, dim3, dim4)
);
CREATE INDEX counter_by_day ON counter (shape, day);
