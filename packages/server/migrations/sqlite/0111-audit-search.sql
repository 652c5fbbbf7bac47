-- What was written down is looked for by time, by who did it, by what it was, and by whom or what it was done to.
CREATE INDEX audit_entry_by_time ON audit_entry (at_ms, bank, sequence);
CREATE INDEX audit_entry_by_actor ON audit_entry (actor, at_ms, bank, sequence);
CREATE INDEX audit_entry_by_act ON audit_entry (act, at_ms, bank, sequence);
CREATE INDEX audit_entry_by_subject ON audit_entry (subject, at_ms, bank, sequence);
