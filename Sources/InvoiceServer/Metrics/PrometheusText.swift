#if Server
/// Writes metrics in Prometheus's text format, version 0.0.4
/// (<https://prometheus.io/docs/instrumenting/exposition_formats/>).
struct PrometheusText {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    mutating func counter(_ series: Counter) {
        simple("counter", series.name, series.help, series.labels, series.all())
    }
    mutating func gauge(_ series: MetricSeries<Double>) {
        simple("gauge", series.name, series.help, series.labels, series.all())
    }

    /// One value without labels.
    mutating func value(_ type: String, _ name: String, _ help: String, _ value: Double?) {
        guard let value else { return }
        simple(type, name, help, [], [([], value)])
    }

    /// One value for each of some values of a label.
    mutating func values(_ type: String, _ name: String, _ help: String, label: String, _ values: [(String, Double)]) {
        simple(type, name, help, [label], values.map { ([$0.0], $0.1) })
    }

    mutating func histogram(_ histogram: Histogram) {
        let series = histogram.series
        head("histogram", series.name, series.help)
        for (key, counts) in series.all() {
            var cumulative: UInt64 = 0
            for (bound, count) in zip(histogram.bounds + [.infinity], counts.buckets) {
                cumulative += count
                sample(
                    series.name + "_bucket", series.labels + ["le"], key + [Self.number(bound)], Double(cumulative))
            }
            sample(series.name + "_sum", series.labels, key, counts.sum)
            sample(series.name + "_count", series.labels, key, Double(cumulative))
        }
    }

    private mutating func simple(
        _ type: String, _ name: String, _ help: String, _ labels: [String], _ values: [(key: [String], value: Double)]
    ) {
        head(type, name, help)
        for (key, value) in values { sample(name, labels, key, value) }
    }

    private mutating func head(_ type: String, _ name: String, _ help: String) {
        text += "# HELP \(name) \(Self.escaped(help, quotes: false))\n# TYPE \(name) \(type)\n"
    }

    private mutating func sample(_ name: String, _ labels: [String], _ key: [String], _ value: Double) {
        text += name
        if !labels.isEmpty {
            text += "{"
            for (index, (label, value)) in zip(labels, key).enumerated() {
                text += "\(index == 0 ? "" : ",")\(label)=\"\(Self.escaped(value, quotes: true))\""
            }
            text += "}"
        }
        text += " \(Self.number(value))\n"
    }

    static func number(_ value: Double) -> String {
        if value == .infinity { return "+Inf" }
        if value == -.infinity { return "-Inf" }
        if value.isNaN { return "NaN" }
        if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
        return String(value)
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\"" where quotes: result += "\\\""
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
#endif
