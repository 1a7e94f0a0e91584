#if Server
import Synchronization

/// Values of one metric by the values of its labels.
///
/// There are never more than ``mostSeries``: a label that takes too many values would fill memory here and wherever the
/// metrics are kept. What comes later is counted under the value `other` of every label.
package final class MetricSeries<Value: Sendable>: Sendable {
    package let name: String
    package let help: String
    package let labels: [String]
    private let initial: Value
    private let mostSeries: Int
    private let values: Mutex<[[String]: Value]>

    /// - Parameter labels: their names; a metric without labels is there from the start, at `initial`.
    init(name: String, help: String, labels: [String], initial: Value, mostSeries: Int = 1_000) {
        self.name = name
        self.help = help
        self.labels = labels
        self.initial = initial
        self.mostSeries = mostSeries
        values = Mutex(labels.isEmpty ? [[]: initial] : [:])
    }

    func change(_ key: [String], _ body: (inout Value) -> Void) {
        precondition(key.count == labels.count, "\(name) has the labels \(labels)")
        values.withLock { values in
            let key = values[key] != nil || values.count < mostSeries ? key : key.map { _ in "other" }
            body(&values[key, default: initial])
        }
    }

    /// In a fixed order.
    func all() -> [(key: [String], value: Value)] {
        values.withLock { $0.map { ($0.key, $0.value) } }.sorted { $0.0.lexicographicallyPrecedes($1.0) }
    }
}

/// A number that only grows.
package typealias Counter = MetricSeries<Double>

extension MetricSeries<Double> {
    package func add(_ amount: Double = 1, _ key: String...) { change(key) { $0 += max(0, amount) } }
    package func set(_ value: Double, _ key: String...) { change(key) { $0 = value } }
}

/// How often values fell into each of some ranges, and their sum.
package final class Histogram: Sendable {
    struct Counts: Sendable {
        /// One more than there are bounds: the last is for what is above them all.
        var buckets: [UInt64]
        var sum = 0.0
    }

    let series: MetricSeries<Counts>
    let bounds: [Double]

    init(name: String, help: String, labels: [String], bounds: [Double]) {
        self.bounds = bounds
        series = MetricSeries(
            name: name, help: help, labels: labels,
            initial: Counts(buckets: Array(repeating: 0, count: bounds.count + 1)), mostSeries: 200)
    }

    package func observe(_ value: Double, _ key: String...) {
        let index = bounds.firstIndex { value <= $0 } ?? bounds.count
        series.change(key) {
            $0.buckets[index] += 1
            $0.sum += value
        }
    }

    package func observe(_ time: Duration, _ key: String...) {
        let index = bounds.firstIndex { time / .seconds(1) <= $0 } ?? bounds.count
        series.change(key) {
            $0.buckets[index] += 1
            $0.sum += time / .seconds(1)
        }
    }
}
#endif
