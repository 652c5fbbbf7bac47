-- What a request made or changed in its bank, and when it came by that bank's clock: what became of it is found by them.
ALTER TABLE request_line ADD COLUMN resource_id TEXT; -- NULL: nothing
ALTER TABLE request_line ADD COLUMN bank_at_ms INTEGER; -- NULL: it reached no bank

CREATE INDEX request_line_by_resource ON request_line (application_id, resource_id, at_ms, request_id)
  WHERE resource_id IS NOT NULL;
