-- To find those of one operation, or with one outcome, in the order of their time, however rare they are among the others.
CREATE INDEX request_line_by_outcome ON request_line (application_id, operation, status, at_ms, request_id);
