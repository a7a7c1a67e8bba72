"""Parts of `benchmarks/booking_storm.py`."""
