import Foundation

extension UsageRecord {
    /// The record of a job that has ended: there is one for each, whoever writes it.
    ///
    /// A job that a store gives up when it is claimed (its last worker died) has no pages and no milliseconds.
    package init(of job: Job, outcome: Outcome, pages: Int, milliseconds: Int, at time: Date) {
        self.init(
            id: job.documentID, accountID: job.accountID, keyID: job.keyID, product: job.request.product,
            version: job.request.version, outcome: outcome, pages: pages, milliseconds: milliseconds, at: time)
    }
}
