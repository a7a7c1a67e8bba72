"""Durable work: what must happen after a commit, and what must happen again and again.

Only this package knows the job library. Services ask for work with `UnitOfWork.enqueue`; the worker
(`caaisy jobs`, a child of `caaisy run`) does it.
"""
