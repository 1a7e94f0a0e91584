#if Server
extension Migration {
    /// All tables of the first version.
    ///
    /// `json` and not `jsonb`: it keeps every character that a sender may have put into a file name. `claimable_at` is the
    /// one time that counts for claims: until then a waiting job waits, or a lease holds; null when the job has ended.
    /// `lease_token` stays after a lease, so that a worker whose connection broke learns whether its word counted.
    static let firstTables = Migration(
        number: 1, name: "first tables",
        script: """
            CREATE TABLE api_keys (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                account_id bigint NOT NULL,
                name text NOT NULL,
                hash bytea NOT NULL UNIQUE CHECK (length(hash) = 32),
                last_four text NOT NULL,
                created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
                last_used_at timestamptz,
                expires_at timestamptz,
                revoked_at timestamptz
            );

            CREATE TABLE jobs (
                id uuid PRIMARY KEY,
                number bigint GENERATED ALWAYS AS IDENTITY,
                account_id bigint NOT NULL,
                key_id bigint NOT NULL,
                request json NOT NULL,
                document_key text NOT NULL,
                document_id uuid NOT NULL,
                issued_at timestamptz NOT NULL,
                attempts bigint NOT NULL CHECK (attempts >= 0),
                state text NOT NULL,
                claimable_at timestamptz,
                lease_token uuid,
                lease_owner text,
                ended_at timestamptz,
                failure json,
                CHECK (
                    CASE state
                        WHEN 'waiting' THEN claimable_at IS NOT NULL AND ended_at IS NULL AND failure IS NULL
                        WHEN 'processing' THEN claimable_at IS NOT NULL AND ended_at IS NULL AND failure IS NULL
                            AND lease_token IS NOT NULL AND lease_owner IS NOT NULL
                        WHEN 'completed' THEN claimable_at IS NULL AND ended_at IS NOT NULL AND failure IS NULL
                        WHEN 'failed' THEN claimable_at IS NULL AND ended_at IS NOT NULL AND failure IS NOT NULL
                        ELSE false
                    END)
            ) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
            CREATE INDEX jobs_open ON jobs (key_id, issued_at, number) WHERE claimable_at IS NOT NULL;
            CREATE INDEX jobs_processing ON jobs (claimable_at) WHERE state = 'processing';
            CREATE INDEX jobs_ended ON jobs (ended_at, state) WHERE ended_at IS NOT NULL;
            CREATE INDEX jobs_document_id ON jobs (document_id);
            CREATE INDEX jobs_document_key ON jobs (document_key);

            CREATE TABLE results (
                id uuid PRIMARY KEY,
                account_id bigint NOT NULL,
                key_id bigint NOT NULL,
                job_id uuid,
                request json NOT NULL,
                page_count bigint NOT NULL,
                started_at timestamptz NOT NULL,
                finished_at timestamptz NOT NULL,
                stored_at timestamptz NOT NULL DEFAULT clock_timestamp(),
                schema_number bigint NOT NULL,
                document bytea NOT NULL
            );
            CREATE INDEX results_stored_at ON results (stored_at);

            CREATE TABLE feedback (
                id uuid PRIMARY KEY,
                number bigint GENERATED ALWAYS AS IDENTITY,
                result_id uuid NOT NULL REFERENCES results ON DELETE CASCADE,
                key_id bigint NOT NULL,
                content_type text,
                body bytea NOT NULL,
                created_at timestamptz NOT NULL DEFAULT clock_timestamp()
            );
            CREATE INDEX feedback_result_id ON feedback (result_id, number);
            CREATE INDEX feedback_created_at ON feedback (created_at);

            CREATE TABLE idempotent_requests (
                account_id bigint NOT NULL,
                name text NOT NULL,
                fingerprint bytea NOT NULL,
                holder uuid NOT NULL,
                held_until timestamptz NOT NULL,
                answered_at timestamptz,
                status bigint,
                body bytea,
                PRIMARY KEY (account_id, name),
                CHECK ((answered_at IS NULL) = (status IS NULL) AND (status IS NULL) = (body IS NULL))
            );
            CREATE INDEX idempotent_requests_answered_at ON idempotent_requests (answered_at);

            CREATE TABLE usage_records (
                id uuid PRIMARY KEY,
                account_id bigint NOT NULL,
                key_id bigint NOT NULL,
                product text NOT NULL,
                version text NOT NULL,
                outcome text NOT NULL CHECK (outcome IN ('succeeded', 'failed')),
                pages bigint NOT NULL,
                milliseconds bigint NOT NULL,
                at timestamptz NOT NULL
            );
            CREATE INDEX usage_records_at ON usage_records (at);

            CREATE TABLE uploads (
                name text COLLATE "C" PRIMARY KEY,
                byte_count bigint NOT NULL,
                created_at timestamptz NOT NULL DEFAULT clock_timestamp()
            );
            CREATE TABLE upload_parts (
                name text COLLATE "C" NOT NULL REFERENCES uploads ON DELETE CASCADE,
                number bigint NOT NULL,
                bytes bytea NOT NULL,
                PRIMARY KEY (name, number)
            );
            ALTER TABLE upload_parts ALTER COLUMN bytes SET STORAGE EXTERNAL;

            CREATE TABLE health (
                id bigint PRIMARY KEY CHECK (id = 1),
                checked_at timestamptz NOT NULL
            );
            """)
}
#endif
