-- People who build on the platform. Their passwords stand with those of everybody else, in the realm `developers`.
CREATE TABLE developer (
  id             TEXT    NOT NULL PRIMARY KEY,
  email          TEXT    NOT NULL UNIQUE, -- as it is compared: without spaces around it, in small letters
  name           TEXT    NOT NULL,
  status         TEXT    NOT NULL CHECK (status IN ('unverified', 'active')),
  generation     INTEGER NOT NULL,        -- a token of an earlier one opens nothing
  created_at_ms  INTEGER NOT NULL,
  verified_at_ms INTEGER                  -- NULL: nobody has proved that they read the mailbox
) STRICT, WITHOUT ROWID;

-- What a developer may do in an organisation.
CREATE TABLE member (
  organisation_id TEXT    NOT NULL REFERENCES organisation (id),
  developer_id    TEXT    NOT NULL REFERENCES developer (id),
  role            TEXT    NOT NULL CHECK (role IN ('viewer', 'developer', 'owner')),
  joined_at_ms    INTEGER NOT NULL,
  PRIMARY KEY (organisation_id, developer_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX member_by_developer ON member (developer_id, joined_at_ms);

-- What a mail lets its reader do, once. The token itself is in the mail alone.
CREATE TABLE email_token (
  hash                       TEXT    NOT NULL PRIMARY KEY, -- SHA-256
  purpose                    TEXT    NOT NULL CHECK (purpose IN ('registration', 'password', 'invitation')),
  email                      TEXT    NOT NULL,
  registration_name          TEXT,
  registration_organisation  TEXT,             -- what the organisation will be called
  invitation_organisation_id TEXT    REFERENCES organisation (id),
  invitation_role            TEXT    CHECK (invitation_role IN ('viewer', 'developer', 'owner')),
  invited_by                 TEXT,
  created_at_ms              INTEGER NOT NULL,
  ends_at_ms                 INTEGER NOT NULL,
  used_at_ms                 INTEGER           -- NULL: it still opens
) STRICT, WITHOUT ROWID;

CREATE INDEX email_token_unused ON email_token (email) WHERE used_at_ms IS NULL;
CREATE INDEX email_token_by_end ON email_token (ends_at_ms);

-- What the live applications of an organisation may have at most; NULL: it is not live.
ALTER TABLE organisation ADD COLUMN live_scopes TEXT; -- JSON
ALTER TABLE organisation ADD COLUMN live_rails TEXT; -- JSON

-- From where an application may call, as CIDR blocks; none: from everywhere.
ALTER TABLE application ADD COLUMN ip_allow_list TEXT NOT NULL DEFAULT '[]'; -- JSON

CREATE INDEX application_by_organisation ON application (organisation_id, created_at_ms);
