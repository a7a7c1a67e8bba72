"""Recording of calls: nothing is written before the caller's yes, nothing stays after a withdrawal."""
