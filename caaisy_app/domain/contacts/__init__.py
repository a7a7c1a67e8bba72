"""Slice `contacts`: the people who call a business."""
