-- Who did what. Each entry holds the hash of the one before it: what is changed, taken out or put in later shows.
CREATE TABLE audit_entry (
  bank          text   COLLATE "C" NOT NULL,
  sequence      bigint NOT NULL, -- 1 for a bank's first entry, and one more each
  at_ms         bigint NOT NULL,
  actor         text   NOT NULL,
  act           text   NOT NULL,
  subject       text   NOT NULL,
  facts         text   NOT NULL, -- JSON; whoever is not known by an id stands there as a keyed digest
  previous_hash text   NOT NULL,
  hash          text   NOT NULL,
  PRIMARY KEY (bank, sequence)
);

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit entries are never changed or deleted';
END
$$;

CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit_entry
FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();

CREATE TRIGGER audit_entry_remains BEFORE TRUNCATE ON audit_entry
FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
