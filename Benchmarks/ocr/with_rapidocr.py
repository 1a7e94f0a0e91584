"""Reads pages with Python's rapidocr at its defaults: with_rapidocr.py THREADS FILE…, THREADS 0 for its default.

One line of JSON a file, as `bench recognise` prints them. The first file is read once before, unmeasured.
"""
import json
import os
import sys
import time

os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import cv2
from rapidocr import RapidOCR

threads, files = int(sys.argv[1]), sys.argv[2:]
settings = {"Global.log_level": "error"}
if threads:
    cv2.setNumThreads(threads)
    settings["EngineConfig.onnxruntime.intra_op_num_threads"] = threads
    settings["EngineConfig.onnxruntime.inter_op_num_threads"] = 1
engine = RapidOCR(params=settings)
engine(cv2.imread(files[0]))
for file in files:
    wall, processor = time.perf_counter(), time.process_time()
    image = cv2.imread(file)
    answer = engine(image)
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    height, width = image.shape[:2]
    lines = [] if answer.boxes is None else [
        [{"text": text, "outline": [[float(x) / width, float(y) / height] for x, y in box]}]
        for text, box in zip(answer.txts, answer.boxes)]
    print(json.dumps({"file": file, "wall": wall, "processor": processor, "pages": [{"lines": lines}]}), flush=True)
