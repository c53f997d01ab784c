-- What the command line of SQLite makes of the same vendor master: a table with the same indices and the same full-text
-- index, as durable. It checks nothing, keeps no journal and knows nothing again.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
BEGIN;
CREATE TABLE supplier (
    id TEXT PRIMARY KEY, name TEXT, legal_name TEXT, country TEXT, tax_id TEXT, duns TEXT, iban TEXT, email TEXT,
    website TEXT, street TEXT, city TEXT, postal_code TEXT, phone TEXT
);
CREATE INDEX supplier_name ON supplier (name);
CREATE INDEX supplier_country ON supplier (country);
CREATE VIRTUAL TABLE search USING fts5 (
    reference, title, text, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);
.mode csv
.import --skip 1 suppliers.csv supplier
INSERT INTO search (rowid, reference, title, text)
SELECT rowid, id, name, id || char(10) || legal_name || char(10) || country || char(10) || tax_id || char(10) || duns || char(10) || iban
    || char(10) || email || char(10) || website || char(10) || street || char(10) || city || char(10) || postal_code
    || char(10) || phone FROM supplier;
COMMIT;
