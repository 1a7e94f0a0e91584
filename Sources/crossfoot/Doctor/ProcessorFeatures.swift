#if Server
import Foundation

/// The processor's instructions for products of 8-bit numbers, of which text recognition consists.
enum ProcessorFeatures {
    /// Names as Linux has them in /proc/cpuinfo, fastest first: x86, then 64-bit ARM (`asimddp` is its dot product).
    private static let fast = ["avx512_vnni", "avx_vnni", "i8mm", "asimddp"]
    private static let basic = ["avx512f", "avx2", "asimd"]

    static var finding: Finding { finding(cpuinfo: try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) }

    static func finding(cpuinfo: String?) -> Finding {
        guard let cpuinfo, let flags = flags(cpuinfo) else {
            return Finding(grade: .note, name: "processor", text: "This system does not tell its features.")
        }
        let known = (fast + basic).filter { flags.contains($0) }.joined(separator: ", ")
        if !flags.isDisjoint(with: fast) { return Finding(grade: .ready, name: "processor", text: known) }
        return Finding(
            grade: .note, name: "processor",
            text: (known.isEmpty ? "" : "\(known), ")
                + "without products of 8-bit numbers: scans take longer to read.")
    }

    /// The words of the first line "flags" (x86) or "Features" (ARM).
    private static func flags(_ cpuinfo: String) -> Set<String>? {
        for line in cpuinfo.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let name = parts[0].trimmingCharacters(in: .whitespaces)
            if name == "flags" || name == "Features" { return Set(parts[1].split(separator: " ").map(String.init)) }
        }
        return nil
    }
}
#endif
