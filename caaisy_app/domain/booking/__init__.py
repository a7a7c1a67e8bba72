"""Booking: what is bookable, and the guarantee that nothing is booked twice."""
