"""Derives the Latin-script int8 text recogniser from PP-OCRv6 small and measures it."""
