-- People who build on the platform. Their passwords stand with those of everybody else, in the realm `developers`.
CREATE TABLE developer (
  id             text   COLLATE "C" NOT NULL PRIMARY KEY,
  email          text   COLLATE "C" NOT NULL UNIQUE, -- as it is compared: without spaces around it, in small letters
  name           text   NOT NULL,
  status         text   NOT NULL CHECK (status IN ('unverified', 'active')),
  generation     bigint NOT NULL,        -- a token of an earlier one opens nothing
  created_at_ms  bigint NOT NULL,
  verified_at_ms bigint                  -- NULL: nobody has proved that they read the mailbox
);

-- What a developer may do in an organisation.
CREATE TABLE member (
  organisation_id text   COLLATE "C" NOT NULL REFERENCES organisation (id),
  developer_id    text   COLLATE "C" NOT NULL REFERENCES developer (id),
  role            text   NOT NULL CHECK (role IN ('viewer', 'developer', 'owner')),
  joined_at_ms    bigint NOT NULL,
  PRIMARY KEY (organisation_id, developer_id)
);

CREATE INDEX member_by_developer ON member (developer_id, joined_at_ms);

-- What a mail lets its reader do, once. The token itself is in the mail alone.
CREATE TABLE email_token (
  hash                       text   COLLATE "C" NOT NULL PRIMARY KEY, -- SHA-256
  purpose                    text   NOT NULL CHECK (purpose IN ('registration', 'password', 'invitation')),
  email                      text   COLLATE "C" NOT NULL,
  registration_name          text,
  registration_organisation  text,             -- what the organisation will be called
  invitation_organisation_id text   COLLATE "C" REFERENCES organisation (id),
  invitation_role            text   CHECK (invitation_role IN ('viewer', 'developer', 'owner')),
  invited_by                 text,
  created_at_ms              bigint NOT NULL,
  ends_at_ms                 bigint NOT NULL,
  used_at_ms                 bigint           -- NULL: it still opens
);

CREATE INDEX email_token_unused ON email_token (email) WHERE used_at_ms IS NULL;
CREATE INDEX email_token_by_end ON email_token (ends_at_ms);

-- What the live applications of an organisation may have at most; NULL: it is not live.
ALTER TABLE organisation ADD COLUMN live_scopes text; -- JSON
ALTER TABLE organisation ADD COLUMN live_rails text; -- JSON

-- From where an application may call, as CIDR blocks; none: from everywhere.
ALTER TABLE application ADD COLUMN ip_allow_list text NOT NULL DEFAULT '[]'; -- JSON

CREATE INDEX application_by_organisation ON application (organisation_id, created_at_ms);
