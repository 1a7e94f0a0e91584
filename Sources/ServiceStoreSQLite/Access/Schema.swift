#if Server
import GRDB

/// The tables. Append only: a migration that has been released is never changed.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("create api_key") { database in
            try database.execute(
                sql: """
                    CREATE TABLE api_key (
                        id INTEGER PRIMARY KEY,
                        name TEXT NOT NULL CHECK (length(name) > 0),
                        hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
                        last_four TEXT NOT NULL CHECK (length(last_four) = 4),
                        created_at INTEGER NOT NULL,
                        last_used_at INTEGER,
                        revoked_at INTEGER
                    ) STRICT
                    """)
        }
        migrator.registerMigration("accounts and expiry of api_key") { database in
            try database.execute(sql: "ALTER TABLE api_key ADD COLUMN account_id INTEGER NOT NULL DEFAULT 1")
            try database.execute(sql: "ALTER TABLE api_key ADD COLUMN expires_at INTEGER")
        }
        migrator.registerMigration("create health") { database in
            try database.execute(sql: "CREATE TABLE health (checks INTEGER NOT NULL) STRICT")
            try database.execute(sql: "INSERT INTO health (checks) VALUES (0)")
        }
        migrator.registerMigration("create job", migrate: createJob)
        migrator.registerMigration("create result and feedback", migrate: createResult)
        migrator.registerMigration("create idempotent_request", migrate: createIdempotentRequest)
        migrator.registerMigration("create usage", migrate: createUsage)
        return migrator
    }

    /// The indexes of jobs in the queue leave out those that have ended, so that claiming takes as long whatever is
    /// kept. `job_waiting` answers "the oldest of one key that may be claimed" from the index alone.
    private static func createJob(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE job (
                    sequence INTEGER PRIMARY KEY,
                    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
                    account_id INTEGER NOT NULL,
                    key_id INTEGER NOT NULL REFERENCES api_key (id),
                    product TEXT NOT NULL,
                    version TEXT NOT NULL,
                    file_name TEXT NOT NULL,
                    byte_count INTEGER NOT NULL,
                    options TEXT NOT NULL,
                    document_key TEXT NOT NULL,
                    document_id BLOB NOT NULL UNIQUE CHECK (length(document_id) = 16),
                    issued_at INTEGER NOT NULL,
                    attempts INTEGER NOT NULL CHECK (attempts >= 0),
                    state TEXT NOT NULL CHECK (state IN ('waiting', 'processing', 'completed', 'failed')),
                    not_before INTEGER,
                    lease_token BLOB CHECK (length(lease_token) = 16),
                    lease_owner TEXT,
                    lease_expires_at INTEGER,
                    ended_at INTEGER,
                    failure_code TEXT,
                    failure_message TEXT,
                    failure_details TEXT,
                    CHECK ((state = 'waiting') = (not_before IS NOT NULL)),
                    CHECK ((state = 'processing') = (lease_token IS NOT NULL)),
                    CHECK ((state = 'processing') = (lease_owner IS NOT NULL)),
                    CHECK ((state = 'processing') = (lease_expires_at IS NOT NULL)),
                    CHECK ((state IN ('completed', 'failed')) = (ended_at IS NOT NULL)),
                    CHECK ((state = 'failed') = (failure_code IS NOT NULL)),
                    CHECK ((state = 'failed') = (failure_message IS NOT NULL)),
                    CHECK ((state = 'failed') = (failure_details IS NOT NULL))
                ) STRICT;
                CREATE INDEX job_waiting ON job (key_id, issued_at, sequence, not_before, state) WHERE state = 'waiting';
                CREATE INDEX job_processing ON job (key_id, lease_expires_at, state) WHERE state = 'processing';
                CREATE INDEX job_ended ON job (ended_at, state) WHERE ended_at IS NOT NULL;
                CREATE INDEX job_document ON job (document_key);
                """)
    }

    private static func createResult(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE result (
                    sequence INTEGER PRIMARY KEY,
                    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
                    account_id INTEGER NOT NULL,
                    key_id INTEGER NOT NULL REFERENCES api_key (id),
                    job_id BLOB REFERENCES job (id),
                    product TEXT NOT NULL,
                    version TEXT NOT NULL,
                    file_name TEXT NOT NULL,
                    byte_count INTEGER NOT NULL,
                    options TEXT NOT NULL,
                    page_count INTEGER NOT NULL CHECK (page_count >= 0),
                    started_at INTEGER NOT NULL,
                    finished_at INTEGER NOT NULL,
                    stored_at INTEGER NOT NULL,
                    schema INTEGER NOT NULL,
                    document BLOB NOT NULL
                ) STRICT;
                CREATE INDEX result_job ON result (job_id);
                CREATE INDEX result_stored ON result (stored_at);
                CREATE TABLE feedback (
                    id INTEGER PRIMARY KEY,
                    result_id BLOB NOT NULL REFERENCES result (id) ON DELETE CASCADE,
                    key_id INTEGER NOT NULL REFERENCES api_key (id),
                    content_type TEXT,
                    stored_at INTEGER NOT NULL,
                    body BLOB NOT NULL
                ) STRICT;
                CREATE INDEX feedback_result ON feedback (result_id);
                """)
    }

    /// Without an answer, a row is the right of one process to work on the request until the lease runs out.
    private static func createIdempotentRequest(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE idempotent_request (
                    id INTEGER PRIMARY KEY,
                    account_id INTEGER NOT NULL,
                    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 255),
                    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
                    lease_expires_at INTEGER,
                    answered_at INTEGER,
                    status INTEGER,
                    body BLOB,
                    UNIQUE (account_id, text),
                    CHECK ((lease_expires_at IS NULL) = (answered_at IS NOT NULL)),
                    CHECK ((status IS NULL) = (answered_at IS NULL)),
                    CHECK ((body IS NULL) = (answered_at IS NULL))
                ) STRICT;
                CREATE INDEX idempotent_request_answered ON idempotent_request (answered_at);
                CREATE INDEX idempotent_request_begun ON idempotent_request (lease_expires_at)
                    WHERE lease_expires_at IS NOT NULL;
                """)
    }

    private static func createUsage(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE usage (
                    sequence INTEGER PRIMARY KEY,
                    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
                    account_id INTEGER NOT NULL,
                    key_id INTEGER NOT NULL REFERENCES api_key (id),
                    product TEXT NOT NULL,
                    version TEXT NOT NULL,
                    outcome TEXT NOT NULL CHECK (outcome IN ('succeeded', 'failed')),
                    pages INTEGER NOT NULL CHECK (pages >= 0),
                    milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
                    at INTEGER NOT NULL
                ) STRICT;
                CREATE INDEX usage_at ON usage (at);
                """)
    }
}
#endif
