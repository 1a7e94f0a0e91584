#if Server
/// Holds whoever passes until it is opened.
actor Gate {
    private var isOpen = false
    private var arrivals = 0
    private var held: [CheckedContinuation<Void, Never>] = []
    private var observers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

    func pass() async {
        arrivals += 1
        for observer in observers where observer.count <= arrivals { observer.continuation.resume() }
        observers.removeAll { $0.count <= arrivals }
        if isOpen { return }
        await withCheckedContinuation { held.append($0) }
    }

    func waitForArrivals(_ count: Int) async {
        if arrivals >= count { return }
        await withCheckedContinuation { observers.append((count, $0)) }
    }

    func open() {
        isOpen = true
        for continuation in held { continuation.resume() }
        held = []
    }
}
#endif
