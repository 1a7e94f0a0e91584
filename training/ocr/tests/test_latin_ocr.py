"""Facts about the parts that need no model."""

import unittest

import numpy as np
import onnx
from onnx import TensorProto, helper

from latin_ocr import alphabet, detector, documents, quantise, ranges, recogniser, scoring
from latin_ocr.prune import slice_head
from latin_ocr.synthetic.words import VOCABULARY, Words

CHARACTERS = list("ab12,.")


def table(text: str, spaces: dict[int, float]) -> np.ndarray:
    """Probabilities in which `text` stands at every second step; `spaces`: probability of a space before a character."""
    output = np.zeros((2 * len(text) + 1, len(CHARACTERS) + 2), np.float32)
    output[:, 0] = 0.6
    for index, character in enumerate(text):
        output[2 * index + 1, CHARACTERS.index(character) + 1] = 0.9
        output[2 * index, -1] = spaces.get(index, 0)
    return output


class Decoding(unittest.TestCase):
    def test_spaces_are_put_in_by_what_stands_around(self):
        cases = [
            ("abab", {2: 0.05}, "ab ab"),
            ("abab", {2: 0.02}, "abab"),
            ("1,2", {2: 0.25}, "1,2"),
            ("1,2", {2: 0.35}, "1, 2"),
            ("12.1", {2: 0.25}, "12.1"),
            ("a,b", {2: 0.05}, "a, b"),
            ("1212", {2: 0.15}, "1212"),
            ("1212", {2: 0.25}, "12 12"),
            ("a1", {1: 0.05}, "a 1"),
        ]
        for text, spaces, expected in cases:
            with self.subTest(text=text, spaces=spaces):
                self.assertEqual(recogniser.decode(table(text, spaces), CHARACTERS).text, expected)

    def test_there_is_a_probability_for_every_character(self):
        reading = recogniser.decode(table("abab", {2: 0.05}), CHARACTERS)
        self.assertEqual(len(reading.text), len(reading.probabilities))
        self.assertAlmostEqual(reading.least, 0.9, places=5)

    def test_an_empty_table_reads_as_nothing(self):
        reading = recogniser.decode(np.zeros((0, 8), np.float32), CHARACTERS)
        self.assertEqual((reading.text, reading.mean, reading.least), ("", 0, 0))


class Head(unittest.TestCase):
    def test_latin_and_currency_stay_and_other_scripts_go(self):
        for character in "aZ9Äßłřșẞ€₹½²°™—":
            self.assertTrue(alphabet.is_kept(character), character)
        for character in "ж中あﾊअ：":
            self.assertFalse(alphabet.is_kept(character), character)

    def test_blank_and_space_frame_the_classes(self):
        self.assertEqual(alphabet.kept_classes(["中", "a", "：", "b"]), [0, 2, 4, 5])

    def test_only_tensors_as_wide_as_the_dictionary_are_cut(self):
        weight = helper.make_tensor("w", TensorProto.FLOAT, [2, 4], range(8))
        other = helper.make_tensor("v", TensorProto.FLOAT, [3], range(3))
        nodes = [helper.make_node("MatMul", ["x", "w"], ["y"]), helper.make_node("Add", ["x", "v"], ["z"])]
        graph = helper.make_graph(nodes, "g", [], [], [weight, other])
        self.assertEqual(slice_head(graph, 4, [0, 3]), 1)
        np.testing.assert_array_equal(onnx.numpy_helper.to_array(graph.initializer[0]), [[0, 3], [4, 7]])


class Quantising(unittest.TestCase):
    def test_what_an_activation_drops_gets_no_code(self):
        nodes = [
            helper.make_node("Conv", ["x", "w"], ["a"], name="first"),
            helper.make_node("Relu", ["a"], ["b"]),
            helper.make_node("Conv", ["b", "w"], ["c"], name="second"),
            helper.make_node("Div", ["c", "s"], ["d"]),
            helper.make_node("Mul", ["c", "d"], ["e"]),
        ]
        model = helper.make_model(helper.make_graph(nodes, "g", [], []))
        values = {name: np.linspace(-8, 8, 1001) for name in ("x", "a", "b", "c")}
        chosen = ranges.chosen(model, values, 100)
        self.assertEqual(chosen["x"], (-8, 8))
        self.assertEqual(chosen["a"], (0, 8))
        self.assertEqual(chosen["c"], (ranges.GELU_FLOOR, 8))

    def test_convolutions_of_pooled_features_stay_in_float(self):
        nodes = [
            helper.make_node("Conv", ["x", "w"], ["a"], name="wide"),
            helper.make_node("ReduceMean", ["a"], ["b"]),
            helper.make_node("Conv", ["b", "w"], ["c"], name="squeeze"),
            helper.make_node("Relu", ["c"], ["d"]),
            helper.make_node("Conv", ["d", "w"], ["e"], name="excite"),
        ]
        model = helper.make_model(helper.make_graph(nodes, "g", [], []))
        self.assertEqual(quantise.float_convolutions(model), ["squeeze", "excite"])


class Measuring(unittest.TestCase):
    def test_a_wrong_space_is_a_word_error_and_no_character_error(self):
        result = scoring.line_score("Total 1,50", "Total 1, 50")
        self.assertEqual((result.character_errors, result.numbers, result.numbers_exact), (0, 1, 0))
        self.assertGreater(result.word_errors, 0)

    def test_words_outside_every_line_are_missed(self):
        words = [documents.Word("7", 0, 0, 10, 10), documents.Word("ab", 50, 50, 70, 60)]
        box = np.array([[48, 48], [72, 48], [72, 62], [48, 62]], np.float32)
        result = scoring.score(words, [("ab", box)])
        self.assertEqual((result.missed_words, result.words, result.word_errors), (1, 2, 1))


class Pictures(unittest.TestCase):
    def test_a_box_grows_by_its_ratio_in_each_direction(self):
        probability = np.zeros((64, 128), np.float32)
        probability[20:31, 10:111] = 0.9  # 100 x 10 between centres of pixels
        settings = detector.DetectorSettings(unclip_along=1, unclip_across=2)
        (box,) = detector.boxes(probability, (1, 1), settings)
        offset = 100 * 10 / (2 * (100 + 10))
        np.testing.assert_allclose(box[2] - box[0], [100 + 2 * offset, 10 + 4 * offset], rtol=1e-3)

    def test_a_crop_is_48_high_and_keeps_the_proportions(self):
        image = np.zeros((100, 300, 3), np.uint8)
        box = np.array([[10, 10], [250, 10], [250, 34], [10, 34]], np.float32)
        line = recogniser.crop(image, box)
        self.assertEqual(line.shape, (48, 480, 3))
        self.assertEqual(recogniser.network_input(line[:, :477]).shape, (1, 3, 48, 480))

    def test_the_same_seed_gives_the_same_words(self):
        import random

        first, second = (Words(random.Random(4)) for _ in range(2))
        self.assertEqual([first.phrase() for _ in range(9)], [second.phrase() for _ in range(9)])
        self.assertEqual(len(VOCABULARY), 15)


if __name__ == "__main__":
    unittest.main()
