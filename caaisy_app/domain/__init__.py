"""The feature slices. Every way in (page, phone, job, command line) calls their services."""
