"""The waiting list of the slice `booking`: what it stores. Its use cases are in `booking.waiting`."""
