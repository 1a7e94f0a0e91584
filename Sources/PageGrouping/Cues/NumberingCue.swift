/// The marks of the two pages: "Page 1 of 3", "Page 2 of 3".
enum NumberingCue {
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        switch (previous.mark, next.mark) {
        case (let before?, let after?):
            let agrees = before.total == nil || after.total == nil || before.total == after.total
            if after.number == before.number + 1, agrees {
                evidence[.markFollows] = after.total == nil ? 0.8 : 1
            } else if after.number == 1 {
                evidence[.markRestarts] = before.isOpen ? 0.6 : 1
            } else {
                evidence[.markJumps] = 1
            }
            if before.isLast { evidence[.markComplete] = 1 }
        case (let before?, nil):
            if before.isLast { evidence[.markComplete] = 1 }
            if before.isOpen { evidence[.markWaits] = 1 }
        case (nil, let after?):
            if after.number == 1 { evidence[.markRestarts] = 0.6 } else { evidence[.markLater] = 1 }
        case (nil, nil):
            break
        }
    }
}
