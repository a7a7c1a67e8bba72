"""The dialogue as pure functions: state, events, reducer and phrases. No I/O, no clock, no framework."""
