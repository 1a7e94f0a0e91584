"""Invented pages to calibrate on: no page of a real document, so no figure is measured on what was calibrated with."""
