#if Server
import Foundation
import ServiceStore

extension PostgresServiceDatabase {
    package func storeFeedback(
        _ body: Data, contentType: String?, on result: UUID, keyID: APIKey.ID
    ) async throws -> Bool {
        let id = UUID()
        return try await pool.run { connection, _ in
            let answer = try connection.run(
                """
                WITH result AS (SELECT id FROM results WHERE id = $2 FOR KEY SHARE),
                stored AS (
                    INSERT INTO feedback (id, result_id, key_id, content_type, body)
                    SELECT $1, result.id, $3, $4, $5 FROM result
                    ON CONFLICT (id) DO NOTHING)
                SELECT id FROM result
                """, [.uuid(id), .uuid(result), .int(keyID), .text(contentType), .bytes(body)])
            return answer.first != nil
        }
    }

    package func feedback(on result: UUID) async throws -> [Data] {
        try await pool.run { connection, _ in
            let answer = try connection.run(
                "SELECT body FROM feedback WHERE result_id = $1 ORDER BY number", [.uuid(result)])
            return try answer.rows.map {
                var row = $0
                return try row.next(Data.self)
            }
        }
    }
}
#endif
