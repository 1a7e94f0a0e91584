/// Reads characters off the output of a network trained with connectionist temporal classification (Graves et al.
/// 2006): the likeliest class at each step, repeated classes once, blanks left out.
struct CTCDecoder: Sendable {
    struct Character: Sendable, Hashable {
        /// Class of the output layer.
        var code: Int
        /// First and last step at which the class leads.
        var steps: ClosedRange<Int>
        /// Highest probability over these steps, 0…1.
        var probability: Float
        /// The second-likeliest class at the step of the highest probability, blank left out.
        var runnerUp: Int
        var runnerUpProbability: Float
        /// Whether white space stands before it.
        var followsSpace: Bool
    }

    let characters: CharacterSet

    /// Other readings below this probability are not kept.
    static let leastRunnerUp: Float = 0.01

    /// - Parameters:
    ///   - output: `steps` rows of one probability for each class.
    func decode(_ output: UnsafePointer<Float>, steps: Int) -> [Character] {
        let classes = characters.characters.count
        let space = characters.space
        var result: [Character] = []
        var previous = 0
        var spaceProbability: Float = 0
        for step in 0..<steps {
            let row = output + step * classes
            let best = leader(row, classes)
            spaceProbability = max(spaceProbability, row[space])
            defer { previous = best }
            guard best != 0, best != space else { continue }
            if best == previous {
                extend(&result[result.count - 1], to: step, row, classes)
                continue
            }
            let second = runnerUp(row, classes, to: best)
            result.append(
                Character(
                    code: best, steps: step...step, probability: row[best], runnerUp: second,
                    runnerUpProbability: row[second],
                    followsSpace: !result.isEmpty && spaceProbability > SpaceRule.threshold(result, best, characters)))
            spaceProbability = 0
        }
        return result
    }

    private func extend(_ character: inout Character, to step: Int, _ row: UnsafePointer<Float>, _ classes: Int) {
        character.steps = character.steps.lowerBound...step
        guard row[character.code] > character.probability else { return }
        character.probability = row[character.code]
        character.runnerUp = runnerUp(row, classes, to: character.code)
        character.runnerUpProbability = row[character.runnerUp]
    }

    private func leader(_ row: UnsafePointer<Float>, _ classes: Int) -> Int {
        var best = 0
        var most = row[0]
        if let wanted = characters.wanted {
            for index in wanted where row[index] > most {
                most = row[index]
                best = index
            }
        } else {
            for index in 1..<classes where row[index] > most {
                most = row[index]
                best = index
            }
        }
        return best
    }

    private func runnerUp(_ row: UnsafePointer<Float>, _ classes: Int, to best: Int) -> Int {
        // Where the leader is certain nobody asks for the second.
        guard row[best] < 1 - CTCDecoder.leastRunnerUp else { return 0 }
        var second = 0
        var most: Float = 0
        func look(_ index: Int) {
            if index != best, index != 0, row[index] > most {
                most = row[index]
                second = index
            }
        }
        if let wanted = characters.wanted { wanted.forEach(look) } else { (1..<classes).forEach(look) }
        return second
    }
}
