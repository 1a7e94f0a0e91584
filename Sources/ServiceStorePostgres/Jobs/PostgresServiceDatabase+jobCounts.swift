#if Server
import Foundation
import ServiceStore

extension PostgresServiceDatabase {
    package func jobCounts() async throws -> JobCounts {
        try await pool.run { connection, _ in
            let answer = try connection.run(
                """
                SELECT state, count(*),
                    extract(epoch FROM statement_timestamp() - min(issued_at))::double precision
                FROM jobs WHERE claimable_at IS NOT NULL GROUP BY state
                UNION ALL
                SELECT state, count(*), 0 FROM jobs WHERE ended_at IS NOT NULL GROUP BY state
                """)
            var counts = JobCounts()
            for var row in answer.rows {
                let state = try row.next(String.self)
                let count = try row.next(Int.self)
                switch state {
                case "waiting":
                    counts.waiting = count
                    counts.oldestWaiting = max(0, try row.next(Double.self))
                case "processing": counts.processing = count
                case "completed": counts.completed = count
                default: counts.failed = count
                }
            }
            return counts
        }
    }

    package func jobChanges() -> AsyncStream<JobChange> { notifications.changes() }
}
#endif
